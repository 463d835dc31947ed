/** Axes: one line along the foot with its ticks, and levels with a faint grid. */
import type { ScaleLinear } from 'd3-scale';
import type { Draw, FigureElement } from './document.ts';
import { textWidth } from './text-width.ts';
import { drawnNumber } from './track-display.ts';

export type Scale = ScaleLinear<number, number>;

const GAP = 10;

/** At most `most` ticks of a scale, as many as their labels leave room for. */
export function fittingTicks(
  scale: Scale,
  fontSize: number,
  most = 6,
  format: (value: number) => string = drawnNumber,
): number[] {
  for (let count = most; count > 1; count--) {
    const ticks = scale.ticks(count);
    const fits = ticks.every((tick, i) => {
      if (i === 0) return true;
      const room = Math.abs(scale(tick) - scale(ticks[i - 1]));
      const both = textWidth(format(tick), fontSize) + textWidth(format(ticks[i - 1]), fontSize);
      return both / 2 + GAP <= room;
    });
    if (fits && ticks.length <= most + 1) return ticks;
  }
  return [...new Set([scale.domain()[0], scale.domain()[1]])];
}

export interface FootAxis {
  readonly x: Scale;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  /** Level of the line. */
  readonly y: number;
  readonly fontSize: number;
  /** Width of the picture: labels stay inside. */
  readonly width: number;
  readonly format?: (value: number) => string;
  /** What the axis counts; stands under the ticks, at the right end. */
  readonly label?: string;
}

export function footAxis(draw: Draw, axis: FootAxis): FigureElement {
  const { x, ticks, left, right, y, fontSize, width, format = drawnNumber, label } = axis;
  const marks = ticks.flatMap((tick) => {
    const text = format(tick);
    const half = textWidth(text, fontSize) / 2;
    const at = Math.max(half, Math.min(width - half, x(tick)));
    return [
      draw('line', { class: 'axis', x1: x(tick), x2: x(tick), y1: y, y2: y + 5 }),
      draw('text', { class: 'tick', x: at, y: y + fontSize * 1.5, 'text-anchor': 'middle' }, text),
    ];
  });
  const name =
    label === undefined
      ? []
      : [draw('text', { class: 'unit', x: right, y: y + fontSize * 2.8, 'text-anchor': 'end' }, label)];
  return draw(
    'g',
    { class: 'foot' },
    draw('line', { class: 'axis', x1: left, x2: right, y1: y, y2: y }),
    ...marks,
    ...name,
  );
}

export interface LevelAxis {
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
  readonly format?: (value: number) => string;
}

/** Horizontal grid lines and their labels; none over the foot's own line. */
export function levelAxis(draw: Draw, axis: LevelAxis): FigureElement {
  const { y, ticks, left, right, fontSize, format = drawnNumber } = axis;
  const foot = Math.max(...y.range());
  const rows = ticks.flatMap((tick) => [
    ...(y(tick) < foot - 0.5
      ? [draw('line', { class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) })]
      : []),
    draw(
      'text',
      { class: 'tick', x: left - 8, y: y(tick) + fontSize * 0.34, 'text-anchor': 'end' },
      format(tick),
    ),
  ]);
  return draw('g', { class: 'levels' }, ...rows);
}

/** Room left of a level axis for its labels. */
export function levelRoom(
  ticks: readonly number[],
  fontSize: number,
  format: (value: number) => string = drawnNumber,
): number {
  return Math.ceil(Math.max(...ticks.map((tick) => textWidth(format(tick), fontSize))) + 10);
}
