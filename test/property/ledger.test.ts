/** The ledger: what an arm lost, by event and cause, adds up to what it lost. */
import { describe, expect, it } from 'vitest';
import { runReplicate } from '../../src/kernel/replicate.ts';
import { trackIndex } from '../../src/kernel/tracks.ts';
import { createWorkspace } from '../../src/kernel/workspace.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { randomPlan } from '../oracle/random-plan.ts';

const KEY = keyFromSeed('ledger');

describe('the ledger adds up', () => {
  for (let seed = 0; seed < 30; seed++)
    it(`in the random plan ${seed}`, () => {
      const plan = randomPlan(seed);
      const w = createWorkspace(plan);
      runReplicate(w, KEY, seed);
      const at = trackIndex('national_hashrate') * plan.days;
      const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
      plan.arms.forEach((_, a) => {
        const recording = w.arms[a];
        const lost =
          sum(w.twin.tracks.subarray(at, at + plan.days)) -
          sum(recording.tracks.subarray(at, at + plan.days));
        expect(Math.abs(sum(recording.ledger) - lost)).toBeLessThan(1e-9 * Math.max(1, Math.abs(lost)));
      });
    });
});
