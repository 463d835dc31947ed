import { exampleContext, flat } from './shared/example.ts';
import { at } from './shared/track.ts';
import type { Outcome } from './shared/outcome.ts';

/** Expected blocks fewer than in the quiet twin. */
export const blocksNotMined: Outcome = {
  id: 'blocks-not-mined',
  unit: 'blocks',
  better: 'lower',
  measure: (c) => {
    let fewer = 0;
    for (let day = 0; day < c.arm.days; day++)
      fewer += 86_400 / at(c.twin, 'block_interval', day) - 86_400 / at(c.arm, 'block_interval', day);
    return fewer;
  },
  example: {
    case: 'ten days at 720 s instead of 600 s: 144 less 120 a day',
    context: () =>
      exampleContext({ arm: { block_interval: flat(10, 720) }, twin: { block_interval: flat(10, 600) } }),
    expected: 240,
  },
};
