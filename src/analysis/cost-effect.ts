/** What each arm costs, and what it saves in the very same futures. */
import { OUTCOME_PERCENTS, type Accumulator } from '../summary/types.ts';
import { comparisons } from './comparisons.ts';
import { outcomeIndex } from './influence.ts';
import { quantiles } from './money.ts';
import type { CostEffect, NinetyOf100, PairComparison } from './types.ts';

const EFFECT = 'lost-ehs-days';

/** Lever cost and EH/s-days avoided against arm 0, by arm; `compared` holds each arm's comparison with arm 0. */
export function costEffect(
  kept: Accumulator,
  compared: readonly PairComparison[] = comparisons(kept, [EFFECT]),
): CostEffect[] {
  return Array.from({ length: kept.shape.arms }, (_, arm) => ({
    arm,
    cost: ninetyOf100(quantiles(kept.outcome(arm, outcomeIndex('lever-cost')))),
    effect: arm === 0 ? { low: 0, middle: 0, high: 0 } : avoided(compared, arm),
  }));
}

/** Less is lost where the difference, arm less arm 0, is below zero. */
function avoided(compared: readonly PairComparison[], arm: number): NinetyOf100 {
  const found = compared.find(({ a, b, outcome }) => a === 0 && b === arm && outcome === EFFECT);
  if (!found) throw new Error(`cost against effect: expected a comparison of arms 0 and ${arm}, got none`);
  const { low, middle, high } = ninetyOf100(found.comparison.quantiles);
  return { low: 0 - high, middle: 0 - middle, high: 0 - low };
}

/** Of quantiles by OUTCOME_PERCENTS. */
function ninetyOf100(all: readonly number[]): NinetyOf100 {
  const at = (percent: (typeof OUTCOME_PERCENTS)[number]): number => all[OUTCOME_PERCENTS.indexOf(percent)];
  return { low: at(5), middle: at(50), high: at(95) };
}
