import { exp } from '../random/exp-log.ts';
import { normalCdf } from '../random/incomplete-gamma.ts';
import { Z95_TWO_SIDED } from './proportion.ts';

/** Variance of the importance sampler of P(Z > c) tilted to `c`: e^(c^2) P(Z > 2c) - p^2. Owen 2013, chapter 9. */
export function tiltedVariance(c: number): number {
  const p = normalCdf(-c);
  return exp(c * c) * normalCdf(-2 * c) - p * p;
}

/** How many times fewer runs the tilt needs: p(1-p) over that variance. */
export function tiltGain(c: number): number {
  const p = normalCdf(-c);
  return (p * (1 - p)) / tiltedVariance(c);
}

/** Chance P(Z > c) itself. */
export const normalTail = (c: number): number => normalCdf(-c);

/** Variance of a difference over that of independent runs, when both share their luck at correlation rho. */
export const commonNumbersRatio = (rho: number): number => 1 - rho;

/** Runs for a relative half width of a mean's 95 % interval; `variation` is sd over mean. */
export const runsForMean = (halfWidth: number, variation: number): number => {
  const ratio = (Z95_TWO_SIDED * variation) / halfWidth;
  return Math.ceil(ratio * ratio);
};

/** Runs for a relative half width of a rare probability's 95 % interval. */
export const runsForChance = (p: number, halfWidth: number): number =>
  Math.ceil((Z95_TWO_SIDED * Z95_TWO_SIDED * (1 - p)) / (p * halfWidth * halfWidth));

const E = exp(1);

/** Variance of e^U, U uniform on 0..1, for which every method of drawing has a closed form. Ross 2013, "Simulation", chapter 9. */
export const plainVariance = ((E - 1) * (3 - E)) / 2;

/** Covariance of e^U and e^(1-U). */
export const antitheticCovariance = E - (E - 1) * (E - 1);

/** Variance of the mean of such a pair. */
export const antitheticVariance = (plainVariance + antitheticCovariance) / 2;

/** Variance a draw with equal strata, one draw each: what is left inside them. */
export function stratifiedVariance(strata: number): number {
  const step = exp(1 / strata);
  return (E * E - 1) * (1 / 2 - (strata * (step - 1)) / (step + 1));
}
