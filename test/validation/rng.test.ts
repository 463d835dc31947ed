import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { answerTable } from './answers.ts';
import { answer } from './rng-answers.ts';

answerTable('rng_kat', answer, [
  { when: ({ method }) => method.startsWith('threefry'), because: 'threefry is not used by Hashfall' },
  { when: ({ method }) => method.startsWith('xoshiro'), because: 'xoshiro is not used by Hashfall' },
  { when: ({ method }) => method === 'splitmix64', because: 'splitmix64 is not used by Hashfall' },
  { when: ({ method }) => method === 'alea', because: 'alea is not used by Hashfall: seeds go through ARC4' },
  { when: ({ method }) => method === 'PractRand', because: 'a run of gigabytes, not a unit test' },
]);

test('the key of a seed is the first two words of that generator', () => {
  const generator = seedrandom('hello.');
  expect(keyFromSeed('hello.')).toEqual([generator.int32() >>> 0, generator.int32() >>> 0]);
});

test('AS241 deep in the tail: z(1e-20)', () => {
  expect(Math.abs(normalQuantile(1e-20) + 9.262340089798409)).toBeLessThan(4e-15);
  expect(normalQuantile(0.25)).toBe(-0.6744897501960817);
});
