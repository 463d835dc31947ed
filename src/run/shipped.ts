/** The scenarios that ship with the program, as text: what the gallery opens and the command line runs by name. */
import { textsById } from './texts-by-id.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const texts = textsById(files);

/** Ids, sorted. */
export const shippedIds: readonly string[] = [...texts.keys()];

/** The file's text; undefined for an id that does not ship. */
export const shippedText = (id: string): string | undefined => texts.get(id);
