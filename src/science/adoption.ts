import { exp, log, oneMinusExp } from '../random/exp-log.ts';

/** How a fraction of machines or owners comes to have something. Fractions 0..1; rates and times in one unit. */

/**
 * Logistic spread from the fraction `start` at `rate`: 1 / (1 + (1/start - 1) e^(-rate t)), the SI model of
 * Kermack & McKendrick 1927, Proc. R. Soc. A 115, doi:10.1098/rspa.1927.0118.
 */
export function logistic(start: number, rate: number, time: number): number {
  return start === 0 ? 0 : 1 / (1 + (1 / start - 1) * exp(-rate * time));
}

/** Time until half have it. */
export const logisticHalfTime = (start: number, rate: number): number => log(1 / start - 1) / rate;

/**
 * Bass' adopted fraction at `time` with innovation `p` and imitation `q` a unit of time, from 0.
 * Bass 1969, "A new product growth for model consumer durables", Management Science 15(5), doi:10.1287/mnsc.15.5.215.
 */
export const bass = (p: number, q: number, time: number): number => bassStep(0, p, q, time);

/**
 * The Bass fraction `step` later than `fraction`, exactly: (1 - F)/(p + q F) decays at the rate p + q. So steps of any
 * length, with p and q changed between them, give the same as one.
 */
export function bassStep(fraction: number, p: number, q: number, step: number): number {
  const pull = p + q * fraction;
  if (pull === 0) return fraction;
  const left = ((1 - fraction) / pull) * exp(-(p + q) * step);
  return (1 - p * left) / (1 + q * left);
}

/** Time at which Bass adoption is fastest, from 0: ln(q/p)/(p + q); 0 where it only slows. */
export const bassPeakTime = (p: number, q: number): number => (q > p ? log(q / p) / (p + q) : 0);

/** First-order approach: where `value` is `step` later on its way to `target` at `rate`. */
export const approach = (value: number, target: number, rate: number, step: number): number =>
  value + (target - value) * oneMinusExp(rate * step);

/** A stage of a rollout: from `time` on it is offered to the fraction `offered` (of all, ascending). */
export interface RolloutStage {
  readonly time: number;
  readonly offered: number;
}

/** Fraction updated at `time` when each stage's newcomers take the offer at `rate`: sum of dc (1 - e^(-rate (t - tau))). */
export function stagedAdoption(stages: readonly RolloutStage[], rate: number, time: number): number {
  let adopted = 0;
  let before = 0;
  for (const stage of stages) {
    if (time > stage.time) adopted += (stage.offered - before) * oneMinusExp(rate * (time - stage.time));
    before = stage.offered;
  }
  return adopted;
}
