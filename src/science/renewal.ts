import { exp } from '../random/exp-log.ts';
import { logGamma } from '../random/log-gamma.ts';

/** Failure and repair of a fleet. Cox 1962, "Renewal Theory". */

/** First two moments of a Weibull life with scale 1. */
function weibull(shape: number): { readonly mean: number; readonly square: number } {
  return { mean: exp(logGamma(1 + 1 / shape)), square: exp(logGamma(1 + 2 / shape)) };
}

/** What renewals by a late time t miss of t/mean: (sd^2 - mean^2)/(2 mean^2), Weibull lives. */
export function weibullIntercept(shape: number): number {
  const { mean, square } = weibull(shape);
  return (square - 2 * mean * mean) / (2 * mean * mean);
}

/** Mean life left at a random time: (mean^2 + sd^2)/(2 mean), in the unit of `scale`. */
export function weibullResidual(shape: number, scale: number): number {
  const { mean, square } = weibull(shape);
  return (scale * square) / (2 * mean);
}

/** Part of the time in which a machine works. */
export const availability = (upTime: number, downTime: number): number => upTime / (upTime + downTime);
