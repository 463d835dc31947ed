/** Layouts of draws and common factors, through the code the engine draws with. */
import { expect, test } from 'vitest';
import type { CommonFactor } from '../../src/random/common-factor.ts';
import type { DrawSlot } from '../../src/kernel/plan.ts';
import { SCRAMBLES, uniformOf } from '../../src/kernel/uniforms.ts';
import { compileDraws, fillValues } from '../../src/kernel/values.ts';
import { normalCdf } from '../../src/random/incomplete-gamma.ts';
import { keyFromSeed, streamId, uniformAt } from '../../src/random/streams.ts';
import { tailDependence, failureCorrelation } from '../../src/science/dependence.ts';
import { normalQuantile } from '../../src/random/normal-quantile.ts';

const key = keyFromSeed('sampling');
const slot = (stream: string, rest: Partial<DrawSlot> = {}): DrawSlot => ({
  kind: 'draw',
  id: stream,
  stream,
  unit: '',
  distribution: { kind: 'uniform', low: 0, high: 1 },
  ...rest,
});
const column = (draw: DrawSlot, count: number): Float64Array => {
  const uniform = uniformOf(draw);
  return Float64Array.from({ length: count }, (_, i) => uniform(key, i));
};

test('without a layout or a factor, an input draws what it always drew', () => {
  const stream = streamId('a.b');
  expect([...column(slot('a.b'), 20)]).toEqual(
    Array.from({ length: 20 }, (_, i) => uniformAt(key, i, stream, 0)),
  );
});

test('Sobol: each scramble visits each interval once, whatever the order; scrambles differ', () => {
  for (const order of [undefined, 'brick']) {
    const layout = { kind: 'sobol', dimension: 7, ...(order ? { order } : {}) } as const;
    const all = column(slot('x', { layout }), 64 * SCRAMBLES);
    const heard = new Set<string>();
    for (let s = 0; s < SCRAMBLES; s++) {
      const one = Array.from({ length: 64 }, (_, i) => all[i * SCRAMBLES + s]);
      expect(new Set(one.map((u) => Math.floor(u * 64))).size).toBe(64);
      heard.add(one.join());
    }
    expect(heard.size).toBe(SCRAMBLES);
    for (const u of all) expect(u > 0 && u < 1).toBe(true);
  }
});

test('Sobol: one dimension under two names and two orders is as good as independent', () => {
  const of = (stream: string): Float64Array =>
    column(slot(stream, { layout: { kind: 'sobol', dimension: 3, order: stream } }), 16_384);
  expect(Math.abs(correlation(of('one'), of('two')))).toBeLessThan(4 / Math.sqrt(16_384));
});

test('Latin hypercube: each of the strata once; beyond the design, independent draws', () => {
  for (const replicates of [1, 2, 7, 100, 1001]) {
    const drawn = column(slot('x', { layout: { kind: 'latin-hypercube', replicates } }), replicates + 1);
    expect(new Set(Array.from(drawn.slice(0, replicates), (u) => Math.floor(u * replicates))).size).toBe(
      replicates,
    );
    expect(drawn[replicates]).toBe(uniformAt(key, replicates, streamId('x'), 0));
  }
});

test('Latin hypercube: two inputs are shuffled independently', () => {
  const layout = { kind: 'latin-hypercube', replicates: 10_000 } as const;
  const [a, b] = ['a', 'b'].map((stream) => column(slot(stream, { layout }), 10_000));
  expect(Math.abs(correlation(a, b))).toBeLessThan(4 / Math.sqrt(10_000));
});

