import { exampleContext, flat } from './shared/example.ts';
import { at } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** National capacity at the end of the horizon, % of the quiet twin. */
export const capacityEndPct: Outcome = {
  id: 'capacity-end-pct',
  unit: '%',
  better: 'higher',
  measure: (c) => {
    const last = c.arm.days - 1;
    return (100 * at(c.arm, 'national_capacity', last)) / at(c.twin, 'national_capacity', last);
  },
  example: {
    case: 'nine tenths are left',
    context: () =>
      exampleContext({
        arm: { national_capacity: flat(3, 500, 450) },
        twin: { national_capacity: flat(4, 500) },
      }),
    expected: 90,
  },
};
