import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Longest difficulty epoch, days; the running one counts with its age. */
export const longestEpoch: Outcome = {
  id: 'longest-epoch',
  unit: 'days',
  better: 'lower',
  measure: (c) => c.arm.longestEpochDays,
  example: {
    case: 'as recorded',
    context: () => exampleContext({ armTotals: { longestEpochDays: 17.5 } }),
    expected: 17.5,
  },
};
