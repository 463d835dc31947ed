/** What each arm costs, and what it saves in the very same futures. */
import { quantileSorted } from '../summary/statistics.ts';
import type { Accumulator } from '../summary/types.ts';
import { outcomeIndex } from './influence.ts';
import type { CostEffect, NinetyOf100 } from './types.ts';

/** Lever cost and EH/s-days avoided against arm 0, by arm. */
export function costEffect(kept: Accumulator): CostEffect[] {
  const [cost, lost] = ['lever-cost', 'lost-ehs-days'].map(outcomeIndex);
  return Array.from({ length: kept.shape.arms }, (_, arm) => ({
    arm,
    cost: ninetyOf100(kept.outcome(arm, cost).slice()),
    effect: ninetyOf100(difference(kept.outcome(0, lost), kept.outcome(arm, lost))),
  }));
}

/** First less second, replicate by replicate. */
export function difference(first: Float64Array, second: Float64Array): Float64Array {
  const out = new Float64Array(first.length);
  for (let i = 0; i < out.length; i++) out[i] = first[i] - second[i];
  return out;
}

/** Sorts the values. */
function ninetyOf100(values: Float64Array): NinetyOf100 {
  values.sort();
  const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => quantileSorted(values, p));
  return { low, middle, high };
}
