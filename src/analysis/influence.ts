/** Which drawn inputs an outcome moves with. */
import { GRADES, type Grade } from '../evidence/grade.ts';
import { outcomeColumns, type OutcomeColumn } from '../outcomes/defined.ts';
import { uniformOf } from '../kernel/uniforms.ts';
import { compileQuantile, tableQuantile } from '../random/quantile-table.ts';
import { keyFromSeed } from '../random/streams.ts';
import type { DrawnColumn } from '../run/job.ts';
import type { RunResult } from '../run/runner.ts';
import { beyondChance } from './chance.ts';
import { dot, unitRanks } from './ranks.ts';
import type { Influence } from './types.ts';

/** Futures ranked at most: the correlations are then known to 0.016. */
export const MOST_RANKED = 4_096;

/** The drawn columns of a run's first replicates, ranked once for several outcomes. */
export interface RankedColumns {
  readonly columns: readonly DrawnColumn[];
  /** `unitRanks` of each column. */
  readonly ranks: readonly Float64Array[];
  /** Replicates ranked. */
  readonly count: number;
}

/** Ranks columns over replicates `start` .. `start + count - 1`. Nothing was kept: the draws are made again from the seed. */
export function rankColumns(
  columns: readonly DrawnColumn[],
  seed: string,
  count: number,
  start = 0,
): RankedColumns {
  const key = keyFromSeed(seed);
  const values = new Float64Array(count);
  const ranks = columns.map(({ draw }) => {
    const uniform = uniformOf(draw);
    // A draw rises with its uniform, so their ranks are the same; only steps have ties, and must be drawn.
    const steps = draw.distribution.kind === 'discrete' ? compileQuantile(draw.distribution) : undefined;
    for (let i = 0; i < count; i++) {
      const u = uniform(key, start + i);
      values[i] = steps ? tableQuantile(steps, u) : u;
    }
    return unitRanks(values);
  });
  return { columns, ranks, count };
}

/** The columns of a result, at most MOST_RANKED of its replicates. */
export function rankedColumnsOf({ info, job, accumulator }: RunResult): RankedColumns {
  const count = Math.min(MOST_RANKED, accumulator.count);
  return rankColumns(info.columns, job.seed, count, accumulator.shape.start ?? 0);
}

/**
 * Influence of every column on an outcome, by replicate in the columns' order; strongest first. A share is the squared correlation
 * beyond chance (`beyondChance`) over the sum of all such; correlations see what rises or falls throughout, not what turns.
 */
export function influences({ columns, ranks, count }: RankedColumns, outcome: Float64Array): Influence[] {
  const ranked = unitRanks(outcome.subarray(0, count));
  const rhos = ranks.map((column) => dot(column, ranked));
  const excess = beyondChance(rhos, count);
  const sum = excess.reduce((total, one) => total + one, 0);
  return columns
    .map(({ draw, meaning, grade, source }, i) => ({
      column: draw.id,
      meaning,
      grade: gradeOf(grade),
      source,
      rho: rhos[i],
      share: sum > 0 ? excess[i] / sum : 0,
    }))
    .sort((a, b) => b.share - a.share || Math.abs(b.rho) - Math.abs(a.rho) || (a.column < b.column ? -1 : 1));
}

/** Influence on one outcome (id) of an arm; see `influences`. Ranks at most the first MOST_RANKED replicates. */
export function influenceOf(result: RunResult, outcome: string, arm = 0): Influence[] {
  const at = outcomeIndex(outcome, result.info.outcomes);
  return influences(rankedColumnsOf(result), result.accumulator.outcome(arm, at));
}

/** Place of its column: the registry's stand first in every result. Throws on an id that is not there, which is a bug. */
export function outcomeIndex(id: string, columns: readonly OutcomeColumn[] = outcomeColumns()): number {
  const at = columns.findIndex((outcome) => outcome.id === id);
  if (at < 0) throw new Error(`outcome: expected an id of the result, got ${id}`);
  return at;
}

const gradeOf = (grade: string | undefined): Grade | undefined => GRADES.find((known) => known === grade);
