import type { DrawSlot } from '../kernel/plan.ts';
import { compileDraws, fillValues } from '../kernel/values.ts';
import { keyFromSeed } from '../random/streams.ts';
import { csvLine, inPieces } from './csv.ts';

/** Drawn parameters in the order of their columns: by name. */
export const drawnColumns = (draws: readonly DrawSlot[]): readonly DrawSlot[] =>
  draws.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * `replicate,` then a column a drawn parameter, in the model's units. Nothing was kept: a draw is a function of seed, replicate
 * and stream, so each is drawn again. Yields pieces of the file's text.
 */
export function parametersCsv(
  draws: readonly DrawSlot[],
  seed: string,
  replicates: number,
): Generator<string> {
  return inPieces(lines(drawnColumns(draws), seed, replicates));
}

function* lines(columns: readonly DrawSlot[], seed: string, replicates: number): Generator<string> {
  const key = keyFromSeed(seed);
  const tables = compileDraws(columns);
  const values = new Float64Array(columns.length);
  yield csvLine(['replicate', ...columns.map(({ id }) => id)]);
  for (let replicate = 0; replicate < replicates; replicate++) {
    fillValues(values, columns, tables, key, replicate);
    yield csvLine([replicate, ...values]);
  }
}
