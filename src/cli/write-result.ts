import type { Finished } from '../export/finished.ts';
import { receiptJson, type FileHash } from '../export/receipt.ts';
import {
  filePieces,
  filesOf,
  RECEIPT_FILE,
  RESULT_FILES,
  tablesAmong,
  type Format,
} from '../export/result-files.ts';
import { removeFiles, writeWhole } from './write-files.ts';

/** Writes a result's files, the receipt last; returns their names. */
export async function writeResult(
  folder: string,
  run: Finished,
  formats: ReadonlySet<Format>,
): Promise<string[]> {
  const names = filesOf(formats);
  // Files of a result before would stand beside a receipt that is not theirs.
  await removeFiles(folder, RESULT_FILES.toReversed());
  const written: FileHash[] = [];
  for (const name of names)
    written.push(await writeWhole(folder, name, await filePieces(name, run, tablesAmong(names))));
  if (formats.has('json')) written.push(await writeWhole(folder, RECEIPT_FILE, [receiptJson(run, written)]));
  return written.map(({ name }) => name);
}
