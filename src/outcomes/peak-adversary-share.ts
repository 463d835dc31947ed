import { exampleContext } from './shared/example.ts';
import { highestOf } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Highest share of all running hash rate in an adversary’s hands, %. */
export const peakAdversaryShare: Outcome = {
  id: 'peak-adversary-share',
  unit: '%',
  better: 'lower',
  measure: (c) => 100 * highestOf(c.arm, 'adversary_share'),
  example: {
    case: 'one day at 18 %',
    context: () => exampleContext({ arm: { adversary_share: [0, 0.18, 0] } }),
    expected: 18,
  },
};
