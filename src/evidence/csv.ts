import Papa from 'papaparse';

/** One line of a table, with where it stands for messages. */
export interface Row {
  readonly table: string;
  /** Line of the file, counted as if no cell held a line break; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A range as the tables write it: minimum, mode and maximum of a modified PERT distribution. */
export interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** Rows of a table that is our own, so a malformed one is a bug and throws. */
export function readRows(table: string, text: string): Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const first = errors[0];
  if (first !== undefined)
    throw new Error(`${table}, row ${first.row}: expected a table, got ${first.message}`);
  return data.map((cells, i) => ({ table, line: i + 2, cells }));
}

export function text(row: Row, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined) throw new Error(`${row.table}: expected a column ${column}, got none`);
  return cell.trim();
}

/** The cell's number; throws where there is none. */
export function number(row: Row, column: string): number {
  const value = optionalNumber(row, column);
  if (value === undefined) throw wrong(row, column, 'a number');
  return value;
}

/** The cell's number, or undefined where the cell is empty. */
export function optionalNumber(row: Row, column: string): number | undefined {
  const cell = text(row, column);
  if (cell === '') return undefined;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw wrong(row, column, 'a number or nothing');
  return value;
}

/** Three columns of one range, `<stem>_low`, `<stem>_mode`, `<stem>_high`; throws unless they ascend. */
export const range = (row: Row, stem: string): Range =>
  rangeOf(row, `${stem}_low`, `${stem}_mode`, `${stem}_high`);

export function rangeOf(row: Row, lowest: string, middle: string, highest: string): Range {
  const [low, mode, high] = [number(row, lowest), number(row, middle), number(row, highest)];
  if (!(low <= mode && mode <= high)) throw wrong(row, middle, 'low <= mode <= high');
  return { low, mode, high };
}

const wrong = (row: Row, column: string, expected: string): Error =>
  new Error(`${row.table}, line ${row.line}, ${column}: expected ${expected}, got ${text(row, column)}`);
