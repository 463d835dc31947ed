/** What readers call operators, vendors and others that the tables know by id. */
import { hasWord, say, sayOf } from '../../words/words.ts';
import type { Reading } from '../panel.ts';

/** A vendor's own channel goes by its vendor. */
const STOCK = 'stock-';

/** The fleet's own title, else the page's word, else the id as a name. */
export function nameOf(reading: Reading, id: string): string {
  const title = reading.facts?.fleet?.titles[id];
  if (title !== undefined) return title;
  if (id.startsWith(STOCK))
    return say('figure.panel.stock', { vendor: nameOf(reading, id.slice(STOCK.length)) });
  for (const key of [`page.operator.${id}`, `page.vendor.${id}`, `figure.panel.grid.${id}`])
    if (hasWord(key)) return sayOf(key);
  return id.replace(
    /(^|-)(\w)/g,
    (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`,
  );
}
