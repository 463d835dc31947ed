/** What the parts of the dialog share: whether files are ready, what was last done, and how a file or a text gets out. */
import { computed, signal } from '@preact/signals';
import { say } from '../../words/words.ts';
import { askDesk } from '../engine.ts';
import { saveBlob } from '../save-file.ts';
import { result, shelved, whole } from '../state.ts';

/** The desk holds the result that is shown, and all of it. */
export const ready = computed(() => result.value !== undefined && !shelved.value && whole.value);

/** What was done last, for all to hear. */
export const told = signal('');

/** Has a file made and offers it as a download; says so, and what went wrong. */
export async function save(name: string, make: () => Promise<Blob>): Promise<void> {
  told.value = say('take.working', { file: name });
  try {
    saveBlob(name.replace(/^.*\//, ''), await make());
    told.value = '';
  } catch (reason) {
    told.value = failure(reason);
  }
}

export const saveFile = (name: string): Promise<void> => save(name, () => askDesk('file', name));

export async function fileText(name: string): Promise<string> {
  return (await askDesk('file', name)).text();
}

/** Copies a text; where the browser does not let it, selects what stands in `field` for the reader to copy. */
export async function copy(what: string, text: string, field: HTMLElement | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    told.value = say('take.copied', { what });
  } catch {
    if (field instanceof HTMLInputElement) field.select();
    else if (field) getSelection()?.selectAllChildren(field);
    told.value = say('take.not-copied');
  }
}

export const failure = (reason: unknown): string =>
  say('take.failed', { reason: reason instanceof Error ? reason.message : String(reason) });
