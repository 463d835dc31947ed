/** The data dictionary (Frictionless Data Package): every column's type, unit and meaning. */
import type { Finished } from './finished.ts';
import { columnsOf } from './table-columns.ts';
import { isParquet, tableOf, type AnyTableFile } from './table-files.ts';
import { engineVersion } from './versions.ts';

/** Describes the files of a result, each a resource; a table in two formats is two resources. */
export function datapackageJson(run: Finished, files: readonly AnyTableFile[]): string {
  const document = {
    profile: 'tabular-data-package',
    name: run.info.id,
    title: run.info.title,
    version: engineVersion,
    resources: files.map((path) => ({
      name: resourceName(path, files),
      path,
      profile: 'tabular-data-resource',
      ...(isParquet(path) ? PARQUET : CSV),
      schema: { fields: columnsOf(tableOf(path), run) },
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

const CSV = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;
const PARQUET = { format: 'parquet', mediatype: 'application/vnd.apache.parquet' } as const;

/** Names are not used twice: beside its CSV a Parquet file has its format in its name. */
function resourceName(path: AnyTableFile, files: readonly AnyTableFile[]): string {
  const table = tableOf(path);
  return isParquet(path) && files.includes(`${table}.csv`) ? `${table}-parquet` : table;
}
