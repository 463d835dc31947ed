import { exampleContext, flat } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Greatest loss of national hash rate in a week, EH/s. */
export const troughNationalEhs: Outcome = {
  id: 'trough-national-ehs',
  unit: 'EH/s',
  better: 'lower',
  measure: (c) => c.series.loss,
  example: {
    case: 'ten quiet days, then half the nation for good: the first whole week at half is the trough',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected: 200,
  },
};
