/** A Markdown table; the head is written as `a|b|c`, bars inside cells are escaped. */
export function markdownTable(head: string, rows: readonly (readonly (string | number)[])[]): string {
  const titles = head.split('|');
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(escaped).join(' | ')} |\n`;
  return line(titles) + line(titles.map(() => '---')) + rows.map(line).join('');
}

const escaped = (cell: string | number): string => String(cell).replaceAll('|', '\\|');
