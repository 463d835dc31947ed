/** Hands a result's file to the reader. */
import type { ResultFile } from '../export/result-files.ts';
import type { WordKey } from '../words/words.ts';
import { askDesk } from './engine.ts';

export const DOWNLOADS = [
  { name: 'outcomes.csv', about: 'page.downloads.outcomes' },
  { name: 'parameters.csv', about: 'page.downloads.parameters' },
  { name: 'timeline.csv', about: 'page.downloads.timeline' },
  { name: 'operators.csv', about: 'page.downloads.operators' },
  { name: 'summary.json', about: 'page.downloads.summary' },
  { name: 'datapackage.json', about: 'page.downloads.datapackage' },
] as const satisfies readonly { name: ResultFile; about: WordKey }[];

/** An address that a download may still be reading is let go after so long. */
const KEEP_MS = 60_000;

/** Has the desk write the file and offers it as a download of that name. */
export async function saveFile(name: ResultFile): Promise<void> {
  saveBlob(name, await askDesk('file', name));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
