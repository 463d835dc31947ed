import { columnRows } from './column-rows.ts';
import { readRows, text } from './csv.ts';
import { makeParameter, type ParameterDraft } from './parameter.ts';
import { priorRows } from './prior-rows.ts';
import { rowsById, type RowsById } from './rows-by-id.ts';
import { readTables, type Tables } from './typed-tables.ts';
import type { TableTexts } from './tables.ts';

/** Every number of the project, by id, and the tables that are more than numbers. */
export interface Evidence extends Tables, RowsById {}

/** Reads all tables into one space of ids; throws on a malformed table, which is a bug. */
export function makeEvidence(texts: TableTexts): Evidence {
  const parameters = new Map(drafts(texts).map((draft) => [draft.id, makeParameter(draft)]));
  return { ...readTables(texts), ...rowsById(parameters) };
}

function drafts(texts: TableTexts): ParameterDraft[] {
  const own = once(priorRows(texts));
  const taken = new Set(own.map(({ id }) => id));
  const all = [...own, ...once(columnRows(texts)).filter(({ id }) => !taken.has(id))];
  return withSources(withRivals(withTitles(all, texts), texts));
}

/** The same rows; throws when two of them share an id. */
function once(rows: readonly ParameterDraft[]): readonly ParameterDraft[] {
  const seen = new Set<string>();
  for (const { id, table } of rows) {
    if (seen.has(id)) throw new Error(`${table}: expected each id once, got ${id} again`);
    seen.add(id);
  }
  return rows;
}

/** Titles of rows whose own table has none, or one that speaks in ids. */
function withTitles(rows: readonly ParameterDraft[], texts: TableTexts): ParameterDraft[] {
  const titles = new Map(
    readRows('titles.csv', texts['titles.csv']).map((row) => [text(row, 'id'), text(row, 'title')]),
  );
  return rows.map((row) => {
    const title = titles.get(row.id) ?? row.title;
    return title === undefined ? row : { ...row, title: sentence(title) };
  });
}

/** With a capital at the start. */
const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

function withRivals(rows: readonly ParameterDraft[], texts: TableTexts): ParameterDraft[] {
  const rulers = new Map(
    readRows('rivals.csv', texts['rivals.csv']).map((row) => [
      text(row, 'id'),
      { ruledBy: text(row, 'ruled_by'), ruledWhy: text(row, 'why') },
    ]),
  );
  return rows.map((row) => ({ ...row, ...rulers.get(row.id) }));
}

/** An anchor that names other rows, as `cost.machine_s21_air`, takes the first one's source and address. */
function withSources(rows: readonly ParameterDraft[]): ParameterDraft[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => {
    const named = row.anchor.split(/[\s,;]+/u).flatMap((word) => byId.get(word) ?? [])[0];
    if (named === undefined || row.url !== '') return row;
    return { ...row, source: row.source === '' ? '' : `${named.id}: ${named.source}`, url: named.url };
  });
}
