/** The events that ship with the program, as text. */
import { textsById } from '../../run/texts-by-id.ts';

const files = import.meta.glob<string>('../../evidence/events/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const texts = textsById(files);

/** Ids, sorted. */
export const eventIds: readonly string[] = [...texts.keys()];

/** The file's text; undefined for an id that does not ship. */
export const eventText = (id: string): string | undefined => texts.get(id);
