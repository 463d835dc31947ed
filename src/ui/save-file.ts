/** Hands a result's file to the reader. */
import type { WordKey } from '../words/words.ts';
import { finished } from './session.ts';

export const RESULT_FILES = [
  { name: 'outcomes.csv', about: 'page.downloads.outcomes' },
  { name: 'parameters.csv', about: 'page.downloads.parameters' },
  { name: 'timeline.csv', about: 'page.downloads.timeline' },
  { name: 'operators.csv', about: 'page.downloads.operators' },
  { name: 'summary.json', about: 'page.downloads.summary' },
] as const satisfies readonly { name: string; about: WordKey }[];
export type ResultFile = (typeof RESULT_FILES)[number]['name'];

/** Writes the file in a worker and offers it as a download of that name. */
export async function saveFile(name: ResultFile): Promise<void> {
  const blob = await finished.value?.file(name);
  if (!blob) return;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
