import seedrandom from 'seedrandom';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { philox4x32, uniform53 } from '../../src/random/philox.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { answerTable, type Answer, type Row } from './answers.ts';

const out = new Uint32Array(4);

answerTable('rng_kat', answer, [
  { when: ({ method }) => method.startsWith('threefry'), because: 'threefry is not used by Hashfall' },
  { when: ({ method }) => method.startsWith('xoshiro'), because: 'xoshiro is not used by Hashfall' },
  { when: ({ method }) => method === 'splitmix64', because: 'splitmix64 is not used by Hashfall' },
  { when: ({ method }) => method === 'alea', because: 'alea is not used by Hashfall: seeds go through ARC4' },
  { when: ({ method }) => method === 'PractRand', because: 'a run of gigabytes, not a unit test' },
]);

function answer(row: Row): Answer | undefined {
  switch (row.method) {
    case 'philox4x32-7':
      return knownAnswer(row, 7);
    case 'philox4x32-10':
      return row.case === 'KAT' ? knownAnswer(row, 10) : doubles(row);
    case 'seedrandom ARC4':
      return readmeSequence(row);
    case 'AS241 PPND16':
      return { value: normalQuantile(Number(row.inputs.slice('p='.length))), within: 2e-15 };
    default:
      return undefined;
  }
}

/** Counter and key of a row as hex words. */
function knownAnswer(row: Row, rounds: number): string {
  const [c0, c1, c2, c3, k0, k1] = row.inputs
    .slice('ctr|key='.length)
    .split(' ')
    .map((word) => Number.parseInt(word, 16));
  philox4x32(out, c0, c1, c2, c3, k0, k1, rounds);
  return Array.from(out, (word) => word.toString(16).padStart(8, '0')).join(' ');
}

function doubles(row: Row): string {
  const [c0, c1, c2, c3, k0, k1] = (row.inputs.match(/\d+/gu) ?? []).map(Number);
  philox4x32(out, c0, c1, c2, c3, k0, k1);
  return `${uniform53(out[0], out[1])} ${uniform53(out[2], out[3])}`;
}

function readmeSequence(row: Row): string {
  const generator = seedrandom(/'(.*)'/u.exec(row.inputs)?.[1]);
  return [generator(), generator(), generator.quick(), generator.int32()].join(' ');
}

test('the key of a seed is the first two words of that generator', () => {
  const generator = seedrandom('hello.');
  expect(keyFromSeed('hello.')).toEqual([generator.int32() >>> 0, generator.int32() >>> 0]);
});

test('AS241 deep in the tail: z(1e-20)', () => {
  expect(Math.abs(normalQuantile(1e-20) + 9.262340089798409)).toBeLessThan(4e-15);
  expect(normalQuantile(0.25)).toBe(-0.6744897501960817);
});