test('a replicate asked alone, or in any order, draws the same', () => {
  const slots = [
    slot('a', { layout: { kind: 'sobol', dimension: 1 } }),
    slot('b', { layout: { kind: 'latin-hypercube', replicates: 50 } }),
    slot('c', { factor: { id: 'g', family: 't', rho: 0.4, freedom: 4 } }),
  ];
  const rows = (order: readonly number[]): Map<number, string> => {
    const tables = compileDraws(slots);
    return new Map(
      order.map((replicate) => {
        const values = new Float64Array(slots.length);
        fillValues(values, slots, tables, key, replicate);
        return [replicate, values.join()];
      }),
    );
  };
  const forth = rows(Array.from({ length: 50 }, (_, i) => i));
  const back = rows(Array.from({ length: 50 }, (_, i) => 49 - i));
  for (const [replicate, row] of forth) expect(back.get(replicate)).toBe(row);
  expect(rows([33]).get(33)).toBe(forth.get(33));
});

test('another seed draws another layout', () => {
  const uniform = uniformOf(slot('a', { layout: { kind: 'sobol', dimension: 1 } }));
  expect(uniform(keyFromSeed('other'), 3)).not.toBe(uniform(key, 3));
  expect(uniform(key, 3)).toBe(uniformOf(slot('a', { layout: { kind: 'sobol', dimension: 1 } }))(key, 3));
});

test('Gaussian factor without correlation: byte for byte independent', () => {
  const factor = { id: 'g', family: 'gaussian', rho: 0, freedom: Infinity } as const;
  expect([...column(slot('a', { factor }), 100)]).toEqual([...column(slot('a'), 100)]);
});

const N = 40_000;
const pair = (factor: CommonFactor): readonly Float64Array[] =>
  ['a', 'b'].map((stream) => column(slot(stream, { factor }), N));

test('factors leave each input its own distribution', () => {
  for (const family of ['gaussian', 't'] as const) {
    const [a] = pair({ id: 'g', family, rho: 0.6, freedom: 4 });
    for (let decile = 1; decile < 10; decile++) {
      const share = a.filter((u) => u < decile / 10).length / N;
      expect(Math.abs(share - decile / 10)).toBeLessThan(
        4 * Math.sqrt(((decile / 10) * (1 - decile / 10)) / N),
      );
    }
  }
});

test('Gaussian factor: joint failures correlate as the closed form says', () => {
  for (const [p, rho] of [
    [0.05, 0.24],
    [0.1, 0.5],
    [0.3, 0.12],
  ] as const) {
    const [a, b] = pair({ id: 'g', family: 'gaussian', rho, freedom: Infinity });
    const both = a.filter((u, i) => u < p && b[i] < p).length / N;
    const exact = p * p + failureCorrelation(p, rho) * p * (1 - p);
    expect(Math.abs(both - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / N));
  }
});

test('t factor: the latent correlation is rho, and extremes come together where the Gaussian ones do not', () => {
  const u = 0.005;
  const together = (family: 'gaussian' | 't', freedom: number): number => {
    const [a, b] = pair({ id: 'g', family, rho: 0.5, freedom });
    return a.filter((x, i) => x < u && b[i] < u).length / (u * N);
  };
  const limit = tailDependence(4, 0.5);
  const t4 = together('t', 4);
  // 200 in the tail; the share of joint ones falls to its limit from above.
  const error = Math.sqrt((t4 * (1 - t4)) / (u * N));
  expect(t4).toBeGreaterThan(limit - 4 * error);
  expect(t4).toBeLessThan(limit + 0.1 + 4 * error);
  expect(together('gaussian', Infinity)).toBeLessThan(t4);
});

test('a factor of full correlation gives all inputs one uniform', () => {
  const [a, b] = pair({ id: 'g', family: 'gaussian', rho: 1, freedom: Infinity });
  expect(a.slice(0, 50)).toEqual(b.slice(0, 50));
  expect(a[0]).toBe(normalCdf(normalQuantile(uniformAt(key, 0, streamId('factor/g'), 0))));
});

function correlation(a: Float64Array, b: Float64Array): number {
  const centre = (values: Float64Array) => values.map((u) => u - 0.5);
  const [x, y] = [centre(a), centre(b)];
  const dot = (p: Float64Array, q: Float64Array) => p.reduce((sum, value, i) => sum + value * q[i], 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
