import { SECONDS_PER_DAY } from '../units/brands.ts';
import { exampleContext, flat } from './shared/example.ts';
import { sumOfInverse } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Expected blocks fewer than in the quiet twin. */
export const blocksNotMined: Outcome = {
  id: 'blocks-not-mined',
  unit: 'blocks',
  better: 'lower',
  measure: (c) =>
    SECONDS_PER_DAY * (sumOfInverse(c.twin, 'block_interval') - sumOfInverse(c.arm, 'block_interval')),
  example: {
    case: 'ten days at 720 s instead of 600 s: 144 less 120 a day',
    context: () =>
      exampleContext({ arm: { block_interval: flat(10, 720) }, twin: { block_interval: flat(10, 600) } }),
    expected: 240,
  },
};
