import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Hours in which an adversary holds more than half of all hash rate that runs. */
export const majorityHours: Outcome = {
  id: 'majority-hours',
  unit: 'hours',
  better: 'lower',
  measure: (c) => c.arm.majorityHours,
  example: {
    case: 'as recorded',
    context: () => exampleContext({ armTotals: { majorityHours: 7.5 } }),
    expected: 7.5,
  },
};
