import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import type { ArmSummary, OperatorSummary } from './types.ts';

/** A state's part of what its grid carries, 0..1: states are no cohorts, so theirs is allotted (judged). */
export interface StateShare {
  readonly id: string;
  readonly grid: string;
  readonly share: number;
}

/** A grid, or a state as its part of one. */
export interface PlaceSummary extends OperatorSummary {
  readonly kind: 'grid' | 'state';
}

/** Grids, then states: sums of a grid are split by share, days are the grid's. */
export function placesOf(
  { grids }: Pick<ArmSummary, 'grids'>,
  states: readonly StateShare[],
): PlaceSummary[] {
  const told = grids.map((grid): PlaceSummary => ({ kind: 'grid', ...grid }));
  const allotted = states.flatMap(({ id, grid, share }): PlaceSummary[] => {
    const whole = grids.find((one) => one.id === grid);
    if (!whole) return [];
    const part = (m: number): number => (OPERATOR_MEASURES[m].unit === 'days' ? 1 : share);
    return [
      {
        kind: 'state',
        id,
        mean: whole.mean.map((value, m) => value * part(m)),
        standardError: whole.standardError.map((error, m) => (error === null ? null : error * part(m))),
      },
    ];
  });
  return [...told, ...allotted];
}
