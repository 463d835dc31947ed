import { describe, expect, it } from 'vitest';
import { evidenceParts } from '../../../src/analysis/evidence-parts.ts';
import { influenceOf, influences, MOST_RANKED, rankColumns } from '../../../src/analysis/influence.ts';
import { dot, unitRanks } from '../../../src/analysis/ranks.ts';
import { compileDraws, fillValues } from '../../../src/kernel/values.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import type { Distribution } from '../../../src/random/distributions.ts';
import { keyFromSeed } from '../../../src/random/streams.ts';
import type { DrawnColumn } from '../../../src/run/job.ts';
import { runOf } from '../../helpers/runs.ts';

const SEED = 'influence';
const NORMAL = { kind: 'normal', mean: 0, sd: 1 } as const;

const columnOf = (id: string, distribution: Distribution = NORMAL, grade?: string): DrawnColumn => ({
  draw: { kind: 'draw', id, stream: id, unit: '1', distribution },
  meaning: `what ${id} is`,
  grade,
  source: undefined,
});

const columnsOf = (count: number): DrawnColumn[] =>
  Array.from({ length: count }, (_, i) => columnOf(`x${i}`));

/** What parameters.csv would hold, by column and replicate. */
function drawn(columns: readonly DrawnColumn[], seed: string, count: number, start = 0): Float64Array[] {
  const draws = columns.map(({ draw }) => draw);
  const tables = compileDraws(draws);
  const row = new Float64Array(draws.length);
  const table = columns.map(() => new Float64Array(count));
  for (let i = 0; i < count; i++) {
    fillValues(row, draws, tables, keyFromSeed(seed), start + i);
    row.forEach((value, c) => (table[c][i] = value));
  }
  return table;
}

/** Spearman by the book: mean ranks by counting, then Pearson. */
function naiveSpearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const ranks = (values: ArrayLike<number>) =>
    Array.from(values, (value) => {
      const under = Array.from(values).filter((other) => other < value).length;
      const same = Array.from(values).filter((other) => other === value).length;
      return under + (same + 1) / 2;
    });
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length + 1) / 2;
  const sum = (u: number[], v: number[]) =>
    u.reduce((total, one, i) => total + (one - mean) * (v[i] - mean), 0);
  return sum(x, y) / Math.sqrt(sum(x, x) * sum(y, y));
}

describe('ranks', () => {
  it('ties share their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 over the root of 4.5 times 5.
    const rho = dot(unitRanks([1, 2, 2, 3]), unitRanks([10, 30, 20, 40]));
    expect(rho).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 14);
  });
  it('what does not vary is connected with nothing', () => {
    expect(dot(unitRanks([7, 7, 7]), unitRanks([1, 2, 3]))).toBe(0);
  });
});

