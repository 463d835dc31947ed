/** Arms against arms, future by future. */
import type { OutcomeColumn } from '../outcomes/defined.ts';
import { comparePaired } from '../summary/compare.ts';
import type { Accumulator } from '../summary/types.ts';
import { outcomeIndex } from './influence.ts';
import type { PairComparison } from './types.ts';

/** Outcomes that arms are compared by. */
export const COMPARED = ['lost-ehs-days', 'trough-national-pct', 'income-lost'] as const;

/** Up to so many arms every pair is compared; beyond, each with arm 0. */
const ALL_PAIRS_UP_TO = 5;

/** Pairs of arms `[a, b]`, a before b; those with the reference first, and only those where there are more arms than `allUpTo`. */
export function armPairs(arms: number, allUpTo = ALL_PAIRS_UP_TO): (readonly [number, number])[] {
  const references = arms > allUpTo ? 1 : arms;
  return Array.from({ length: references }, (_, a) =>
    Array.from({ length: Math.max(0, arms - a - 1) }, (__, i) => [a, a + 1 + i] as const),
  ).flat();
}

/** Comparisons of all pairs by each outcome, the scenario's own included; none of a single arm. */
export const comparisons = (
  kept: Accumulator,
  ids: readonly string[] = [...COMPARED, ...ownOutcomes(kept.columns)],
): PairComparison[] =>
  ids.flatMap((id) => armPairs(kept.shape.arms).map(([a, b]) => compareArms(kept, id, a, b)));

/** Ids of what the scenario defines itself. */
export const ownOutcomes = (columns: readonly OutcomeColumn[]): string[] =>
  columns.filter(({ formula }) => formula !== undefined).map(({ id }) => id);

/** Arm `b` against arm `a` by one outcome (id). */
export function compareArms(kept: Accumulator, outcome: string, a: number, b: number): PairComparison {
  const at = outcomeIndex(outcome, kept.columns);
  const { unit, better } = kept.columns[at];
  const comparison = comparePaired(kept.outcome(a, at), kept.outcome(b, at), better, kept.shape.sampling);
  return { a, b, outcome, unit, better, comparison };
}
