/** The six classes of a map with their swatches: in rows under it, or in a column beside it. */
import type { Draw, FigureElement } from './document.ts';
import type { FigureSize } from './figure-size.ts';
import { textWidth } from './text-width.ts';
import { classNames } from './tile-map-text.ts';

/** Where the first swatch stands, and whether the others follow downward or to the right. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly down: boolean;
}

const SWATCH = 13;

/** Places of the names in rows of this width. */
function legendPlaces(width: number, fontSize: number): { x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return classNames().map((name) => {
    const size = SWATCH + 5 + textWidth(name, fontSize);
    if (x > 0 && x + size > width) {
      x = 0;
      row++;
    }
    const place = { x, row };
    x += size + 14;
    return place;
  });
}

export function legendRows(width: number, fontSize: number): number {
  return legendPlaces(width, fontSize).at(-1)!.row + 1;
}

/** Room beside a map that a column of the legend needs. */
export const legendColumn = (fontSize: number): number => fontSize * 9;

/** `none`: the class of a place of which nothing is known. */
export function mapLegend(
  draw: Draw,
  { x, y, down }: LegendPlace,
  { width, fontSize, line }: FigureSize,
  none = 'tile t0',
): FigureElement[] {
  const places = legendPlaces(width, fontSize);
  return classNames().flatMap((name, level) => {
    const at = down
      ? { x, y: y + level * line * 1.2 }
      : { x: places[level].x, y: y + places[level].row * line };
    const swatch = { x: at.x + 0.5, y: at.y - SWATCH / 2, width: SWATCH, height: SWATCH };
    return [
      draw('rect', { class: level === 0 ? none : `tile t${level}`, ...swatch }),
      draw('text', { class: 'tick', x: at.x + SWATCH + 5, y: at.y + fontSize * 0.34 }, name),
    ];
  });
}
