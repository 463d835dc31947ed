import type { DrawnColumn } from '../run/job.ts';
import { compileDraws, fillValues } from '../kernel/values.ts';
import { keyFromSeed } from '../random/streams.ts';
import { csvLine, inPieces } from './csv.ts';

/**
 * `replicate,` then a column a drawn parameter, in the model's units. Nothing was kept: a draw is a function of seed, replicate
 * and stream, so each is drawn again. Yields pieces of the file's text.
 */
export const parametersCsv = (
  columns: readonly DrawnColumn[],
  seed: string,
  replicates: number,
): Generator<string> => inPieces(lines(columns, seed, replicates));

function* lines(columns: readonly DrawnColumn[], seed: string, replicates: number): Generator<string> {
  const draws = columns.map(({ draw }) => draw);
  const key = keyFromSeed(seed);
  const tables = compileDraws(draws);
  const values = new Float64Array(draws.length);
  yield csvLine(['replicate', ...draws.map(({ id }) => id)]);
  for (let replicate = 0; replicate < replicates; replicate++) {
    fillValues(values, draws, tables, key, replicate);
    yield csvLine([replicate, ...values]);
  }
}
