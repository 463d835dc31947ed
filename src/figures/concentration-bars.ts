/** One axis of concentration as ranked bars from zero. */
import { scaleLinear } from 'd3-scale';
import type { CommonRoom, DrawPanel, PanelRoom } from './concentration-panel.ts';
import { type ConcentrationPanel, type ShareRow, foldedRows, shareRows } from './concentration-data.ts';
import { shareWords } from './concentration-text.ts';
import type { Draw, FigureElement } from './document.ts';
import { fitLines } from './fit-text.ts';
import { percent } from './numbers.ts';
import { shareField } from './share-marks.ts';
import { textWidth } from './text-width.ts';

/** Rows of a panel; the rest become one. */
const MOST = 9;

export const concentrationBars: DrawPanel = (draw, step, panel, room) => {
  const { left, top, panelWidth, fontSize, line } = room;
  const rows = foldedRows(shareRows(panel), MOST);
  const { labelWidth, largest } = room.common;
  const valueRoom = textWidth('99.9 %', fontSize, true) + 10;
  const x = scaleLinear([0, largest], [0, panelWidth - labelWidth - valueRoom]);
  let y = top + fontSize * 0.4;
  const marks = rows.map((row) => {
    const lines = fitLines(row.title, labelWidth - 8, fontSize, 2);
    const height = Math.max(fontSize * 1.25, lines.length * line);
    const place = { y, height, barLeft: left + labelWidth, barWidth: Math.max(1, x(row.share)), lines };
    y += height + fontSize * 0.5;
    return step(shareWords(row), {}, ...rowMarks(draw, row, place, room));
  });
  const axis = draw('line', { class: 'axis', x1: left + labelWidth, x2: left + labelWidth, y1: top, y2: y });
  return { marks: [...marks, axis], bottom: Math.round(y + 2), unlabelled: [] };
};

/** One scale for all panels, and one room for their names: bars are compared across them. */
export function commonRoom(
  panels: readonly ConcentrationPanel[],
  panelWidth: number,
  fontSize: number,
): CommonRoom {
  const rows = panels.flatMap((panel) => foldedRows(shareRows(panel), MOST));
  const widest = Math.max(...rows.map(({ title }) => textWidth(title, fontSize)));
  const labelWidth = Math.min(widest + 12, panelWidth * 0.42);
  return { labelWidth, largest: Math.max(...rows.map(({ share }) => share)) };
}

interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly barLeft: number;
  readonly barWidth: number;
  readonly lines: readonly string[];
}

function rowMarks(
  draw: Draw,
  row: ShareRow,
  place: RowPlace,
  { left, fontSize, line }: PanelRoom,
): FigureElement[] {
  const { y, height, barLeft, barWidth, lines } = place;
  const thick = fontSize * 1.25;
  const middle = y + height / 2;
  const field = { x: barLeft, y: middle - thick / 2, width: barWidth, height: thick };
  const base = middle + fontSize * 0.34;
  return [
    ...lines.map((text, i) =>
      draw('text', { class: 'row-title', x: left, y: base + (i - (lines.length - 1) / 2) * line }, text),
    ),
    ...shareField(draw, row.kind, field),
    draw('text', { class: 'row-title strong', x: barLeft + barWidth + 7, y: base }, percent(row.share)),
  ];
}
