/** The files of a result. Nothing here knows a host: the command line writes the pieces, the page downloads the same bytes. */
import { datapackageJson } from './datapackage.ts';
import { summaryOf, type Finished } from './finished.ts';
import { ledgerCsv } from './ledger-csv.ts';
import { operatorsCsv } from './operators-csv.ts';
import { outcomesCsv } from './outcomes-csv.ts';
import { parametersCsv } from './parameters-csv.ts';
import { placesCsv } from './places-csv.ts';
import { summaryJson } from './summary-json.ts';
import {
  PARQUET_FILES,
  TABLE_FILES,
  isParquet,
  type AnyTableFile,
  type ParquetFile,
  type TableFile,
} from './table-files.ts';
import { timelineCsv } from './timeline-csv.ts';

/** What results can be written as. */
export const FORMATS = ['csv', 'json', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

const JSON_FILES = ['summary.json', 'datapackage.json'] as const;
export const RECEIPT_FILE = 'receipt.json';

/** In the order they are written; the receipt, which holds the hashes of the others, comes last. */
export const RESULT_FILES = [...TABLE_FILES, ...PARQUET_FILES, ...JSON_FILES, RECEIPT_FILE] as const;
/** Those that are text. */
export type ResultFile = TableFile | (typeof JSON_FILES)[number];
export type AnyResultFile = ResultFile | ParquetFile;

export const isResultFile = (name: string): name is AnyResultFile =>
  name !== RECEIPT_FILE && (RESULT_FILES as readonly string[]).includes(name);

const FILES_OF: Readonly<Record<Format, readonly AnyResultFile[]>> = {
  csv: TABLE_FILES,
  json: JSON_FILES,
  parquet: PARQUET_FILES,
};

/** The files of some formats, in the order they are written; the receipt apart. */
export const filesOf = (formats: ReadonlySet<Format>): AnyResultFile[] =>
  (['csv', 'parquet', 'json'] as const).flatMap((format) => (formats.has(format) ? FILES_OF[format] : []));

/** Those of some files that hold a table: what the datapackage describes. */
export const tablesAmong = (files: readonly string[]): AnyTableFile[] =>
  [...TABLE_FILES, ...PARQUET_FILES].filter((file) => files.includes(file));

/** The bytes of a file in pieces. `tables` are those that the datapackage describes. */
export async function filePieces(
  name: AnyResultFile,
  run: Finished,
  tables: readonly AnyTableFile[] = TABLE_FILES,
): Promise<Iterable<Uint8Array>> {
  if (!isParquet(name)) return encoded(resultFile(name, run, tables));
  // The writer is large and seldom needed.
  const { parquetPieces } = await import('./parquet.ts');
  return parquetPieces(name, run);
}

/** The text of a file in pieces. */
export function resultFile(
  name: ResultFile,
  run: Finished,
  tables: readonly AnyTableFile[] = TABLE_FILES,
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
    case 'places.csv':
      return placesCsv(run, summaryOf(run));
    case 'ledger.csv':
      return ledgerCsv(summaryOf(run, { tracks: [] }));
    case 'summary.json':
      return [summaryJson(run)];
    case 'datapackage.json':
      return [datapackageJson(run, tables)];
    default:
      return name satisfies never;
  }
}

const encoder = new TextEncoder();

export function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield encoder.encode(piece);
}
