/** What readers call operators, vendors and others that the tables know by id. */
import { hasWord, sayOf } from '../../words/words.ts';
import type { Reading } from '../panel.ts';

/** The fleet's own title, else the page's word, else the id as a name. */
export function nameOf({ facts }: Reading, id: string): string {
  const title = facts?.fleet?.titles[id];
  if (title !== undefined) return title;
  for (const key of [`page.operator.${id}`, `page.vendor.${id}`]) if (hasWord(key)) return sayOf(key);
  return id.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
}
