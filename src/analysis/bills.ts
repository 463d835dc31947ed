import type { Accumulator } from '../summary/types.ts';
import { outcomeIndex } from './influence.ts';

/** Outcomes that are bills, all in million USD. */
export const BILL_OUTCOMES = ['income-lost', 'replacement-cost', 'lever-cost'] as const;

/** Sum of an arm's bills by replicate: income lost, replacement and repair, levers; million USD. */
export function totalBill(kept: Accumulator, arm: number): Float64Array {
  const total = new Float64Array(kept.count);
  for (const id of BILL_OUTCOMES) {
    const values = kept.outcome(arm, outcomeIndex(id));
    for (let i = 0; i < total.length; i++) total[i] += values[i];
  }
  return total;
}
