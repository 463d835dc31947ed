import { expect, test } from 'vitest';
import {
  constant,
  distributionKinds,
  mean,
  quantile,
  range,
  validate,
  type Distribution,
} from '../../src/random/distributions.ts';
import { bernoulli, empirical } from '../../src/random/discrete.ts';
import { gammaCdf, gammaTail, normalCdf } from '../../src/random/incomplete-gamma.ts';
import { normalQuantile } from '../../src/random/normal-quantile.ts';
import { problemMessage } from '../../src/units/problem.ts';

const fair: Distribution = { kind: 'pert', low: 5, mode: 20, high: 50 };

test('PERT is the modified one: (5, 20, 50) has mean 22.5 and 95th percentile 37.0979324', () => {
  expect(mean(fair)).toBe(22.5);
  expect(quantile(fair, 0.95)).toBeCloseTo(37.0979324, 7);
});

test('quantiles of the closed forms', () => {
  expect(quantile(constant(7), 0.3)).toBe(7);
  expect(quantile({ kind: 'uniform', low: 1, high: 3 }, 0.25)).toBe(1.5);
  expect(quantile({ kind: 'triangular', low: 0, mode: 1, high: 4 }, 0.25)).toBe(1);
  expect(quantile({ kind: 'triangular', low: 0, mode: 0, high: 2 }, 0.75)).toBe(1);
  expect(quantile({ kind: 'normal', mean: 2, sd: 3 }, 0.975)).toBe(2 + 3 * normalQuantile(0.975));
  expect(quantile({ kind: 'lognormal', p05: 2, p95: 8 }, 0.05)).toBeCloseTo(2, 13);
  expect(quantile({ kind: 'lognormal', p05: 2, p95: 8 }, 0.5)).toBeCloseTo(4, 13);
  expect(quantile({ kind: 'lognormal', p05: 2, p95: 8 }, 0.95)).toBeCloseTo(8, 13);
  // Beta(1, 1) is uniform.
  expect(quantile({ kind: 'beta', a: 1, b: 1, low: 10, high: 20 }, 0.3)).toBeCloseTo(13, 13);
});

test('gamma: known quantiles, in both tails', () => {
  // Gamma(1) is exponential; Gamma(5/2, 2) is chi-square with 5 degrees of freedom.
  expect(quantile({ kind: 'gamma', shape: 1, scale: 3 }, 0.5)).toBeCloseTo(3 * Math.LN2, 13);
  const chi: Distribution = { kind: 'gamma', shape: 2.5, scale: 2 };
  expect(quantile(chi, 0.05)).toBeCloseTo(1.1454762260617692, 12);
  expect(quantile(chi, 0.95)).toBeCloseTo(11.070497693516351, 11);
  expect(quantile(chi, 0.999)).toBeCloseTo(20.515005652432873, 11);
  for (const shape of [0.05, 0.3, 1, 7, 300, 1e6])
    for (const u of [1e-12, 1e-3, 0.3, 0.5, 0.8, 1 - 1e-9]) {
      const x = quantile({ kind: 'gamma', shape, scale: 1 }, u);
      const back = u <= 0.5 ? gammaCdf(shape, x) / u : gammaTail(shape, x) / (1 - u);
      expect(Math.abs(back - 1)).toBeLessThan(1e-8);
    }
});

test('truncated normal: ends, symmetry, and a far tail', () => {
  const half: Distribution = { kind: 'truncated-normal', mean: 0, sd: 1, low: 0, high: 10 };
  expect(quantile(half, 0.5)).toBeCloseTo(normalQuantile(0.75), 13);
  expect(mean(half)).toBeCloseTo(Math.sqrt(2 / Math.PI), 13);
  const inside: Distribution = { kind: 'truncated-normal', mean: 5, sd: 2, low: 4, high: 8 };
  expect([0, 1].map((u) => quantile(inside, u))).toEqual([4, 8]);
  const far: Distribution = { kind: 'truncated-normal', mean: 0, sd: 1, low: 5, high: 50 };
  const mirrored: Distribution = { kind: 'truncated-normal', mean: 0, sd: 1, low: -50, high: -5 };
  expect(quantile(far, 0.3)).toBeCloseTo(-quantile(mirrored, 0.7), 12);
  expect(normalCdf(-quantile(far, 0.3)) / normalCdf(-5)).toBeCloseTo(0.7, 10);
});

test('metalog: through its three quantiles, between its bounds; symmetric it is a logistic', () => {
  const free: Distribution = { kind: 'metalog', p10: 2, p50: 5, p90: 11 };
  expect([0.1, 0.5, 0.9].map((u) => Number(quantile(free, u).toFixed(12)))).toEqual([2, 5, 11]);
  const share: Distribution = { kind: 'metalog-bounded', p10: 0.1, p50: 0.3, p90: 0.7, low: 0, high: 1 };
  expect([0, 0.1, 0.5, 0.9, 1].map((u) => Number(quantile(share, u).toFixed(12)))).toEqual([
    0, 0.1, 0.3, 0.7, 1,
  ]);
  const logistic: Distribution = { kind: 'metalog', p10: -1, p50: 0, p90: 1 };
  expect(quantile(logistic, 0.99)).toBeCloseTo(Math.log(99) / Math.log(9), 13);
});

