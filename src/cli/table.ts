/** Rows of text as columns of equal width; numbers stand to the right. */
export function table(head: string, rows: readonly (readonly (string | number)[])[]): string {
  const titles = head.split('|');
  const cells = [titles, ...rows.map((row) => row.map(shown))];
  const widths = titles.map((_, c) => Math.max(...cells.map((row) => (row[c] ?? '').length)));
  const toRight = titles.map((_, c) => rows.length > 0 && rows.every((row) => isNumber(row[c] ?? '')));
  const line = (row: readonly string[]): string =>
    row.map((cell, c) => (toRight[c] ? cell.padStart(widths[c]!) : cell.padEnd(widths[c]!))).join('  ');
  return cells.map((row) => `${line(row).trimEnd()}\n`).join('');
}

const isNumber = (cell: string | number): boolean => typeof cell === 'number' || /^[−\d.,]*$/u.test(cell);

/** Lines `name  value`; empty values are left out. */
export function facts(entries: readonly (readonly [string, string | number | undefined])[]): string {
  const kept = entries.filter(([, value]) => value !== undefined && value !== '');
  const width = Math.max(0, ...kept.map(([name]) => name.length));
  return kept.map(([name, value]) => `${name.padEnd(width)}  ${shown(value!)}\n`).join('');
}

/** Numbers in the terminal have six digits at most; files keep them all. */
export const shown = (value: string | number): string =>
  typeof value === 'number' && !Number.isInteger(value)
    ? String(Number(value.toPrecision(6)))
    : String(value);
