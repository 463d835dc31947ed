import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Cost of the arm’s levers over the horizon, million USD. */
export const leverCost: Outcome = {
  id: 'lever-cost',
  unit: 'million USD',
  better: 'lower',
  measure: (c) =>
    (c.values[c.armPlan.cost]! + c.values[c.armPlan.costPerDisplacedEhs]! * c.arm.displacedEhs) / 1e6,
  example: {
    case: '5 million USD and 3 EH/s bought elsewhere at 2 million USD more each',
    context: () =>
      exampleContext({
        values: [5e6, 2e6],
        armPlan: { cost: 0, costPerDisplacedEhs: 1 },
        armTotals: { displacedEhs: 3 },
      }),
    expected: 11,
  },
};
