import { exp } from '../random/exp-log.ts';
import { incompleteBeta } from '../random/incomplete-beta.ts';
import { normalCdf } from '../random/incomplete-gamma.ts';
import { normalDensity } from '../random/normal-quantile.ts';

/** Which choice is better, and what it is worth to know more. */

/**
 * Value of perfect information on a normal net benefit, or of one part of it with that spread: sd phi(m/sd) - |m| Phi(-|m|/sd). Raiffa &
 * Schlaifer 1961; Strong, Oakley & Brennan 2014, doi:10.1177/0272989X13505910.
 */
export const valueOfInformation = (mean: number, sd: number): number =>
  sd * normalDensity(mean / sd) - Math.abs(mean) * normalCdf(-Math.abs(mean) / sd);

/** Effect and cost of one choice against another, jointly normal. */
export interface CostAndEffect {
  readonly effect: number;
  readonly cost: number;
  readonly effectSd: number;
  readonly costSd: number;
  readonly correlation: number;
}

/** Chance that `worth` times the effect is above the cost. van Hout et al. 1994, doi:10.1002/hec.4730030505. */
export function worthIt(
  worth: number,
  { effect, cost, effectSd, costSd, correlation }: CostAndEffect,
): number {
  const spread = worth * worth * effectSd * effectSd + costSd * costSd;
  return normalCdf((worth * effect - cost) / Math.sqrt(spread - 2 * worth * correlation * effectSd * costSd));
}

/** P(B >= k) of a binomial. */
export const binomialTail = (n: number, k: number, p: number): number => {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(k, n - k + 1, p, 1 - p);
};

/** Area that points (both coordinates to be small) dominate below `reference`; points in any order. Zitzler & Thiele 1999. */
export function hypervolume(
  points: readonly (readonly [number, number])[],
  reference: readonly [number, number],
): number {
  const inside = points
    .filter(([x, y]) => x < reference[0] && y < reference[1])
    .toSorted((a, b) => a[0] - b[0]);
  let area = 0;
  let lowest = reference[1];
  for (const [x, y] of inside) {
    if (y >= lowest) continue;
    area += (reference[0] - x) * (lowest - y);
    lowest = y;
  }
  return area;
}

/** Growth factor of a sketch's buckets at a relative error: (1 + e)/(1 - e). Masson, Rim & Lee 2019, doi:10.14778/3352063.3352135. */
export const sketchGrowth = (error: number): number => (1 + error) / (1 - error);

/** Relative error of the value that stands for bucket `index`, 2 growth^index / (growth + 1), at `x`. */
export const sketchError = (growth: number, logGrowth: number, index: number, x: number): number =>
  Math.abs((2 * exp(index * logGrowth)) / (growth + 1) - x) / x;
