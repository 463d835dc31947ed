/** What the parts of the Compose view share: the catalogue, what was done last, and where the focus goes. */
import { signal } from '@preact/signals';
import type { Catalogue, FieldSheet, KindSheet } from '../desk/catalogue.ts';
import { type Path, pathText } from '../document-path.ts';
import { scenarioDocument } from '../draft.ts';
import { askDesk } from '../engine.ts';

export const catalogue = signal<Catalogue | undefined>(undefined);
export const catalogueProblem = signal<string | undefined>(undefined);

let asked: string | undefined;

/** Asks the desk once a nation; again after a failure. */
export function loadCatalogue(): void {
  const { nation } = scenarioDocument.value;
  const of = JSON.stringify(nation);
  if (catalogue.peek() && asked === of) return;
  asked = of;
  catalogueProblem.value = undefined;
  askDesk('catalogue', nation).then(
    (made) => {
      if (asked === of) catalogue.value = made;
    },
    (reason: unknown) => {
      catalogueProblem.value = reason instanceof Error ? reason.message : String(reason);
    },
  );
}

export const threatSheet = (kind: string): KindSheet | undefined =>
  catalogue.value?.threats.find((sheet) => sheet.kind === kind);
export const leverSheet = (kind: string): KindSheet | undefined =>
  catalogue.value?.levers.find((sheet) => sheet.kind === kind);

/** Said to those who listen: what the last action did. */
export const told = signal('');

/** An element's id from its field's path. */
export const idOfPath = (path: Path): string => `f-${pathText(path).replace(/[^\w]+/g, '-')}`;

/** Tells what was done and puts the focus where work goes on, once the page has been drawn anew: elsewhere if its place is gone. */
export function after(text: string, focusOn?: string, otherwise?: string): void {
  told.value = text;
  if (focusOn === undefined) return;
  setTimeout(() => {
    const place = document.getElementById(focusOn) ?? document.getElementById(otherwise ?? '');
    place?.focus();
  }, 40);
}

/** What the editor of one kind of field is given. */
export interface FieldProps<K extends FieldSheet['kind']> {
  readonly field: Extract<FieldSheet, { kind: K }>;
  readonly path: Path;
}
