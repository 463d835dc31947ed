/** One outcome over all futures against a line the reader sets. */
import { type ShareOfFutures, shareOfFutures } from '../summary/exceedance.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';
import { ascending, countUnder, percentileOf } from './spread.ts';

export interface DistributionData {
  /** "Deepest fall of US hash rate". */
  readonly name: string;
  readonly unit: string;
  /** The outcome of each future in `unit`, in any order; at least one. Or its percentiles 0 .. 100: see `futures`. */
  readonly values: Float64Array;
  /** How many futures stand behind `values`, where these are percentiles only. */
  readonly futures?: number;
  /** Which direction of the outcome is the good one; the line is passed the other way. */
  readonly better: 'lower' | 'higher';
  /** True for something lost: the words then say so. */
  readonly loss?: boolean;
  readonly hue: Hue;
  /** The reader's line, in `unit`. */
  readonly tolerance: number;
  /** What it means to pass the line, as a clause: "US hash rate falls by more than 30 %". */
  readonly passed?: (line: string) => string;
  /** Lines of the caption of its own. */
  readonly notes?: readonly string[];
  readonly meta: FigureMeta;
}

/** An outcome in order, ready to be counted. */
export interface Ordered {
  readonly data: DistributionData;
  readonly sorted: Float64Array;
}

export function ordered(data: DistributionData): Ordered {
  return { data, sorted: ascending(data.values) };
}

/** How many futures lie beyond a value, and the 95 % interval of the share behind that count. */
export function beyond({ data, sorted }: Ordered, value: number): ShareOfFutures {
  const lower = data.better === 'lower';
  if (data.futures === undefined) {
    const under = countUnder(sorted, value, lower);
    return shareOfFutures(lower ? sorted.length - under : under, sorted.length);
  }
  const under = percentileOf(sorted, value, true);
  return shareOfFutures(Math.round((lower ? 1 - under : under) * data.futures), data.futures);
}

/** Whether one future's value lies beyond the line. */
export function passes({ better, tolerance }: DistributionData, value: number): boolean {
  return better === 'lower' ? value > tolerance : value < tolerance;
}

/** Dots in the picture; each stands for 2 of 100 futures. */
export const DOTS = 50;

/** The values that stand for equal parts of the futures, ascending. */
export function dotValues({ sorted }: Ordered): number[] {
  return Array.from({ length: DOTS }, (_, i) => quantileSorted(sorted, (i + 0.5) / DOTS));
}
