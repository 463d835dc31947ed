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
  expect(new Set(distributionKinds).size).toBe(8);
});
