import { exampleContext } from './shared/example.ts';
import { at } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Greatest excess of the expected block interval over the quiet twin’s on the same day, seconds. */
export const slowestIntervalExcess: Outcome = {
  id: 'slowest-interval-excess',
  unit: 's',
  better: 'lower',
  measure: (c) => {
    let most = 0;
    for (let day = 0; day < c.arm.days; day++)
      most = Math.max(most, at(c.arm, 'block_interval', day) - at(c.twin, 'block_interval', day));
    return most;
  },
  example: {
    case: 'the twin is slow as well on the slowest day',
    context: () =>
      exampleContext({ arm: { block_interval: [600, 750, 700] }, twin: { block_interval: [600, 700, 610] } }),
    expected: 90,
  },
};