test('Bernoulli and empirical are steps', () => {
  const rare = bernoulli(0.2);
  expect([0.5, 0.79, 0.81].map((u) => quantile(rare, u))).toEqual([0, 0, 1]);
  expect(mean(rare)).toBeCloseTo(0.2, 15);
  const seen = empirical([7, 3, 3, 9]);
  expect([0.2, 0.5, 0.6, 0.9].map((u) => quantile(seen, u))).toEqual([3, 3, 7, 9]);
});

test('a discrete distribution is cut where its weights say, whatever order they came in', () => {
  const coin: Distribution = { kind: 'discrete', values: [3, 1, 2], weights: [2, 1, 1] };
  expect([0, 0.25, 0.26, 0.5, 0.51, 1].map((u) => quantile(coin, u))).toEqual([1, 1, 2, 2, 3, 3]);
  expect(mean(coin)).toBe(2.25);
  const dead: Distribution = { kind: 'discrete', values: [1, 5, 9], weights: [0, 1, 0] };
  expect([0, 0.5, 1].map((u) => quantile(dead, u))).toEqual([5, 5, 5]);
  expect(range(dead)).toEqual({ low: 5, high: 5 });
});

test('the mean is the integral of the quantile', () => {
  const all: Distribution[] = [
    fair,
    { kind: 'uniform', low: -1, high: 5 },
    { kind: 'triangular', low: 1, mode: 2, high: 9 },
    { kind: 'normal', mean: 4, sd: 2 },
    { kind: 'lognormal', p05: 1, p95: 3 },
    { kind: 'beta', a: 2, b: 18, low: 0, high: 1 },
    { kind: 'discrete', values: [1, 2], weights: [1, 3] },
  ];
  const n = 20_000;
  for (const d of all) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += quantile(d, (i + 0.5) / n);
    expect(Math.abs(sum / n / mean(d) - 1), d.kind).toBeLessThan(2e-4);
  }
});

test('a range without width is its value', () => {
  for (const d of [
    { kind: 'uniform', low: 3, high: 3 },
    { kind: 'triangular', low: 3, mode: 3, high: 3 },
    { kind: 'pert', low: 3, mode: 3, high: 3 },
    { kind: 'normal', mean: 3, sd: 0 },
    { kind: 'lognormal', p05: 3, p95: 3 },
    { kind: 'beta', a: 2, b: 2, low: 3, high: 3 },
  ] satisfies Distribution[]) {
    for (const u of [0, 0.2, 1]) expect(quantile(d, u)).toBe(3);
    expect(validate(d)).toEqual([]);
  }
});

test.each<[Distribution, string]>([
  [constant(NaN), 'value: expected a finite number, got NaN'],
  [{ kind: 'uniform', low: 2, high: 1 }, 'expected low, high in ascending order, got [2, 1]'],
  [{ kind: 'pert', low: 0, mode: 2, high: 1 }, 'expected low, mode, high in ascending order, got [0, 2, 1]'],
  [{ kind: 'normal', mean: 0, sd: -1 }, 'sd: expected a number of at least 0, got -1'],
  [{ kind: 'lognormal', p05: 0, p95: 1 }, 'p05: expected a number above 0, got 0'],
  [{ kind: 'beta', a: 0, b: 1, low: 0, high: 1 }, 'a: expected a number above 0, got 0'],
  [{ kind: 'gamma', shape: 0, scale: 1 }, 'shape: expected a number from 0.05 to 1000000, got 0'],
  [{ kind: 'gamma', shape: 2, scale: -1 }, 'scale: expected a number above 0, got -1'],
  [{ kind: 'truncated-normal', mean: 0, sd: 0, low: -1, high: 1 }, 'sd: expected a number above 0, got 0'],
  [
    { kind: 'truncated-normal', mean: 0, sd: 1, low: 9, high: 12 },
    'expected a range low .. high that holds at least 1e-9 of the normal, got [9, 12]',
  ],
  [
    { kind: 'metalog', p10: 1, p50: 1, p90: 2 },
    'expected p10, p50, p90, each above the one before, got [1, 1, 2]',
  ],
  [
    { kind: 'metalog', p10: 0, p50: 1, p90: 10 },
    'p50: expected a p50 nearer the middle of p10 and p90: no metalog of three quantiles is that skewed, got 1',
  ],
  [
    { kind: 'metalog-bounded', p10: 0.1, p50: 0.3, p90: 1.2, low: 0, high: 1 },
    'expected low, p10, p50, p90, high, each above the one before, got a list of 5',
  ],
  [{ kind: 'discrete', values: [], weights: [] }, 'values: expected at least one value, got an empty list'],
  [
    { kind: 'discrete', values: [1, 2], weights: [1, -1] },
    'weights: expected weights of at least 0 with a sum above 0, one for each value, got [1, -1]',
  ],
  [
    { kind: 'discrete', values: [1, Infinity], weights: [1, 1] },
    'values[1]: expected a finite number, got Infinity',
  ],
])('%j is refused: %s', (d, message) => expect(validate(d).map(problemMessage)).toEqual([message]));

test('the list of kinds is complete', () => {
  expect(new Set(distributionKinds).size).toBe(12);
});
