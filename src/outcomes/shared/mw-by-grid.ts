import { exampleContext } from './example.ts';
import type { Outcome } from './outcome.ts';

/**
 * Outcomes that tell what a recording holds by grid, MW, one for each grid. `recorded` is the example's recording, in the order ERCOT,
 * Eastern, Western; `expected` is what it comes to on the grid.
 */
export const mwByGrid =
  (name: string, of: 'mwAtOnce' | 'mwSwing', recorded: readonly number[]) =>
  (grid: string, expected: number): Outcome => ({
    id: `${name}-${grid}`,
    unit: 'MW',
    better: 'lower',
    grid,
    measure: (c) => c.arm[of][c.plan.grids.indexOf(grid)] ?? 0,
    example: {
      case: 'as recorded, by grid',
      context: () => exampleContext({ armTotals: { [of]: Float64Array.from(recorded) } }),
      expected,
    },
  });
