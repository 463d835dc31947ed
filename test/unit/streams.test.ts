import { expect, test } from 'vitest';
import { fillUniforms, keyFromSeed, streamClash, streamId, uniformAt } from '../../src/random/streams.ts';

const key = keyFromSeed('hashfall');

test('the bulk filler gives the addressed values, for odd and even counts', () => {
  for (const n of [0, 1, 2, 7, 64]) {
    const out = new Float64Array(65).fill(-1);
    fillUniforms(key, 5, streamId('price'), out, n);
    for (let i = 0; i < n; i++) expect(out[i]).toBe(uniformAt(key, 5, streamId('price'), i));
    expect(out[n]).toBe(-1);
  }
});

test('the key depends on the seed text, and on nothing else', () => {
  expect(keyFromSeed('a')).toEqual(keyFromSeed('a'));
  expect(keyFromSeed('a')).not.toEqual(keyFromSeed('b'));
  for (const word of keyFromSeed('any text')) expect(word).toBe(word >>> 0);
});

test('published digits: this seed, stream and address give these values for ever', () => {
  expect(keyFromSeed('hashfall')).toMatchInlineSnapshot(`
    [
      2721280654,
      990677274,
    ]
  `);
  expect(streamId('price')).toMatchInlineSnapshot(`906010542`);
  expect(uniformAt(key, 0, streamId('price'), 0)).toMatchInlineSnapshot(`0.47137764854862463`);
  expect(uniformAt(key, 4_294_967_295, streamId('price'), 4_294_967_295)).toMatchInlineSnapshot(
    `0.9570369054600982`,
  );
});

test('every coordinate of the address moves the value', () => {
  const base = uniformAt(key, 1, 2, 3);
  expect(uniformAt(key, 2, 2, 3)).not.toBe(base);
  expect(uniformAt(key, 1, 3, 3)).not.toBe(base);
  expect(uniformAt(key, 1, 2, 4)).not.toBe(base);
  expect(uniformAt(keyFromSeed('other'), 1, 2, 3)).not.toBe(base);
});

test('stream ids: FNV-1a then a final mix, no clash among many names', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `threats.${i}.day`);
  expect(streamClash(names.slice(0, 2_000))).toBeUndefined();
  expect(streamClash(['a', 'b', 'a'])).toBeUndefined();
  // 20,000 names make 2e8 pairs: 0.05 clashes are expected.
  expect(new Set(names.map(streamId)).size).toBeGreaterThanOrEqual(names.length - 1);
});
