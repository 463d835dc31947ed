import { describe, expect, it } from 'vitest';
import { comparePaired } from '../../../src/summary/compare.ts';
import { draws } from '../../draws.ts';

const noise = (name: string, n: number): number[] => {
  const draw = draws(name);
  return Array.from({ length: n }, () => draw() - 0.5);
};

describe('a paired comparison', () => {
  it('equal arms tie in every future and no number of futures would tell them apart', () => {
    const a = noise('equal', 200);
    expect(comparePaired(a, a, 'lower')).toMatchObject({
      ties: 200,
      verdict: 'not-distinguishable',
      meanDifference: 0,
      moreReplicates: null,
    });
  });
  it('what differs by summing order alone is a tie', () => {
    const a = noise('dust', 100).map((x) => 1000 + x);
    const b = a.map((x, i) => (i % 2 === 0 ? x * (1 + 2e-10) : x));
    expect(comparePaired(a, b, 'lower')).toMatchObject({ ties: 100, meanDifference: 0 });
  });
  it('luck that both share drops out: a small gain in every future is seen in few', () => {
    const a = noise('shared', 40).map((x) => 1000 * x);
    const b = a.map((x, i) => x - 1 - (i % 3));
    const found = comparePaired(a, b, 'lower');
    expect(found).toMatchObject({ verdict: 'b-better', ties: 0, moreReplicates: 0 });
    expect(found.bBetter.hits).toBe(40);
    expect(found.meanDifference).toBeCloseTo(-1.975, 12);
    expect(comparePaired(a, b, 'higher').verdict).toBe('a-better');
    expect(comparePaired(b, a, 'lower').verdict).toBe('a-better');
  });
  it('mean, error and interval of the differences by hand', () => {
    const { meanDifference, standardError, interval, quantiles } = comparePaired(
      [0, 0, 0, 0],
      [1, 2, 3, 6],
      'higher',
    );
    expect(meanDifference).toBe(3);
    expect(standardError).toBeCloseTo(Math.sqrt(14 / 3 / 4), 14);
    expect(interval![0]).toBeCloseTo(3 - 1.959963984540054 * Math.sqrt(14 / 12), 12);
    expect(quantiles[4]).toBe(2.5);
  });
  it('names no winner while an interval is open, and its estimate of what it takes holds', () => {
    const drawB = noise('open', 6000);
    const pairs = (n: number) =>
      comparePaired(
        Array<number>(n).fill(0),
        drawB.slice(0, n).map((x) => x + 0.03),
        'higher',
      );
    const few = pairs(200);
    expect(few.verdict).toBe('not-distinguishable');
    expect(few.moreReplicates).toBeGreaterThan(0);
    expect(pairs(6000).verdict).toBe('b-better');
  });
  it('a win in most futures that costs more on average is mixed', () => {
    const b = Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? -30 : 1));
    expect(comparePaired(Array<number>(400).fill(0), b, 'higher')).toMatchObject({
      verdict: 'mixed',
      moreReplicates: 0,
    });
  });
  it('a single future has no error and settles nothing', () => {
    expect(comparePaired([1], [2], 'higher')).toMatchObject({
      standardError: null,
      interval: null,
      verdict: 'not-distinguishable',
    });
  });
  it('needs pairs', () => {
    expect(() => comparePaired([1], [1, 2], 'higher')).toThrow('expected pairs');
  });
});
