/** How much better one arm is than another, future by future. */
import type { Comparison } from '../summary/compare.ts';
import { countOf } from './counts.ts';
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';
import { ascending, countUnder, percentileOf } from './spread.ts';

export interface DifferenceData {
  /** "Hash rate lost". */
  readonly name: string;
  readonly unit: string;
  readonly first: DifferenceArm;
  readonly second: DifferenceArm;
  /** By future, in any order: above zero where the first arm is better. Or percentiles 0 .. 100: see `percentiles`. */
  readonly values: Float64Array;
  /** True where `values` are percentiles only. */
  readonly percentiles?: boolean;
  readonly counts: {
    readonly first: number;
    readonly second: number;
    readonly same: number;
    readonly of: number;
    /** 95 % interval of the share of futures in which the first arm is better. */
    readonly low: number;
    readonly high: number;
  };
  readonly mean: number;
  /** 95 % interval of the mean; null for a single future. */
  readonly interval: readonly [number, number] | null;
  readonly verdict: 'first' | 'second' | 'mixed' | 'open';
  /** Futures to add before a verdict can be expected; null if none would do. */
  readonly moreFutures: number | null;
  /** Differences up to this size are too small to matter; drawn as a tinted zone around zero. */
  readonly small?: number;
  readonly meta: FigureMeta;
}

export interface DifferenceArm {
  readonly letter: string;
  readonly hue: Hue;
  readonly title: string;
}

export interface DifferenceFacts extends Pick<DifferenceData, 'name' | 'unit' | 'first' | 'second' | 'meta'> {
  readonly better: 'higher' | 'lower';
  /** Drawn value = recorded value x factor. */
  readonly factor?: number;
  readonly small?: number;
}

const VERDICTS = {
  'a-better': 'second',
  'b-better': 'first',
  mixed: 'mixed',
  'not-distinguishable': 'open',
} as const;

/** The figure's data of a paired comparison (A, B): B is the first arm here, A the second. */
export function differenceOf(compared: Comparison, facts: DifferenceFacts): DifferenceData {
  const { better, factor = 1, ...rest } = facts;
  const sign = better === 'lower' ? -factor : factor;
  const interval = compared.interval?.map((end) => end * sign).toSorted((a, b) => a - b);
  const { hits, low, high, of } = compared.bBetter;
  return {
    ...rest,
    values: Float64Array.from(compared.curve, (value) => value * sign).sort(),
    percentiles: true,
    counts: { first: hits, second: compared.aBetter.hits, same: compared.ties, of, low, high },
    mean: compared.meanDifference * sign,
    interval: interval ? [interval[0], interval[1]] : null,
    verdict: VERDICTS[compared.verdict],
    moreFutures: compared.moreReplicates,
  };
}

/** The counts of both sides in words. In hundredths all three add up: the smaller side is what the others leave. */
export function sideCounts({ counts }: DifferenceData): { readonly first: string; readonly second: string } {
  const { first, second, same, of } = counts;
  const plain = { first: countOf(first, of), second: countOf(second, of) };
  if (Math.min(first, second) < of / 100) return plain;
  const rest = 100 - Math.round((Math.max(first, second) / of) * 100) - Math.round((same / of) * 100);
  const smaller = countOf(rest, 100);
  return first >= second ? { ...plain, second: smaller } : { ...plain, first: smaller };
}

/** The share of futures under a value, with `orAt` at most it; for many questions to one set of data. */
export function sharesUnder({
  values,
  percentiles,
}: DifferenceData): (value: number, orAt: boolean) => number {
  const sorted = ascending(values);
  if (percentiles) return (value, orAt) => percentileOf(sorted, value, orAt);
  return (value, orAt) => countUnder(sorted, value, orAt) / sorted.length;
}
