import { exampleContext, flat } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Days from the onset to the lowest week; 0 without a threat. */
export const troughDay: Outcome = {
  id: 'trough-day',
  unit: 'days',
  better: 'lower',
  measure: (c) => (c.onset === Infinity || c.series.loss === 0 ? 0 : c.series.troughDay - c.onset),
  example: {
    case: 'ten quiet days, then half the nation for good: the first whole week at half is the trough',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected: 6,
  },
};
