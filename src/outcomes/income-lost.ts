import { exampleContext, flat } from './shared/example.ts';
import { sumOf } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Income of the nation’s miners lost against the quiet twin, million USD; negative if they gained. */
export const incomeLost: Outcome = {
  id: 'income-lost',
  unit: 'million USD',
  better: 'lower',
  measure: (c) => (sumOf(c.twin, 'national_income') - sumOf(c.arm, 'national_income')) / 1e6,
  example: {
    case: 'ten days at 12 instead of 15 million USD',
    context: () =>
      exampleContext({ arm: { national_income: flat(10, 12e6) }, twin: { national_income: flat(10, 15e6) } }),
    expected: 30,
  },
};
