/** The verdict on a pack, and packs that are dropped on the page. Small: it loads with the page. */
import { signal } from '@preact/signals';
import type { VerifyAnswer } from '../desk-messages.ts';
import { dialog } from '../dialog.ts';
import { askDesk } from '../engine.ts';
import { broughtFleets } from '../fleet/own-fleets.ts';

export type PackVerdict =
  | { readonly kind: 'running'; readonly file: string }
  | ({ readonly kind: 'done'; readonly file: string } & VerifyAnswer);

export const verdict = signal<PackVerdict | undefined>(undefined);

/** Verifies a file; of two, the later one's verdict is shown. */
export async function verifyFile(file: File): Promise<void> {
  const running: PackVerdict = { kind: 'running', file: file.name };
  verdict.value = running;
  const found = await askDesk('verify', file, broughtFleets()).catch((reason: unknown): VerifyAnswer => ({
    same: false,
    title: '',
    lines: [String(reason)],
  }));
  if (verdict.peek() === running) verdict.value = { kind: 'done', file: file.name, ...found };
}

/** From then on a pack that is dropped anywhere on the page is verified. Other files are left to the views. */
export function watchPacks(target: EventTarget = window): void {
  target.addEventListener('dragover', (event) => {
    if (holdsPack(event as DragEvent)) event.preventDefault();
  });
  // On the way down: a view must not read a pack as one of its own files.
  target.addEventListener('drop', takePack, { capture: true });
}

function takePack(event: Event): void {
  const pack = [...((event as DragEvent).dataTransfer?.files ?? [])].find(isPack);
  if (!pack) return;
  event.preventDefault();
  event.stopPropagation();
  dialog.value = 'take-away';
  void verifyFile(pack);
}

const ZIP_TYPES = new Set(['application/zip', 'application/x-zip-compressed']);

const isPack = ({ name, type }: { readonly name: string; readonly type: string }): boolean =>
  ZIP_TYPES.has(type) || name.toLowerCase().endsWith('.zip');

/** While it is dragged, a file has a type but no name yet; some systems know no type either. */
const holdsPack = ({ dataTransfer }: DragEvent): boolean =>
  [...(dataTransfer?.items ?? [])].some(
    ({ kind, type }) => kind === 'file' && (type === '' || ZIP_TYPES.has(type)),
  );
