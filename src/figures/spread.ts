/** Where the futures' values of one number lie, or of one daily track: the middle and three bands around it. */
import { quantileSorted } from '../science/quantile-sorted.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary } from '../summary/types.ts';
import type { Inside, Series } from './fan-data.ts';

export interface Spread {
  readonly middle: number;
  readonly low: Readonly<Record<Inside, number>>;
  readonly high: Readonly<Record<Inside, number>>;
}

export interface SpreadSeries {
  /** By day. */
  readonly middle: Series;
  readonly low: Readonly<Record<Inside, Series>>;
  readonly high: Readonly<Record<Inside, Series>>;
}

/** Percent at the low end of each band. */
const LOW_END = { 50: 25, 80: 10, 95: 2.5 } as const;

/** The spread by a function that gives the value at a percentage of the futures. */
export function spreadBy(at: (percent: number) => number): Spread {
  return {
    middle: at(50),
    low: { 50: at(LOW_END[50]), 80: at(LOW_END[80]), 95: at(LOW_END[95]) },
    high: { 50: at(100 - LOW_END[50]), 80: at(100 - LOW_END[80]), 95: at(100 - LOW_END[95]) },
  };
}

/** Spreads in a row, as series of their parts. */
export function spreadSeries(spreads: readonly Spread[]): SpreadSeries {
  const series = (of: (spread: Spread) => number): Float64Array => Float64Array.from(spreads, of);
  const ends = (end: 'low' | 'high') => ({
    50: series((spread) => spread[end][50]),
    80: series((spread) => spread[end][80]),
    95: series((spread) => spread[end][95]),
  });
  return { middle: series(({ middle }) => middle), low: ends('low'), high: ends('high') };
}

/** The same series with every value changed by a rising function. */
export function mapSeries({ middle, low, high }: SpreadSeries, by: (value: number) => number): SpreadSeries {
  const mapped = (series: Series): Float64Array => Float64Array.from(series, by);
  const ends = (end: SpreadSeries['low']) => ({
    50: mapped(end[50]),
    80: mapped(end[80]),
    95: mapped(end[95]),
  });
  return { middle: mapped(middle), low: ends(low), high: ends(high) };
}

/** The spread of an outcome as summarised, in its drawn unit: recorded value times `factor`. */
export function summarySpread({ quantiles }: Pick<OutcomeSummary, 'quantiles'>, factor = 1): Spread {
  const percents: readonly number[] = OUTCOME_PERCENTS;
  return spreadBy((percent) => quantiles[percents.indexOf(percent)] * factor);
}

/** The spread of values in any order; not of none. */
export function spreadOf(values: Float64Array): Spread {
  const sorted = ascending(values);
  return spreadBy((percent) => quantileSorted(sorted, percent / 100));
}

/** The same values in ascending order; the array itself where it ascends already. */
export function ascending(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) {
    if (values[i] < values[i - 1]) return Float64Array.from(values).sort();
  }
  return values;
}

/** How many of the ascending values are under `limit`; with `orAt`, at most it. */
export function countUnder(sorted: ArrayLike<number>, limit: number, orAt: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < limit || (orAt && sorted[middle] === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a value among percentiles 0 .. 100, as a share; between two of them by its distance. */
export function percentileOf(percentiles: ArrayLike<number>, value: number, orAt: boolean): number {
  const above = countUnder(percentiles, value, orAt);
  if (above === 0) return 0;
  if (above === percentiles.length) return 1;
  const [from, to] = [percentiles[above - 1], percentiles[above]];
  return (above - 1 + (value - from) / (to - from)) / (percentiles.length - 1);
}
