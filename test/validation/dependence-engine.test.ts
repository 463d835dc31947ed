/** The table of dependence against what the engine draws: common factors in the code that fills a replicate's inputs. */
import { expect, test } from 'vitest';
import type { CommonFactor } from '../../src/random/common-factor.ts';
import { uniformOf } from '../../src/kernel/uniforms.ts';
import { keyFromSeed } from '../../src/random/streams.ts';
import { inputs, readTable, type Row } from './answers.ts';

const N = 10_000;
const key = keyFromSeed('dependence');

/** Two inputs of one group, by replicate. */
const drawn = (factor: CommonFactor): readonly Float64Array[] =>
  ['one', 'two'].map((stream) => {
    const uniform = uniformOf({ stream, factor });
    return Float64Array.from({ length: N }, (_, i) => uniform(key, i));
  });

const rows = readTable('dependence');
const named = (start: string): [string, Row][] =>
  rows
    .filter((row) => row.case.startsWith(start) && row.method !== 'beta_factor')
    .map((row) => [`${row.case} ${row.inputs}`, row]);

const gaussian = (rho: number): CommonFactor => ({ id: 'g', family: 'gaussian', rho, freedom: Infinity });

test.each(named('default (indicator) correlation'))('%s', (_, row) => {
  const { p, rho } = inputs(row);
  const [a, b] = drawn(gaussian(rho));
  const wanted = p * p + Number(row.recomputed) * p * (1 - p);
  const both = a.filter((u, i) => u < p && b[i] < p).length / N;
  expect(Math.abs(both - wanted)).toBeLessThan(4 * Math.sqrt((wanted * (1 - wanted)) / N));
});

test.each(named('Spearman'))('%s', (_, row) => {
  const { rho } = inputs(row);
  const [a, b] = drawn(gaussian(rho));
  const sum = a.reduce((total, u, i) => total + (u - 0.5) * (b[i] - 0.5), 0);
  expect(Math.abs((12 * sum) / N - Number(row.recomputed))).toBeLessThan(4 / Math.sqrt(N));
});

/** Kendall's tau is the same for the Gaussian and the t copula. */
test.each(named('Kendall'))('%s', (_, row) => {
  const { rho } = inputs(row);
  for (const factor of [gaussian(rho), { id: 't', family: 't', rho, freedom: 4 } as const]) {
    const [a, b] = drawn(factor);
    let sum = 0;
    for (let i = 0; i + 1 < N; i += 2) sum += Math.sign((a[i] - a[i + 1]) * (b[i] - b[i + 1]));
    expect(Math.abs((2 * sum) / N - Number(row.recomputed))).toBeLessThan(4 / Math.sqrt(N / 2));
  }
});

/** Joint extremes over single ones fall to the table's limit; at 1 % they are within 0.06 above it for up to 5 degrees of freedom. */
test.each(named('tail dependence').filter(([, row]) => inputs(row)['rho'] >= 0 && inputs(row)['nu'] <= 5))(
  '%s',
  (_, row) => {
    const { nu, rho } = inputs(row);
    const [a, b] = drawn({ id: 't', family: 't', rho, freedom: nu });
    const p = 0.01;
    const low = a.filter((u, i) => u < p && b[i] < p).length;
    const high = a.filter((u, i) => u > 1 - p && b[i] > 1 - p).length;
    const share = (low + high) / (2 * p * N);
    const error = Math.sqrt((share * (1 - share)) / (2 * p * N));
    const limit = Number(row.recomputed);
    expect(share).toBeGreaterThan(limit - 4 * error);
    expect(share).toBeLessThan(limit + 0.06 + 4 * error);
  },
);
