/** Made-up blows for the gallery. */
import {
  deviationAt,
  GRID_BASE_MW,
  NOMINAL_HZ,
  ruledGrid,
  ruledPeak,
} from '../science/frequency-response.ts';
import { rateOfChangeOfFrequency } from '../science/grid.ts';
import { exampleMeta } from './example-values.ts';
import type { FrequencyData } from './frequency-data.ts';
import { type Spread, spreadBy, spreadSeries } from './spread.ts';

const INERTIA = 200_000;
const DROOP = 0.047;

/** `middle`: MW of the middle future. */
export function frequencyExample(middle: number, hits: number): FrequencyData {
  const seconds = Array.from({ length: 51 }, (_, i) => i * 0.4);
  const grid = ruledGrid(INERTIA, DROOP);
  const over = (of: (mw: number) => number): Spread =>
    spreadBy((percent) => of(middle * (1 + (percent - 50) / 60)));
  return {
    grid: 'ERCOT',
    nominalHz: NOMINAL_HZ,
    seconds,
    hz: spreadSeries(seconds.map((t) => over((mw) => NOMINAL_HZ + deviationAt(grid, mw / GRID_BASE_MW, t)))),
    peak: over((mw) => NOMINAL_HZ + ruledPeak(INERTIA, DROOP, mw)),
    rate: over((mw) => rateOfChangeOfFrequency(mw, INERTIA, NOMINAL_HZ)),
    ceiling: { hz: 60.4, hits, of: 10_000 },
    arm: 'A: As things are',
    hue: 'A',
    meta: exampleMeta({ value: 0.01, unit: 'Hz' }),
  };
}
