import { exampleContext, flat } from './shared/example.ts';
import { sumOf } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** National hash rate lost against the quiet twin, EH/s-days. */
export const lostEhsDays: Outcome = {
  id: 'lost-ehs-days',
  unit: 'EH/s-days',
  better: 'lower',
  measure: (c) => sumOf(c.twin, 'national_hashrate') - sumOf(c.arm, 'national_hashrate'),
  example: {
    case: 'ten quiet days, then half the nation for good: the first whole week at half is the trough',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected: 2000,
  },
};
