/** Tables whose rows are parameters already: parameters.csv, the priors, lever costs. */
import { rangeOf, readRows, text, type Range, type Row } from './csv.ts';
import { gradeOfNote, gradeOfWords, type Grade } from './grade.ts';
import type { ParameterDraft } from './parameter.ts';
import type { TableName, TableTexts } from './tables.ts';

export function priorRows(texts: TableTexts): ParameterDraft[] {
  const from = (table: TableName, read: (row: Row) => ParameterDraft): ParameterDraft[] =>
    readRows(table, texts[table]).map(read);
  return [
    ...from('parameters.csv', sourcedRow),
    ...from('model_priors.csv', judgedRow),
    ...from('threat_priors.csv', judgedRow),
    ...from('judged.csv', judgedRow),
    ...from('nations.csv', judgedRow),
    ...from('lever_costs.csv', leverRow),
  ];
}

/** A row of parameters.csv: source and URL, its grade as a tag in the note. */
function sourcedRow(row: Row): ParameterDraft {
  const note = text(row, 'note');
  const source = text(row, 'source');
  const grade = gradeOfNote(note, source);
  return {
    ...common(row),
    id: text(row, 'name'),
    grade,
    source,
    url: text(row, 'url'),
    note,
    anchor: grade === 'judged' ? anchorOf(note, source) : '',
  };
}

/** A row with a meaning, a grade and an anchor; the anchor of what is not judged is its source. */
function judgedRow(row: Row): ParameterDraft {
  const anchor = text(row, 'anchor');
  const grade = gradeOfCell(row);
  return {
    ...common(row),
    id: text(row, 'name'),
    title: text(row, 'meaning'),
    grade,
    source: grade === 'judged' ? '' : anchor,
    url: '',
    note: '',
    anchor,
  };
}

function leverRow(row: Row): ParameterDraft {
  const [lever, item] = [text(row, 'lever'), text(row, 'item')];
  const anchor = text(row, 'anchor');
  const grade = gradeOfCell(row);
  return {
    ...common(row),
    id: `lever.${lever}.${slug(item)}`,
    title: `${lever.replaceAll('-', ' ')}: ${item}`,
    grade,
    source: grade === 'judged' ? '' : anchor,
    url: '',
    note: '',
    anchor,
  };
}

function common(row: Row): { values: Range; unit: string; asOf: string; table: string } {
  return {
    values: rangeOf(row, 'low', 'mode', 'high'),
    unit: text(row, 'unit'),
    asOf: text(row, 'as_of'),
    table: row.table,
  };
}

function gradeOfCell(row: Row): Grade {
  const words = text(row, 'grade');
  const grade = gradeOfWords(words);
  if (grade === undefined) {
    throw new Error(`${row.table}, line ${row.line}, grade: expected a grade, got ${words}`);
  }
  return grade;
}

/** What a judged row of parameters.csv says for itself: its note without tags, else its source. */
function anchorOf(note: string, source: string): string {
  const said = note.replace(/\[[^\]]*\]/gu, '').replace(/^[\s;|]+/u, '');
  return said === '' ? source : said;
}

/** `machines a technician re-flashes` as `machines-a-technician-re-flashes`. */
const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
