import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { placesOf, type StateShare } from '../summary/places.ts';
import type { ArmSummary } from '../summary/types.ts';
import type { MeanWithError, OperatorFacts, PlaceHit } from './types.ts';

/** Who is hit, on average over the futures: a run keeps means of operators and their error, not each future. */
export function operatorSpread(
  { operators }: Pick<ArmSummary, 'operators'>,
  titles: Readonly<Record<string, string>>,
  many: readonly string[],
): OperatorFacts[] {
  return operators.map(({ id, mean, standardError }) => ({
    id,
    title: titles[id] ?? id,
    many: many.includes(id),
    measures: OPERATOR_MEASURES.map((_, m) => withError(mean[m], standardError[m])),
  }));
}

/** The same by place. */
export function placeSpread(
  arm: Pick<ArmSummary, 'grids'>,
  states: readonly StateShare[],
  titles: Readonly<Record<string, string>>,
  stateTitles: Readonly<Record<string, string>>,
): PlaceHit[] {
  return placesOf(arm, states).map(({ kind, id, mean, standardError }) => ({
    kind,
    id,
    title: (kind === 'state' ? stateTitles : titles)[id] ?? id,
    many: false,
    measures: OPERATOR_MEASURES.map((_, m) => withError(mean[m], standardError[m])),
  }));
}

function withError(mean: number, standardError: number | null): MeanWithError {
  const half = Z95_TWO_SIDED * (standardError ?? 0);
  return { mean, low: mean - half, high: mean + half };
}
