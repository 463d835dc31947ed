/** The key of a back-test's picture: what is drawn in it, in rows from the left. */
import type { EpochScore } from '../analysis/backtest/score.ts';
import { say } from '../words/words.ts';
import { coordinate, type Draw, type FigureElement } from './document.ts';
import { textWidth } from './text-width.ts';

export interface KeyEntry {
  readonly kind: 'band' | 'seen' | 'missed' | 'model' | 'quiet';
  readonly text: string;
  readonly x: number;
}

const SWATCH = 20;
const KINDS = ['band', 'seen', 'missed', 'model', 'quiet'] as const;

/** The key in rows from the left, as many entries a row as fit. */
export function rowsOfKey(epochs: readonly EpochScore[], width: number, fontSize: number): KeyEntry[][] {
  const rows: KeyEntry[][] = [[]];
  let at = 0;
  for (const kind of KINDS) {
    if (
      (kind === 'quiet' && !hasTwin(epochs)) ||
      (kind === 'missed' && epochs.every((epoch) => epoch.inside))
    )
      continue;
    const text = say(`figure.backtest.key.${kind}`);
    const takes = SWATCH + 6 + textWidth(text, fontSize) + 16;
    if (at > 0 && at + takes > width) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)!.push({ kind, text, x: at });
    at += takes;
  }
  return rows;
}

/** What a key needs of its figure's layout. */
interface KeyLayout {
  readonly keyRows: readonly (readonly KeyEntry[])[];
  readonly fontSize: number;
  readonly line: number;
}

export function drawKey(draw: Draw, { keyRows, fontSize, line }: KeyLayout): FigureElement {
  const entries = keyRows.flatMap((row, r) =>
    row.flatMap(({ kind, text, x }) => {
      const base = fontSize + r * line;
      return [
        swatch(draw, kind, x, base - fontSize * 0.34, fontSize),
        draw('text', { class: 'lab', x: x + SWATCH + 6, y: base }, text),
      ];
    }),
  );
  return draw('g', { class: 'key arm-A' }, ...entries);
}

function swatch(draw: Draw, kind: KeyEntry['kind'], x: number, y: number, fontSize: number): FigureElement {
  const middle = x + SWATCH / 2;
  switch (kind) {
    case 'band':
      return draw('rect', {
        class: 'b95 edged',
        x: x + 4,
        y: y - fontSize * 0.42,
        width: SWATCH - 8,
        height: fontSize * 0.84,
      });
    case 'seen':
      return draw(
        'g',
        {},
        draw('path', { class: 'ref', d: `M${coordinate(x)},${coordinate(y)}h${SWATCH}` }),
        draw('circle', { class: 'dot passed', cx: middle, cy: y, r: 4 }),
      );
    case 'missed':
      return draw('circle', { class: 'ring', cx: middle, cy: y, r: 4.5 });
    case 'model':
      return draw('path', { class: 'med', d: `M${coordinate(x)},${coordinate(y)}h${SWATCH}` });
    case 'quiet':
      return draw('path', { class: 'med dots', d: `M${coordinate(x)},${coordinate(y)}h${SWATCH}` });
    default:
      return kind satisfies never;
  }
}

/** A shock that is the protocol's own has no twin without it. */
export const hasTwin = (epochs: readonly EpochScore[]): boolean =>
  epochs.some(({ level, quietLevel }) => level !== quietLevel);
