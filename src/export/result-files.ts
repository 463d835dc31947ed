/** The files of a result. Nothing here knows a host: the command line writes the pieces, the page downloads the same bytes. */
import { datapackageJson } from './datapackage.ts';
import { summaryOf, type Finished } from './finished.ts';
import { operatorsCsv } from './operators-csv.ts';
import { outcomesCsv } from './outcomes-csv.ts';
import { parametersCsv } from './parameters-csv.ts';
import { summaryJson } from './summary-json.ts';
import { TABLE_FILES, type TableFile } from './table-files.ts';
import { timelineCsv } from './timeline-csv.ts';

/** In the order they are written; the receipt, which holds the hashes of the others, comes last. */
export const RESULT_FILES = [...TABLE_FILES, 'summary.json', 'datapackage.json', 'receipt.json'] as const;
export type ResultFile = Exclude<(typeof RESULT_FILES)[number], 'receipt.json'>;

/** The text of a file in pieces. `tables` are those that the datapackage describes. */
export function resultFile(
  name: ResultFile,
  run: Finished,
  tables: readonly TableFile[] = TABLE_FILES,
): Iterable<string> {
  switch (name) {
    case 'outcomes.csv':
      return outcomesCsv(run);
    case 'parameters.csv':
      return parametersCsv(run.info.columns, run.job.seed, run.job.replicates);
    case 'timeline.csv':
      return timelineCsv(summaryOf(run));
    case 'operators.csv':
      return operatorsCsv(summaryOf(run));
    case 'summary.json':
      return [summaryJson(run)];
    case 'datapackage.json':
      return [datapackageJson(run, tables)];
    default:
      return name satisfies never;
  }
}
