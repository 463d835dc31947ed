import { exampleContext } from './shared/example.ts';
import { greatestExcess } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Greatest excess of the expected block interval over the quiet twin’s on the same day, seconds. */
export const slowestIntervalExcess: Outcome = {
  id: 'slowest-interval-excess',
  unit: 's',
  better: 'lower',
  measure: (c) => greatestExcess(c.arm, c.twin, 'block_interval'),
  example: {
    case: 'the twin is slow as well on the slowest day',
    context: () =>
      exampleContext({ arm: { block_interval: [600, 750, 700] }, twin: { block_interval: [600, 700, 610] } }),
    expected: 90,
  },
};
