import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/random/normal-quantile.ts';
import { keyFromSeed, streamId, uniformAt } from '../../../src/random/streams.ts';
import { siblingLuck } from '../../../src/kernel/luck.ts';
import { splitOf } from '../../../src/summary/split.ts';

const key = keyFromSeed('split');
const [KNOWN, LUCK] = [streamId('known'), streamId('luck')];
const normalAt = (replicate: number, stream: number): number =>
  normalQuantile(uniformAt(key, replicate, stream, 0));

/** Outcome of a world whose split is known in closed form: knowledge and luck enter by f. */
const pairs = (n: number, f: (known: number, luck: number) => number): [Float64Array, Float64Array] => [
  Float64Array.from({ length: n }, (_, i) => f(normalAt(i, KNOWN), normalAt(i, LUCK))),
  Float64Array.from({ length: n }, (_, i) => f(normalAt(i, KNOWN), normalAt(siblingLuck(i), LUCK))),
];

describe('the split of the spread into what we do not know and luck', () => {
  it.each<[string, (x: number, e: number) => number, number]>([
    // Var = a^2 + b^2, share a^2 of it.
    ['a sum, three to one', (x, e) => 3 * x + e, 0.9],
    ['a sum, one to one', (x, e) => x + e, 0.5],
    ['a sum, one to three', (x, e) => x + 3 * e, 0.1],
    // Given x the mean is x, so Var of the mean 1; Var of the whole 1 + 1 * 1: luck counts what it does with x.
    ['a product that luck stretches', (x, e) => x + x * e, 0.5],
    ['luck alone', (_, e) => e, 0],
    // Mean given x is x^2 (variance 2), the rest adds 4 * 1.
    ['a square', (x, e) => x * x + 2 * e, 2 / 6],
  ])('%s, far from zero as well', (_, f, share) => {
    for (const shift of [0, 1e6]) {
      const [values, siblings] = pairs(4096, (x, e) => f(x, e) + shift);
      const split = splitOf(values, siblings)!;
      expect(split.pairs).toBe(4096);
      expect(Math.abs(split.parameters - share)).toBeLessThan(4 * split.standardError + 1e-9);
      expect(split.parameters + split.luck).toBe(1);
      expect(split.standardError).toBeLessThan(0.06);
    }
  });

  it('knowledge alone is all of it, exactly', () => {
    const [values, siblings] = pairs(100, (x) => x);
    expect(splitOf(values, siblings)).toEqual({ parameters: 1, luck: 0, standardError: 0, pairs: 100 });
  });

  it('its error is the spread of the estimate over repeated experiments', () => {
    const size = 200;
    const estimates = Array.from({ length: 200 }, (_, k) => {
      const at = (i: number, stream: number) => normalAt(k * size + i, stream);
      const values = Float64Array.from({ length: size }, (__, i) => at(i, KNOWN) + at(i, LUCK));
      const siblings = Float64Array.from(
        { length: size },
        (__, i) => at(i, KNOWN) + normalAt(siblingLuck(k * size + i), LUCK),
      );
      return splitOf(values, siblings)!;
    });
    const mean = estimates.reduce((sum, { parameters }) => sum + parameters, 0) / 200;
    const sd = Math.sqrt(estimates.reduce((sum, { parameters }) => sum + (parameters - mean) ** 2, 0) / 199);
    const told = estimates.reduce((sum, { standardError }) => sum + standardError, 0) / 200;
    expect(told / sd).toBeGreaterThan(0.85);
    expect(told / sd).toBeLessThan(1.15);
  });

  it('is left out where there is nothing to split', () => {
    expect(splitOf(Float64Array.of(1, 2, 3), new Float64Array(0))).toBeUndefined();
    expect(splitOf(Float64Array.of(1, 2, 3), Float64Array.of(1))).toBeUndefined();
    expect(splitOf(Float64Array.of(5, 5), Float64Array.of(5, 5))).toBeUndefined();
  });

  it('a share below zero by chance is told as zero', () => {
    expect(splitOf(Float64Array.of(1, -1, 1, -1), Float64Array.of(-1, 1, -1, 1))).toMatchObject({
      parameters: 0,
      luck: 1,
    });
  });
});
