import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Adversary’s share of the network summed over time, share-days. */
export const adversaryShareDays: Outcome = {
  id: 'adversary-share-days',
  unit: 'share-days',
  better: 'lower',
  measure: (c) => c.arm.adversaryShareDays,
  example: {
    case: 'as recorded',
    context: () => exampleContext({ armTotals: { adversaryShareDays: 0.09 } }),
    expected: 0.09,
  },
};
