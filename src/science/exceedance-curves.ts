import { exp, logOnePlus, oneMinusExp, pow } from '../random/exp-log.ts';
import { gammaTail, normalCdf } from '../random/incomplete-gamma.ts';
import { normalDensity, normalQuantile } from '../random/normal-quantile.ts';

/** Value at risk and the mean beyond it, at the confidence `level` (0..1). McNeil, Frey & Embrechts 2005, chapter 2. */
export interface TailLoss {
  readonly value: number;
  readonly meanBeyond: number;
}

export function normalTailLoss(level: number): TailLoss {
  const value = normalQuantile(level);
  return { value, meanBeyond: normalDensity(value) / (1 - level) };
}

/** Of e^(mean + sd Z). */
export function lognormalTailLoss(level: number, mean: number, sd: number): TailLoss {
  const z = normalQuantile(level);
  const value = exp(mean + sd * z);
  return { value, meanBeyond: (exp(mean + (sd * sd) / 2) * normalCdf(sd - z)) / (1 - level) };
}

/** Of a Pareto from `least` on with exponent `alpha` > 1. */
export function paretoTailLoss(level: number, least: number, alpha: number): TailLoss {
  const value = least * pow(1 - level, -1 / alpha);
  return { value, meanBeyond: (alpha / (alpha - 1)) * value };
}

/** Chance that the greatest event of a year is above x, `rate` events a year of exponential size with mean `mean`. */
export const greatestExceeds = (rate: number, mean: number, x: number): number =>
  oneMinusExp(rate * exp(-x / mean));

/** Chance that their sum is above x: Poisson mixture of gamma tails. */
export function sumExceeds(rate: number, mean: number, x: number): number {
  let chance = exp(-rate);
  let sum = 0;
  const last = Math.ceil(rate + 12 * Math.sqrt(rate) + 40);
  for (let n = 1; n <= last; n++) {
    chance *= rate / n;
    sum += chance * gammaTail(n, x / mean);
  }
  return sum;
}

/** Chance of at least one event in `years` where one comes in `period` years on average: 1 - (1 - 1/T)^H. */
export const atLeastOne = (period: number, years: number): number =>
  oneMinusExp(-years * logOnePlus(-1 / period));