describe('influence', () => {
  it('what rises with one column alone has correlation 1 and all of the share; what falls, -1', () => {
    const columns = columnsOf(20);
    const ranked = rankColumns(columns, SEED, 256);
    const [x] = drawn(columns, SEED, 256);
    const up = influences(
      ranked,
      x.map((value) => value * value * value),
    );
    expect(up[0].column).toBe('x0');
    expect(up[0].rho).toBeCloseTo(1, 12);
    expect(up[0].share).toBeGreaterThan(0.99);
    const down = influences(
      ranked,
      x.map((value) => -value),
    );
    expect(down[0].rho).toBeCloseTo(-1, 12);
    expect(down[0].share).toBe(up[0].share);
  });

  it('columns without influence are shown with a share of 0 in 19 of 20 runs', () => {
    const columns = columnsOf(95);
    let shown = 0;
    for (let run = 0; run < 100; run++) {
      const ranked = rankColumns(columns, `${SEED} ${run}`, 256);
      const [noise] = drawn([columnOf('noise')], `${SEED} ${run}`, 256);
      if (influences(ranked, noise).some(({ share }) => share > 0)) shown++;
    }
    // 5 of 100 are due; more than 12 come up in 1 of 1,000 such tests.
    expect(shown).toBeLessThanOrEqual(12);
  });

  it('a linear model of normal draws has the shares of its squared coefficients, as ranks see them', () => {
    const columns = columnsOf(40);
    const x = drawn(columns, SEED, MOST_RANKED);
    const weights = [3, 2, 1];
    const y = x[0].map((_, i) => weights.reduce((sum, weight, c) => sum + weight * x[c][i], 0));
    // Spearman of two normals with correlation r: 6 / pi asin(r / 2) (Pearson 1907).
    const squares = weights.map((weight) => {
      const rho = (6 / Math.PI) * Math.asin(weight / Math.sqrt(14) / 2);
      return rho * rho;
    });
    const whole = squares.reduce((sum, one) => sum + one, 0);
    const told = influences(rankColumns(columns, SEED, MOST_RANKED), y);
    expect(told.slice(0, 3).map(({ column }) => column)).toEqual(['x0', 'x1', 'x2']);
    squares.forEach((square, i) => expect(Math.abs(told[i].share - square / whole)).toBeLessThan(0.02));
    expect(told.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('a column of steps has the ties of its draws; replicates may begin anywhere', () => {
    const steps = { kind: 'discrete', values: [1, 2, 5], weights: [0.5, 0.3, 0.2] } as const;
    const columns = [columnOf('steps', steps), columnOf('pert', { kind: 'pert', low: 0, mode: 2, high: 3 })];
    const ranked = rankColumns(columns, SEED, 60, 1000);
    const outcome = drawn([columnOf('other')], SEED, 60, 1000)[0];
    const values = drawn(columns, SEED, 60, 1000);
    for (const { column, rho } of influences(ranked, outcome)) {
      const c = columns.findIndex(({ draw }) => draw.id === column);
      expect(rho).toBeCloseTo(naiveSpearman(values[c], outcome), 12);
    }
  });

  it('one or two futures tell nothing', () => {
    for (const count of [1, 2]) {
      const told = influences(rankColumns(columnsOf(3), SEED, count), Float64Array.of(1, 2));
      expect(told.map(({ share }) => share)).toEqual([0, 0, 0]);
    }
  });

  it('of a run: every column against the draws of parameters.csv by the book', async () => {
    const result = await runOf('us-bricking', 128);
    const at = outcomes.findIndex(({ id }) => id === 'lost-ehs-days');
    const lost = result.accumulator.outcome(0, at);
    const values = drawn(result.info.columns, result.job.seed, 128);
    const told = influenceOf(result, 'lost-ehs-days');
    expect(told).toHaveLength(result.info.columns.length);
    for (const { column, rho, meaning } of told) {
      const c = result.info.columns.findIndex(({ draw }) => draw.id === column);
      expect(rho).toBeCloseTo(naiveSpearman(values[c], lost), 6);
      expect(meaning).toBe(result.info.columns[c].meaning);
    }
    expect(told[0].rho).toBeGreaterThan(0.5);
    expect(told.map(({ share }) => share)).toEqual(told.map(({ share }) => share).toSorted((a, b) => b - a));
  });
});

describe('evidence', () => {
  it('adds shares by grade; what the author typed counts as judged', () => {
    const columns = [
      columnOf('a', NORMAL, 'measured'),
      columnOf('b', NORMAL, 'judged'),
      columnOf('c'),
      columnOf('d', NORMAL, 'no grade'),
    ];
    const [a, b, c] = drawn(columns, SEED, 1024);
    const told = influences(
      rankColumns(columns, SEED, 1024),
      a.map((value, i) => value + b[i] + c[i]),
    );
    const shareOf = (id: string) => told.find(({ column }) => column === id)!.share;
    const parts = evidenceParts(told);
    expect(parts.measured).toBe(shareOf('a'));
    expect(parts.judged).toBeCloseTo(shareOf('b') + shareOf('c') + shareOf('d'), 14);
    expect([parts.reported, parts.derived]).toEqual([0, 0]);
    expect(told.find(({ column }) => column === 'd')!.grade).toBeUndefined();
  });
  it('is all zero where nothing matters', () => {
    const told = influences(rankColumns(columnsOf(5), SEED, 64), new Float64Array(64).fill(3));
    expect(evidenceParts(told)).toEqual({ measured: 0, reported: 0, derived: 0, judged: 0 });
  });
});
