import { csvLine, inPieces, type Cell } from './csv.ts';
import type { Finished } from './finished.ts';

/** `arm,replicate,` then a column an outcome; where an answer can be missing, `<id>.censored` (0 or 1) behind it. */
export const outcomesCsv = (run: Finished): Generator<string> => inPieces(lines(run));

function* lines({ info, accumulator }: Finished): Generator<string> {
  const names = info.outcomes.flatMap(({ id, hidden, absent }) =>
    absent ? [] : hidden ? [id, `${id}.censored`] : [id],
  );
  yield csvLine(['arm', 'replicate', ...names]);
  const first = accumulator.shape.start ?? 0;
  for (const [a, arm] of info.arms.entries()) {
    const columns = info.outcomes.flatMap(({ absent }, o) => {
      if (absent) return [];
      const flags = accumulator.censored(a, o);
      return flags ? [accumulator.outcome(a, o), flags] : [accumulator.outcome(a, o)];
    });
    for (let i = 0; i < accumulator.count; i++) {
      const cells: Cell[] = [arm.id, first + i];
      for (const column of columns) cells.push(column[i]!);
      yield csvLine(cells);
    }
  }
}
