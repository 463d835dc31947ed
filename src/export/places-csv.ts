import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import { placesOf } from '../summary/places.ts';
import type { Summary } from '../summary/types.ts';
import { csvLine, inPieces } from './csv.ts';
import type { Finished } from './finished.ts';

/** Who is hit by place: `arm,kind,place,measure,mean,standard_error,unit`; a state's numbers are allotted from its grid's. */
export const placesCsv = (run: Finished, summary: Summary): Generator<string> =>
  inPieces(lines(run, summary));

function* lines({ info }: Finished, { arms }: Summary): Generator<string> {
  yield csvLine(['arm', 'kind', 'place', 'measure', 'mean', 'standard_error', 'unit']);
  for (const arm of arms)
    for (const { kind, id, mean, standardError } of placesOf(arm, info.states))
      for (const [m, measure] of OPERATOR_MEASURES.entries())
        yield csvLine([arm.id, kind, id, measure.id, mean[m]!, standardError[m] ?? '', measure.unit]);
}
