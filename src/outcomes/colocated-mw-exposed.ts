import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Load of other computing on the same sites and networks that is within reach on the worst day, MW. */
export const colocatedMwExposed: Outcome = {
  id: 'colocated-mw-exposed',
  unit: 'MW',
  better: 'lower',
  measure: (c) => c.arm.accessPeak * c.values[c.plan.exposure.colocatedMw]!,
  example: {
    case: 'a fifth of the fleet, 400 MW beside it',
    context: () =>
      exampleContext({
        values: [400],
        plan: { exposure: { colocatedMw: 0 } },
        armTotals: { accessPeak: 0.2 },
      }),
    expected: 80,
  },
};
