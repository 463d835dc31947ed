/** Statistics of a column of outcomes, always taken in the same order so that they are the same bytes everywhere. */
import { quantileRanks } from '../science/quantile-interval.ts';
import type { OpenInterval } from './types.ts';

export interface MeanAndError {
  readonly mean: number;
  /** Sample standard deviation; 0 for a single value. */
  readonly sd: number;
  /** Standard error of the mean; null for a single value. */
  readonly standardError: number | null;
}

export function meanAndError(values: ArrayLike<number>): MeanAndError {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) * (values[i] - mean);
  if (n < 2) return { mean, sd: 0, standardError: null };
  const sd = Math.sqrt(squares / (n - 1));
  return { mean, sd, standardError: sd / Math.sqrt(n) };
}

/** Quantile `p` (0..1) of a sorted sample, linear between values: type 7 of Hyndman & Fan 1996, doi:10.2307/2684934. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below];
  return at === below ? low : low + (at - below) * (sorted[below + 1] - low);
}

/** Several quantiles, given in percent. */
export const percentiles = (sorted: ArrayLike<number>, percents: readonly number[]): number[] =>
  percents.map((percent) => quantileSorted(sorted, percent / 100));

/** Percents 0, 1, ... 100. */
export const WHOLE_PERCENTS: readonly number[] = Array.from({ length: 101 }, (_, percent) => percent);

/** Distribution-free 95 % interval of a quantile. */
export function quantileInterval(sorted: ArrayLike<number>, p: number): OpenInterval {
  const { low, high } = quantileRanks(sorted.length, p);
  return [low === 0 ? null : sorted[low - 1], high > sorted.length ? null : sorted[high - 1]];
}

/** Nearest number of `digits` significant digits; as it is without. */
export const rounded = (value: number, digits: number | undefined): number =>
  digits === undefined ? value : Number(value.toPrecision(digits));
