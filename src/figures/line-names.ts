/** Names of lines that fall: leaders to one column over them where the space is there, else a key on top. */
import type { Scale } from './axis.ts';
import type { Draw, FigureElement } from './document.ts';
import { HUES, type Hue, type Series } from './fan-data.ts';
import { LINE_STYLES } from './fan-marks.ts';
import { type Leader, placeLeaders } from './leaders.ts';
import { textWidth } from './text-width.ts';

export interface NamedLine {
  readonly text: string;
  readonly hue: Hue;
  /** Level in pixels, downward, by day. */
  readonly levels: Series;
}

export interface NameRoom {
  readonly x: Scale;
  readonly days: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
}

const highest = (levels: Series): number => Math.min(...Array.from(levels));

export function placeNames(lines: readonly NamedLine[], room: NameRoom): Leader[] | undefined {
  const { x, days, right, top, bottom, fontSize } = room;
  const items = lines
    .toSorted((a, b) => highest(b.levels) - highest(a.levels))
    .map(({ text, hue, levels }) => ({ text, className: `lab arm-${hue} strong`, curve: levels }));
  const edge = Float64Array.from({ length: days }, (_, day) =>
    Math.min(...lines.map(({ levels }) => levels[day])),
  );
  const labelWidth = 10 + Math.max(...lines.map(({ text }) => textWidth(text, fontSize, true)));
  const places = { x: (day: number) => x(day), edge, firstDay: 0, right, top, bottom, labelWidth };
  return placeLeaders(items, { ...places, lineHeight: fontSize * 1.4 }, 'above');
}

const SWATCH = 22;

interface KeyPlace {
  readonly line: Pick<NamedLine, 'text' | 'hue'>;
  readonly x: number;
  readonly row: number;
}

/** Where the entries of a key stand, row by row. */
export function keyPlaces(
  lines: readonly Pick<NamedLine, 'text' | 'hue'>[],
  width: number,
  fontSize: number,
): KeyPlace[] {
  let x = 0;
  let row = 0;
  return lines.map((line) => {
    const size = SWATCH + 6 + textWidth(line.text, fontSize, true);
    if (x > 0 && x + size > width) {
      x = 0;
      row++;
    }
    const place = { line, x, row };
    x += size + 16;
    return place;
  });
}

/** A key of line styles; `top` is the baseline of its first row. */
export function drawKey(
  draw: Draw,
  places: readonly KeyPlace[],
  top: number,
  fontSize: number,
): FigureElement {
  const marks = places.flatMap(({ line: { text, hue }, x, row }) => {
    const y = top + row * fontSize * 1.35;
    const style = LINE_STYLES[HUES.indexOf(hue)];
    const swatch = draw('path', {
      class: `med${style}`,
      d: `M${Math.round(x)},${Math.round(y - fontSize * 0.34)}h${SWATCH}`,
    });
    return [
      draw('g', { class: `arm-${hue}` }, swatch),
      draw('text', { class: `lab strong arm-${hue}`, x: x + SWATCH + 6, y }, text),
    ];
  });
  return draw('g', { class: 'key' }, ...marks);
}
