/** The unit a track is drawn in: the files' SI-like unit times a factor, so that ticks stay short. */
import type { TrackId } from '../kernel/tracks.ts';
import { format } from 'd3-format';

export interface TrackDisplay {
  /** Drawn value = recorded value x factor. */
  readonly factor: number;
  readonly unit: string;
}

const DISPLAYS: Readonly<Record<TrackId, TrackDisplay>> = {
  national_hashrate: { factor: 1, unit: 'EH/s' },
  network_hashrate: { factor: 1, unit: 'EH/s' },
  national_share: { factor: 100, unit: '%' },
  difficulty: { factor: 1e-12, unit: 'trillion' },
  block_interval: { factor: 1 / 60, unit: 'min' },
  hashprice: { factor: 1, unit: 'USD/PH/day' },
  national_income: { factor: 1e-6, unit: 'million USD/day' },
  adversary_share: { factor: 100, unit: '%' },
  stopped: { factor: 1, unit: 'EH/s' },
  destroyed: { factor: 1, unit: 'EH/s' },
  blocks: { factor: 1, unit: 'blocks/day' },
  national_capacity: { factor: 1, unit: 'EH/s' },
  intact_share: { factor: 100, unit: '%' },
};

export function trackDisplay(track: TrackId): TrackDisplay {
  return DISPLAYS[track];
}

/** A drawn value for a reader: three significant digits, commas, a true minus. */
export function drawnNumber(value: number): string {
  if (value === 0 || Math.abs(value) < 1e-9) return '0';
  const size = Math.abs(value);
  const text = size >= 100 ? format(',.0f')(value) : size >= 10 ? format('.1f')(value) : format('.2f')(value);
  return text
    .replace(/-|−/, '−')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
