import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Greatest load that planted code swings in step on ERCOT's grid, MW. */
export const mwSwingErcot: Outcome = {
  id: 'mw-swing-ercot',
  unit: 'MW',
  better: 'lower',
  grid: 'ercot',
  measure: (c) => c.arm.mwSwing[c.plan.grids.indexOf('ercot')] ?? 0,
  example: {
    case: 'as recorded, by grid',
    context: () => exampleContext({ armTotals: { mwSwing: Float64Array.of(210, 90, 7) } }),
    expected: 210,
  },
};
