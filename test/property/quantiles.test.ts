import { expect, test } from 'vitest';
import { isEndless, mean, quantile, range, type Distribution } from '../../src/random/distributions.ts';
import { expFromUniform, gammaQuantileFromNormal } from '../../src/random/gamma-segments.ts';
import { tableNormal } from '../../src/random/normal-quantile.ts';
import { compileQuantile, tableQuantile } from '../../src/random/quantile-table.ts';
import { fillUniforms, keyFromSeed, streamId } from '../../src/random/streams.ts';
import { draws, someDistributions } from '../draws.ts';

const key = keyFromSeed('property');

test('it: every quantile function rises with u, for any distribution', () => {
  const draw = draws('monotone');
  for (const d of someDistributions(300, 'monotone')) {
    const table = compileQuantile(d);
    const places = Array.from({ length: 60 }, () => draw())
      .concat(0, 1e-12, 1e-6, 1 - 1e-6, 1)
      .sort((a, b) => a - b);
    const finite = places.filter((u) => Number.isFinite(quantile(d, u)));
    const slack = 1e-12 * Math.max(1, ...finite.map((u) => Math.abs(quantile(d, u))));
    for (let i = 1; i < finite.length; i++) {
      expect(quantile(d, finite[i])).toBeGreaterThanOrEqual(quantile(d, finite[i - 1]) - slack);
      expect(tableQuantile(table, finite[i])).toBeGreaterThanOrEqual(
        tableQuantile(table, finite[i - 1]) - slack,
      );
    }
  }
});

/** How far a table may be off: of a share of the range, of the standard deviation, or not at all. */
function allowedMiss(d: Distribution): number {
  if (d.kind === 'gamma') return 1e-5 * Math.sqrt(d.shape) * d.scale;
  const { low, high } = range(d);
  return d.kind === 'pert' || d.kind === 'beta' ? 2e-6 * (high - low) : 0;
}

test('it: the table gives the exact quantile, to 2e-6 of the range for PERT and beta, 1e-5 of the spread for gamma', () => {
  const draw = draws('table');
  for (const d of someDistributions(300, 'table')) {
    const table = compileQuantile(d);
    const allowed = allowedMiss(d);
    for (let i = 0; i < 40; i++) {
      const u = 1e-4 + (1 - 2e-4) * draw();
      expect(Math.abs(tableQuantile(table, u) - quantile(d, u))).toBeLessThanOrEqual(allowed);
    }
  }
});

test('it: the table gives the ends exactly', () => {
  for (const d of someDistributions(200, 'ends')) {
    if (isEndless(d)) continue;
    const table = compileQuantile(d);
    expect(tableQuantile(table, 0)).toBe(range(d).low);
    expect(tableQuantile(table, 1)).toBe(range(d).high);
  }
});

test('it: the mean is the integral of the quantile, for any distribution', () => {
  const n = 4000;
  for (const d of someDistributions(240, 'means')) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += quantile(d, (i + 0.5) / n);
    const spread = quantile(d, 0.9) - quantile(d, 0.1);
    expect(Math.abs(sum / n - mean(d)), JSON.stringify(d)).toBeLessThanOrEqual(2e-3 * spread + 1e-9);
  }
});

test('it: far in the tails a gamma table is the exact quantile or within 1e-4 of it', () => {
  for (const shape of [0.3, 1, 4, 60]) {
    const d: Distribution = { kind: 'gamma', shape, scale: 1 };
    const table = compileQuantile(d);
    for (const tail of [1e-5, 1e-7, 1e-9, 1e-12]) {
      expect(Math.abs(tableQuantile(table, 1 - tail) / quantile(d, 1 - tail) - 1)).toBeLessThan(1e-4);
    }
    expect(tableQuantile(table, 0)).toBe(0);
    expect(tableQuantile(table, 1)).toBe(Infinity);
  }
});

test('it: a steep beta is still within 1e-3 of its range', () => {
  const steep: Distribution = { kind: 'beta', a: 0.05, b: 0.05, low: 0, high: 1 };
  const table = compileQuantile(steep);
  for (let i = 1; i < 1000; i++) {
    expect(Math.abs(tableQuantile(table, i / 1000) - quantile(steep, i / 1000))).toBeLessThan(1e-3);
  }
});

/** Mean and variance of n values, and the fourth central moment for the variance's own error. */
function moments(values: Float64Array): { mean: number; variance: number; fourth: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  const fourth = values.reduce((sum, x) => sum + (x - mean) ** 4, 0) / values.length;
  return { mean, variance, fourth };
}

/** Within four standard errors of the wanted moments. */
function expectMoments(values: Float64Array, mean: number, variance: number): void {
  const got = moments(values);
  const n = values.length;
  expect(Math.abs(got.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / n));
  expect(Math.abs(got.variance - variance)).toBeLessThan(4 * Math.sqrt((got.fourth - variance ** 2) / n));
}

test('it: segments of 126 blocks have mean 126 and variance 126; one block has mean and variance 1', () => {
  const n = 200_000;
  const uniforms = new Float64Array(n);
  fillUniforms(key, 0, streamId('blocks'), uniforms, n);
  expectMoments(uniforms, 0.5, 1 / 12);
  expectMoments(uniforms.map(tableNormal), 0, 1);
  expectMoments(
    uniforms.map((u) => gammaQuantileFromNormal(126, tableNormal(u))),
    126,
    126,
  );
  expectMoments(
    uniforms.map((u) => gammaQuantileFromNormal(125, tableNormal(u))),
    125,
    125,
  );
  expectMoments(uniforms.map(expFromUniform), 1, 1);
});

test('it: streams, replicates and neighbours in a stream are uncorrelated', () => {
  const n = 50_000;
  const fill = (replicate: number, stream: string) => {
    const out = new Float64Array(n);
    fillUniforms(key, replicate, streamId(stream), out, n);
    return out;
  };
  const base = fill(1, 'price');
  const others = [
    fill(2, 'price'),
    fill(1, 'fees'),
    fill(1, 'prices'),
    base.map((_, i) => base[(i + 1) % n]),
  ];
  for (const other of others) {
    const product = base.reduce((sum, u, i) => sum + (u - 0.5) * (other[i] - 0.5), 0) / n;
    expect(Math.abs(product * 12)).toBeLessThan(4 / Math.sqrt(n));
  }
});
