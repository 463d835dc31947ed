import { version } from '../../package.json';
import type { TableTexts } from '../evidence/tables.ts';

/** Version of the program: of the engine, the command line and the page alike. */
export const engineVersion: string = version;

/** Sixteen hexadecimal digits that change with any byte of any evidence table. */
export function dataVersion(texts: TableTexts): string {
  const tables = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = tables.map(([name, text]) => `${name}\n${text}`).join('\n');
  return hash(all, 0x811c9dc5) + hash(all, 0x9747b28c);
}

let atHand: Promise<string> | undefined;

/** The version of the evidence at hand; loads the tables, and reads them through once. */
export function loadDataVersion(): Promise<string> {
  atHand ??= import('../evidence/tables.ts').then(({ tableTexts }) => dataVersion(tableTexts));
  return atHand;
}

/** FNV-1a over UTF-16 units from a start value, eight hexadecimal digits: tells versions apart, guards against nobody. */
function hash(text: string, start: number): string {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return ((h ^ (h >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
