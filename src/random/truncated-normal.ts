import { problemWords } from '../words/problems.ts';
import { aboveZero, finite, ordered } from '../units/number-problems.ts';
import { problem, type Problem } from '../units/problem.ts';
import { normalCdf } from './incomplete-gamma.ts';
import { normalDensity, normalQuantile } from './normal-quantile.ts';

/** A normal with what lies outside [low, high] cut off; mean and sd are those of the whole normal. */
export interface TruncatedNormal {
  readonly kind: 'truncated-normal';
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What drawing needs, so that the dear distribution function is asked once: chances of the ends, as a lower tail. Beyond the mean the
 * mirrored normal is cut (`side` -1), so that far tails keep their digits.
 */
export interface Truncation {
  readonly side: 1 | -1;
  readonly from: number;
  readonly to: number;
}

export function truncationOf({ mean, sd, low, high }: TruncatedNormal): Truncation {
  const a = (low - mean) / sd;
  const b = (high - mean) / sd;
  return a > 0
    ? { side: -1, from: normalCdf(-a), to: normalCdf(-b) }
    : { side: 1, from: normalCdf(a), to: normalCdf(b) };
}

/** The quantile at 0 <= u <= 1 by inversion: exact at both ends. */
export function truncatedQuantile(
  mean: number,
  sd: number,
  low: number,
  high: number,
  { side, from, to }: Truncation,
  u: number,
): number {
  const chance = u < 0.5 ? from + (to - from) * u : to - (to - from) * (1 - u);
  const value = mean + side * sd * normalQuantile(chance);
  return value <= low || u === 0 ? low : value >= high || u === 1 ? high : value;
}

/** Johnson, Kotz & Balakrishnan 1994, "Continuous Univariate Distributions" 1, section 13.10.1. */
export function truncatedMean(d: TruncatedNormal): number {
  const { from, to } = truncationOf(d);
  const [a, b] = [(d.low - d.mean) / d.sd, (d.high - d.mean) / d.sd];
  return d.mean + (d.sd * (normalDensity(a) - normalDensity(b))) / Math.abs(to - from);
}

/** Fewest of the normal that must lie in the range: of less, the digits are too few to draw from. */
const LEAST_MASS = 1e-9;

export function truncatedProblems(d: TruncatedNormal): Problem[] {
  const unsound = [...finite(d, ['mean', 'sd']), ...aboveZero('sd', d.sd), ...ordered(d, ['low', 'high'])];
  if (unsound.length > 0 || d.low === d.high) return unsound;
  const { from, to } = truncationOf(d);
  return Math.abs(to - from) >= LEAST_MASS
    ? []
    : [problem('', problemWords.massInside(LEAST_MASS), [d.low, d.high])];
}
