import { exampleContext, flat } from './shared/example.ts';
import { daysToRegain, neverRegained } from './shared/regain.ts';
import type { Outcome } from './shared/outcome.ts';

/** Days from the onset until 50 % of the greatest loss is regained (weekly means). */
export const daysToRegain50: Outcome = {
  id: 'days-to-regain-50',
  unit: 'days',
  better: 'lower',
  measure: (c) => daysToRegain(c, 0.5),
  censored: (c) => neverRegained(c, 0.5),
  example: {
    case: 'half is lost on day 10 and never regained: the rest of the horizon, censored',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(30, 200)) },
        twin: { national_hashrate: flat(40, 400) },
        onset: 10,
      }),
    expected: 30,
    censored: true,
  },
};
