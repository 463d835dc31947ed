import { percentiles } from '../summary/statistics.ts';
import { OUTCOME_PERCENTS, type Accumulator } from '../summary/types.ts';
import { BILL_OUTCOMES, totalBill } from './bills.ts';
import { outcomeIndex } from './influence.ts';
import type { ArmMoney } from './types.ts';

/** Spread of each bill over the futures, and of their sum, by arm. Quantiles of the parts do not add up to the sum's. */
export function money(kept: Accumulator): ArmMoney[] {
  return Array.from({ length: kept.shape.arms }, (_, arm) => ({
    arm,
    bills: [
      ...BILL_OUTCOMES.map((id) => ({ id, quantiles: quantiles(kept.outcome(arm, outcomeIndex(id))) })),
      { id: 'total' as const, quantiles: quantiles(totalBill(kept, arm)) },
    ],
  }));
}

/** By OUTCOME_PERCENTS. */
export const quantiles = (values: Float64Array): number[] =>
  percentiles(values.slice().sort(), OUTCOME_PERCENTS);
