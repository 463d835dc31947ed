import { strictDoubleSpend } from '../science/double-spend.ts';
import { exampleContext } from './shared/example.ts';
import { highestOf } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Chance to double-spend after six confirmations at the worst moment: strict overtaking, no head start, no time limit, %. */
export const doubleSpend6: Outcome = {
  id: 'double-spend-6',
  unit: '%',
  better: 'lower',
  measure: (c) => 100 * strictDoubleSpend(highestOf(c.arm, 'adversary_share'), 6),
  example: {
    case: 'q = 0.3, z = 6: 0.0891074454 (methods 1.1)',
    context: () => exampleContext({ arm: { adversary_share: [0, 0.3] } }),
    expected: 8.91074454,
  },
};
