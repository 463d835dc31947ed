/** Lines of a CSV file (RFC 4180, but ending in a bare line feed). Numbers are written in their shortest exact form. */

export type Cell = string | number;

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;

function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Joins lines to pieces of some tens of kilobytes, so that neither many small strings nor one huge one is handed on. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
