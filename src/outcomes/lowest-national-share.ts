import { exampleContext, flat } from './shared/example.ts';
import { lowestWeek } from './shared/series.ts';
import type { Outcome } from './shared/outcome.ts';

/** Lowest week of the nation’s share of the network, %. */
export const lowestNationalShare: Outcome = {
  id: 'lowest-national-share',
  unit: '%',
  better: 'higher',
  measure: (c) => 100 * lowestWeek(c.arm, 'national_share'),
  example: {
    case: 'a share of 40 % that falls to 25 % for a week',
    context: () =>
      exampleContext({ arm: { national_share: flat(10, 0.4, ...flat(7, 0.25), ...flat(7, 0.4)) } }),
    expected: 25,
  },
};
