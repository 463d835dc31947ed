/** Bars of a histogram with an edge at zero: futures that are the same in both arms are in none. */
import { tickStep } from 'd3-array';
import { quantileSorted } from '../science/quantile-sorted.ts';
import { type DifferenceData, sharesUnder } from './difference-data.ts';
import { ascending } from './spread.ts';

export interface Bin {
  readonly low: number;
  readonly high: number;
  /** Share of all futures. */
  readonly share: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  readonly low: number;
  readonly high: number;
  /** True where the end bars hold more than their own width. */
  readonly tails: boolean;
}

/** Bars stop where one future in this many is left. */
const TAIL = 250;

export function differenceBins(data: DifferenceData, count: number): Histogram {
  const sorted = ascending(data.values);
  const under = sharesUnder(data);
  const ends = [quantileSorted(sorted, 1 / TAIL), quantileSorted(sorted, 1 - 1 / TAIL), 0];
  const span = Math.max(...ends) - Math.min(...ends);
  const width = span > 0 ? tickStep(0, span, count) : 1;
  const [from, to] = [
    Math.min(-1, Math.floor(Math.min(...ends) / width)),
    Math.max(1, Math.ceil(Math.max(...ends) / width)),
  ];
  const bins = Array.from({ length: to - from }, (_, i): Bin => {
    const [low, high] = [(from + i) * width, (from + i + 1) * width];
    const below = i === 0 ? 0 : under(low, low >= 0);
    const above = from + i + 1 === to ? 1 : under(high, high > 0);
    return { low, high, share: above - below };
  });
  const tails = sorted[0] < from * width || sorted[sorted.length - 1] > to * width;
  return { bins, low: from * width, high: to * width, tails };
}
