/** Rows of spreads as a table: name, middle future, and a cell a band. */
import { say } from '../words/words.ts';
import { shortNumber } from '../words/numbers.ts';
import type { FigureTable } from './fan-table.ts';
import { rangeWithUnit, withUnit } from './numbers.ts';
import type { Spread } from './spread.ts';

export interface SpreadRow {
  readonly title: string;
  readonly spread: Spread;
  /** Cells after the bands, by `more`. */
  readonly more?: readonly string[];
}

export function spreadTable(
  caption: string,
  head: string,
  rows: readonly SpreadRow[],
  more: readonly string[] = [],
): FigureTable {
  const bands = ([50, 80, 95] as const).map((inside) => say(`figure.column.${inside}`));
  return {
    caption,
    columns: [head, say('figure.column.middle'), ...bands, ...more],
    rows: rows.map(({ title, spread, more: cells = [] }) => [title, ...spreadCells(spread), ...cells]),
  };
}

export function spreadCells({ middle, low, high }: Spread): string[] {
  return [
    shortNumber(middle),
    ...([50, 80, 95] as const).map((inside) => rangeWithUnit(low[inside], high[inside], '')),
  ];
}

/** "ERCOT: middle 980 MW, 80 of 100 futures 500 to 1,600 MW". */
export function spokenSpread(name: string, { middle, low, high }: Spread, unit: string): string {
  return say('figure.row.narration', {
    name,
    middle: withUnit(middle, unit),
    range: rangeWithUnit(low[80], high[80], unit),
  });
}
