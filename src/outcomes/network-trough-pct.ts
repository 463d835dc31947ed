import { exampleContext, flat } from './shared/example.ts';
import { lowestWeek } from './shared/series.ts';
import type { Outcome } from './shared/outcome.ts';

/** Lowest week of the network’s hash rate, % of the quiet twin. */
export const networkTroughPct: Outcome = {
  id: 'network-trough-pct',
  unit: '%',
  better: 'higher',
  measure: (c) => 100 * lowestWeek(c.arm, 'network_hashrate', c.twin),
  example: {
    case: 'the network at four fifths for a week',
    context: () =>
      exampleContext({
        arm: { network_hashrate: flat(9, 1000, ...flat(7, 800)) },
        twin: { network_hashrate: flat(16, 1000) },
      }),
    expected: 80,
  },
};
