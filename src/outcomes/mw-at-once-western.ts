import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Load that drops within seconds on the Western grid, largest single event, MW. */
export const mwAtOnceWestern: Outcome = {
  id: 'mw-at-once-western',
  unit: 'MW',
  better: 'lower',
  measure: (c) => c.arm.mwAtOnce[c.plan.grids.indexOf('western')] ?? 0,
  example: {
    case: 'as recorded, by grid',
    context: () => exampleContext({ armTotals: { mwAtOnce: Float64Array.of(1300, 900, 70) } }),
    expected: 70,
  },
};
