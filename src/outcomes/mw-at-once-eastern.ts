import { exampleContext } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Load that drops within seconds on the Eastern grid, largest single event, MW. */
export const mwAtOnceEastern: Outcome = {
  id: 'mw-at-once-eastern',
  unit: 'MW',
  better: 'lower',
  measure: (c) => c.arm.mwAtOnce[c.plan.grids.indexOf('eastern')] ?? 0,
  example: {
    case: 'as recorded, by grid',
    context: () => exampleContext({ armTotals: { mwAtOnce: Float64Array.of(1300, 900, 70) } }),
    expected: 900,
  },
};
