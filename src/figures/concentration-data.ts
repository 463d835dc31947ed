/** Shares by maker, by update channel, by operator and so on, as the fleet's tables have them. */
import type { ConcentrationTable } from '../fleet/concentration.ts';
import { say } from '../words/words.ts';
import type { FigureMeta } from './meta.ts';

export interface ConcentrationData {
  /** "US"; begins "US hash rate". */
  readonly nation: string;
  /** One, or two to be compared: who made the machines, and whose code they run. */
  readonly panels: readonly ConcentrationPanel[];
  /** Ranked bars, or areas. */
  readonly form: 'bars' | 'treemap';
  readonly meta: FigureMeta;
}

export interface ConcentrationPanel {
  readonly table: ConcentrationTable;
  /** What readers call the table's names; a name without a title stands as it is. */
  readonly titles: Readonly<Record<string, string>>;
  /** Names of the table that the scenario targets. */
  readonly targeted: readonly string[];
  /** Names that stand for what nobody has counted. */
  readonly unknown: readonly string[];
  /** Names that stand for many members together. */
  readonly many: readonly string[];
}

export type ShareKind = 'targeted' | 'unknown' | 'many' | 'known';

export interface ShareRow {
  readonly title: string;
  readonly share: number;
  readonly kind: ShareKind;
}

/** The rows by size, largest first; the unknown and those that are many stand last. */
export function shareRows({ table, titles, targeted, unknown, many }: ConcentrationPanel): ShareRow[] {
  const kindOf = (name: string): ShareKind => {
    if (targeted.includes(name)) return 'targeted';
    if (unknown.includes(name)) return 'unknown';
    return many.includes(name) ? 'many' : 'known';
  };
  const last = ({ kind }: ShareRow) => (kind === 'unknown' ? 2 : kind === 'many' ? 1 : 0);
  return table.rows
    .map(({ name, share }) => ({ title: titles[name] ?? name, share, kind: kindOf(name) }))
    .toSorted((a, b) => last(a) - last(b) || b.share - a.share);
}

/** At most `most` rows: the smallest that are neither targeted nor a class of their own become one. */
export function foldedRows(rows: readonly ShareRow[], most: number): ShareRow[] {
  if (rows.length <= most) return [...rows];
  const plain = rows.filter(({ kind }) => kind === 'known');
  const folded = new Set(plain.slice(-(rows.length - most + 1)));
  const share = [...folded].reduce((sum, row) => sum + row.share, 0);
  const others: ShareRow = {
    title: say('figure.concentration.others', { count: folded.size }),
    share,
    kind: 'many',
  };
  const kept = rows.filter((row) => !folded.has(row));
  const place = kept.findIndex(({ kind }) => kind === 'many' || kind === 'unknown');
  return place < 0 ? [...kept, others] : kept.toSpliced(place, 0, others);
}
