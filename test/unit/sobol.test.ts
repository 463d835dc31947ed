import { expect, test } from 'vitest';
import { scrambled, SOBOL_DIMENSIONS, sobolBits, sobolPoint } from '../../src/random/sobol.ts';
import { shuffledPlace } from '../../src/random/latin-hypercube.ts';

/** Point 9 of six dimensions in Joe & Kuo's own order. */
test('known point', () => {
  expect([1, 2, 3, 4, 5, 6].map((d) => sobolPoint(d, 9))).toEqual([
    0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125,
  ]);
});

/** True if each of 2^k equal intervals holds as many of the values (32 bits) as any other. */
const even = (values: readonly number[], k: number): boolean => {
  const counts = Array.from({ length: 2 ** k }, () => 0);
  for (const value of values) counts[Math.floor(value / 2 ** (32 - k))]++;
  return counts.every((count) => count === counts[0]);
};

test('every dimension visits each interval once, as it is and scrambled, in any aligned stretch', () => {
  for (let d = 1; d <= SOBOL_DIMENSIONS; d++) {
    const points = Array.from({ length: 64 }, (_, i) => sobolBits(d, 128 + i));
    expect(even(points, 6)).toBe(true);
    expect(
      even(
        points.map((bits) => scrambled(bits, d * 77, 5)),
        6,
      ),
    ).toBe(true);
  }
});

test('the first two dimensions stay a (0, m, 2)-net under independent scrambles and an order of their own', () => {
  for (const order of [undefined, 3, 99]) {
    const places = Array.from({ length: 64 }, (_, i) => (order === undefined ? i : scrambled(i, order, 1)));
    for (let k = 0; k <= 6; k++) {
      const boxes = new Set(
        places.map((i) => {
          const x = scrambled(sobolBits(1, i), 11, 12);
          const y = scrambled(sobolBits(2, i), 13, 14);
          return `${Math.floor(x / 2 ** (32 - k))} ${Math.floor(y / 2 ** (26 + k))}`;
        }),
      );
      expect(boxes.size).toBe(64);
    }
  }
});

test('a scramble is a permutation, and another seed or salt another one', () => {
  const all = Array.from({ length: 4096 }, (_, i) => (i << 20) >>> 0);
  const once = all.map((bits) => scrambled(bits, 1, 2) >>> 20);
  expect(new Set(once).size).toBe(4096);
  expect(all.map((bits) => scrambled(bits, 2, 2) >>> 20)).not.toEqual(once);
  expect(all.map((bits) => scrambled(bits, 1, 3) >>> 20)).not.toEqual(once);
});

test('a shuffle is a permutation of any size', () => {
  for (const count of [1, 2, 3, 10, 63, 64, 65, 1000, 10_007]) {
    const places = Array.from({ length: count }, (_, i) => shuffledPlace(i, count, 5, 6));
    expect(new Set(places).size).toBe(count);
    expect(Math.max(...places)).toBe(count - 1);
  }
});
