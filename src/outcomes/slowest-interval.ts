import { exampleContext } from './shared/example.ts';
import { highestOf } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Longest expected block interval of any day, seconds. */
export const slowestInterval: Outcome = {
  id: 'slowest-interval',
  unit: 's',
  better: 'lower',
  measure: (c) => highestOf(c.arm, 'block_interval'),
  example: {
    case: 'the slowest of four days',
    context: () => exampleContext({ arm: { block_interval: [600, 750, 660, 610] } }),
    expected: 750,
  },
};
