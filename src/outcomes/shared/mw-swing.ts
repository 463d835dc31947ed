import { exampleContext } from './example.ts';
import type { Outcome } from './outcome.ts';

/** Greatest load that planted code swings in step on a grid, MW; `expected` is what the example comes to. */
export const mwSwingOutcome = (grid: string, expected: number): Outcome => ({
  id: `mw-swing-${grid}`,
  unit: 'MW',
  better: 'lower',
  grid,
  measure: (c) => c.arm.mwSwing[c.plan.grids.indexOf(grid)] ?? 0,
  example: {
    case: 'as recorded, by grid',
    context: () => exampleContext({ armTotals: { mwSwing: Float64Array.of(210, 90, 7) } }),
    expected,
  },
});
