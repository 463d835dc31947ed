/** The fan's axes: levels with a faint grid, days along the foot, events on top. */
import type { Draw, FigureElement } from './document.ts';
import type { FanData, FanEvent } from './fan-data.ts';
import type { FanLayout } from './fan-layout.ts';
import { say } from '../words/words.ts';
import { textWidth } from './text-width.ts';
import { drawnNumber } from './track-display.ts';

export function fanAxes(draw: Draw, data: FanData, layout: FanLayout): FigureElement[] {
  return [unitLabel(draw, data, layout), levels(draw, layout), days(draw, layout)];
}

function unitLabel(draw: Draw, data: FanData, { fontSize, y, narrow }: FanLayout): FigureElement {
  const start = y.domain()[0];
  const key = start === 0 || narrow ? 'figure.fan.unit' : 'figure.fan.unit-from';
  return draw(
    'text',
    { class: 'unit', x: 0, y: fontSize },
    say(key, { unit: data.unit, start: drawnNumber(start) }),
  );
}

function levels(draw: Draw, { yTicks, y, left, right, fontSize, bottom }: FanLayout): FigureElement {
  const rows = yTicks.flatMap((tick) => [
    ...(y(tick) < bottom
      ? [draw('line', { class: 'grid', x1: left, x2: right, y1: y(tick), y2: y(tick) })]
      : []),
    draw(
      'text',
      { class: 'tick', x: left - 8, y: y(tick) + fontSize * 0.34, 'text-anchor': 'end' },
      drawnNumber(tick),
    ),
  ]);
  return draw('g', { class: 'levels' }, ...rows);
}

function days(draw: Draw, layout: FanLayout): FigureElement {
  const { xTicks, x, left, right, bottom, fontSize } = layout;
  const labels = xTicks.flatMap((day, i) => {
    const anchor = i === 0 ? 'start' : i === xTicks.length - 1 ? 'end' : 'middle';
    const text = i === 0 ? say('figure.fan.day', { day }) : String(day);
    return [
      draw('line', { class: 'axis', x1: x(day), x2: x(day), y1: bottom, y2: bottom + 5 }),
      draw('text', { class: 'tick', x: x(day), y: bottom + fontSize * 1.5, 'text-anchor': anchor }, text),
    ];
  });
  return draw(
    'g',
    { class: 'days' },
    draw('line', { class: 'axis', x1: left, x2: right, y1: bottom, y2: bottom }),
    ...labels,
    draw(
      'text',
      { class: 'unit', x: right, y: bottom + fontSize * 2.8, 'text-anchor': 'end' },
      say('figure.fan.days'),
    ),
  );
}

interface PlacedEvent {
  readonly made: boolean;
  readonly day: number;
  readonly text: string;
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

/** How many rows of labels the events need above the plot. */
export function eventRows(data: FanData, layout: FanLayout): number {
  return Math.max(0, ...placeEvents(data, layout).map((event) => event.row + 1));
}

/** Each event in the first row where its label is free; labels near the right edge stand left of their line. */
function placeEvents(data: FanData, layout: FanLayout): PlacedEvent[] {
  const rowEnds: number[] = [];
  return [...data.events].sort((a, b) => a.day - b.day).map((event) => placeEvent(event, layout, rowEnds));
}

function placeEvent(
  { day, label, made = false }: FanEvent,
  { x, width, fontSize }: FanLayout,
  rowEnds: number[],
): PlacedEvent {
  const at = x(day);
  const fits = (text: string) => textWidth(text, fontSize, true) + 8 <= Math.max(width - at, at);
  const text = fits(label) ? label : say('figure.fan.day-title', { day });
  const size = textWidth(text, fontSize, true) + 8;
  const anchor = at + size > width ? 'end' : 'start';
  const from = anchor === 'start' ? at : at - size;
  const free = rowEnds.findIndex((end) => end + 8 <= from);
  const row = free < 0 ? rowEnds.length : free;
  rowEnds[row] = from + size;
  return { made, day, text, row, anchor };
}

export function fanEvents(draw: Draw, data: FanData, layout: FanLayout): FigureElement {
  const { x, bottom, fontSize, keyRows } = layout;
  const marks = placeEvents(data, layout).flatMap(({ made, day, text, row, anchor }) => {
    const base = fontSize * (2.4 + 1.35 * (keyRows + row));
    return [
      draw('line', {
        class: made ? 'event made' : 'event',
        x1: x(day),
        x2: x(day),
        y1: base - fontSize,
        y2: bottom,
      }),
      draw(
        'text',
        {
          class: made ? 'ann quiet' : 'ann',
          x: x(day) + (anchor === 'start' ? 6 : -6),
          y: base,
          'text-anchor': anchor,
        },
        text,
      ),
    ];
  });
  return draw('g', { class: 'events' }, ...marks);
}
