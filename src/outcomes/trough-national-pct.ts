import { exampleContext, flat } from './shared/example.ts';
import type { Outcome } from './shared/outcome.ts';

/** Lowest week of the national hash rate, % of the quiet twin. */
export const troughNationalPct: Outcome = {
  id: 'trough-national-pct',
  unit: '%',
  better: 'higher',
  measure: (c) => 100 * c.series.trough,
  example: {
    case: 'ten quiet days, then half the nation for good: the first whole week at half is the trough',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected: 50,
  },
};
