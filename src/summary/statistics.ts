/** Statistics of a column of outcomes, always taken in the same order so that they are the same bytes everywhere. */
import { SCRAMBLES } from '../kernel/uniforms.ts';
import { tQuantile } from '../random/student.ts';
import type { Sampling } from '../scenario/types.ts';
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';
import { quantileRanks } from '../science/quantile-interval.ts';
import type { OpenInterval } from './types.ts';

export interface MeanAndError {
  readonly mean: number;
  /** Sample standard deviation; 0 for a single value. */
  readonly sd: number;
  /** Standard error of the mean; null for a single value. */
  readonly standardError: number | null;
}

/**
 * Under Sobol sampling replicates of one scramble depend on each other, scrambles don't: the error is that of the mean of their 16 means
 * (Owen 1997, doi:10.1214/aos/1031594731). Else, and for fewer than two points a scramble, that of independent draws.
 */
export function meanAndError(values: ArrayLike<number>, sampling: Sampling = 'plain'): MeanAndError {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) * (values[i] - mean);
  if (n < 2) return { mean, sd: 0, standardError: null };
  const sd = Math.sqrt(squares / (n - 1));
  const scrambles = sampling === 'sobol' && n >= 2 * SCRAMBLES;
  return { mean, sd, standardError: scrambles ? errorOfScrambles(values) : sd / Math.sqrt(n) };
}

/** Replicate i belongs to scramble i mod 16; stretches that start elsewhere are dealt out alike. */
function errorOfScrambles(values: ArrayLike<number>): number {
  const sums = new Float64Array(SCRAMBLES);
  for (let i = 0; i < values.length; i++) sums[i % SCRAMBLES] += values[i];
  const means = sums.map((sum, s) => sum / Math.ceil((values.length - s) / SCRAMBLES));
  return meanAndError(means).standardError!;
}

/** Half of a 95 % interval in standard errors: Student's t with 15 degrees of freedom where 16 means are all there is. */
export const z95Of = (sampling: Sampling | undefined): number =>
  sampling === 'sobol' ? tQuantile(SCRAMBLES - 1, 0.975) : Z95_TWO_SIDED;

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
