/** The one future a reader has chosen: a line of ink, a hollow dot where it is farthest off, and its words above the plot. */
import { type Draw, type FigureElement, coordinate } from './document.ts';
import type { FanData, FanFuture } from './fan-data.ts';
import { seriesDeparture } from './fan-departure.ts';
import type { FanLayout } from './fan-layout.ts';
import { linePath } from './fan-marks.ts';
import { wrapText } from './text-width.ts';

const SWATCH = 22;
const GAP = 6;

/** Rows its words need above the plot. */
export function chosenRows({ chosen }: FanData, width: number, fontSize: number): number {
  return chosen ? wordLines(chosen, width, fontSize).length : 0;
}

function wordLines({ label }: FanFuture, width: number, fontSize: number): string[] {
  return wrapText(label, width - SWATCH - GAP, fontSize, true);
}

/** `firstRow`: the row of text, under the unit, in which its words begin. */
export function drawChosen(draw: Draw, data: FanData, layout: FanLayout, firstRow: number): FigureElement[] {
  const { chosen } = data;
  if (!chosen) return [];
  const { x, y } = layout;
  const { day, extreme } = seriesDeparture(data, chosen.series);
  return [
    draw('path', { class: 'chosen', d: linePath(chosen.series, layout) }),
    draw('circle', { class: 'ring', cx: x(day), cy: y(extreme), r: 4 }),
    ...words(draw, chosen, layout, firstRow),
  ];
}

function words(draw: Draw, chosen: FanFuture, { width, fontSize }: FanLayout, firstRow: number) {
  const base = (row: number) => fontSize * (2.45 + 1.35 * (firstRow + row));
  const level = coordinate(base(0) - fontSize * 0.36);
  return [
    draw('path', { class: 'chosen', d: `M0,${level}h${SWATCH}` }),
    ...wordLines(chosen, width, fontSize).map((text, row) =>
      draw('text', { class: 'ann', x: SWATCH + GAP, y: base(row) }, text),
    ),
  ];
}
