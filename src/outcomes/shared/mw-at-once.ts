import { exampleContext } from './example.ts';
import type { Outcome } from './outcome.ts';

/** Load that drops within seconds on a grid, largest single event, MW; `expected` is what the example comes to. */
export const mwAtOnceOutcome = (grid: string, expected: number): Outcome => ({
  id: `mw-at-once-${grid}`,
  unit: 'MW',
  better: 'lower',
  grid,
  measure: (c) => c.arm.mwAtOnce[c.plan.grids.indexOf(grid)] ?? 0,
  example: {
    case: 'as recorded, by grid',
    context: () => exampleContext({ armTotals: { mwAtOnce: Float64Array.of(1300, 900, 70) } }),
    expected,
  },
});
