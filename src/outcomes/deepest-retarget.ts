import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Deepest fall of difficulty at a retarget, %; 0 if it never fell. */
export const deepestRetarget: Outcome = {
  id: 'deepest-retarget',
  unit: '%',
  better: 'higher',
  measure: (c) => 100 * c.arm.deepestRetarget,
  example: {
    case: 'an epoch of 16 days at a target of 14',
    context: () => exampleContext({ armTotals: { deepestRetarget: 14 / 16 - 1 } }),
    expected: -12.5,
  },
};
