import { exampleContext, flat } from './shared/example.ts';
import { daysBelow } from './shared/below.ts';
import type { Outcome } from './shared/outcome.ts';

/** Days with the weekly mean under 75 % of the quiet twin. */
export const daysBelow75: Outcome = {
  id: 'days-below-75',
  unit: 'days',
  better: 'lower',
  measure: (c) => daysBelow(c, 0.75),
  example: {
    case: 'ten quiet days, then half the nation for good: the first whole week at half is the trough',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected: 7,
  },
};
