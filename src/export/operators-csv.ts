import { OPERATOR_MEASURES } from '../outcomes/operators.ts';
import type { Summary } from '../summary/types.ts';
import { csvLine, inPieces } from './csv.ts';

/** Who is hit: `arm,operator,measure,mean,standard_error,unit`, means over all replicates; one replicate alone has no error. */
export const operatorsCsv = (summary: Summary): Generator<string> => inPieces(lines(summary));

function* lines({ arms }: Summary): Generator<string> {
  yield csvLine(['arm', 'operator', 'measure', 'mean', 'standard_error', 'unit']);
  for (const arm of arms)
    for (const { id, mean, standardError } of arm.operators)
      for (const [m, measure] of OPERATOR_MEASURES.entries())
        yield csvLine([arm.id, id, measure.id, mean[m]!, standardError[m] ?? '', measure.unit]);
}
