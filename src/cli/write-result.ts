import type { Finished } from '../export/finished.ts';
import { receiptJson } from '../export/receipt.ts';
import { resultFile, RESULT_FILES, type ResultFile } from '../export/result-files.ts';
import { TABLE_FILES } from '../export/table-files.ts';
import type { Format } from './run-options.ts';
import { removeFiles, writeWhole, type WrittenFile } from './write-files.ts';

/** Writes a result's files, the receipt last; returns their names. */
export async function writeResult(
  folder: string,
  run: Finished,
  formats: ReadonlySet<Format>,
): Promise<string[]> {
  const tables = formats.has('csv') ? TABLE_FILES : [];
  const others: readonly ResultFile[] = formats.has('json') ? ['summary.json', 'datapackage.json'] : [];
  // Files of a result before would stand beside a receipt that is not theirs.
  await removeFiles(folder, RESULT_FILES.toReversed());
  const written: WrittenFile[] = [];
  for (const name of [...tables, ...others])
    written.push(await writeWhole(folder, name, resultFile(name, run, tables)));
  if (formats.has('json'))
    written.push(await writeWhole(folder, 'receipt.json', [receiptJson(run, written)]));
  return written.map(({ name }) => name);
}
