/** Erlang-3 delays: goods and machines on their way pass three stages, each of which takes an exponential time. */
import { exp } from '../random/exp-log.ts';

export const STAGES = 3;

/** Chances that what stands in a stage moves on by 0, 1 and 2 stages in a day, exactly: Poisson with rate 3 / `delayDays`. */
export function jumpChances(delayDays: number): [number, number, number] {
  const rate = STAGES / delayDays;
  if (rate === Infinity) return [0, 0, 0];
  const none = exp(-rate);
  return [none, rate * none, ((rate * rate) / 2) * none];
}
