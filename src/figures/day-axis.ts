/** Days along the foot, at whole weeks, months, quarters or years, and the events that stand on them. */
import type { Draw, FigureElement } from './document.ts';
import type { Scale } from './axis.ts';
import type { FanEvent } from './fan-data.ts';
import { say } from '../words/words.ts';
import { textWidth } from './text-width.ts';

const STEPS = [1, 2, 7, 14, 30, 60, 90, 180, 365, 730];

/** Ticks at one of the `steps` (days), as close as their labels allow, and the last day. */
export function dayTicks(
  days: number,
  pixels: number,
  fontSize: number,
  steps: readonly number[] = STEPS,
): number[] {
  const room = fontSize * 3.4;
  const step = steps.find((size) => (size / days) * pixels >= room) ?? 1825;
  const ticks: number[] = [];
  for (let day = 0; day < days - step * 0.5; day += step) ticks.push(day);
  return [...ticks, days];
}

export interface DayAxis {
  readonly x: Scale;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
  /** What the days are counted from. */
  readonly label: string;
}

export function dayAxis(draw: Draw, axis: DayAxis): FigureElement {
  const { x, ticks, left, right, y, fontSize, label } = axis;
  const marks = ticks.flatMap((day, i) => {
    const anchor = i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle';
    const text = i === 0 ? say('figure.fan.day', { day }) : String(day);
    return [
      draw('line', { class: 'axis', x1: x(day), x2: x(day), y1: y, y2: y + 5 }),
      draw('text', { class: 'tick', x: x(day), y: y + fontSize * 1.5, 'text-anchor': anchor }, text),
    ];
  });
  return draw(
    'g',
    { class: 'days' },
    draw('line', { class: 'axis', x1: left, x2: right, y1: y, y2: y }),
    ...marks,
    draw('text', { class: 'unit', x: right, y: y + fontSize * 2.8, 'text-anchor': 'end' }, label),
  );
}

export interface EventRoom {
  readonly x: Scale;
  readonly width: number;
  readonly fontSize: number;
  /** Baseline of the first row of labels. */
  readonly top: number;
  readonly bottom: number;
}

interface PlacedEvent {
  readonly day: number;
  readonly text: string;
  readonly row: number;
  readonly anchor: 'start' | 'end';
}

/** Rows of labels the events need. */
export function eventLabelRows(events: readonly FanEvent[], room: Omit<EventRoom, 'bottom' | 'top'>): number {
  return Math.max(0, ...placeEvents(events, room).map(({ row }) => row + 1));
}

/** A line down from each event's label, in the first row where the label is free. */
export function eventLines(draw: Draw, events: readonly FanEvent[], room: EventRoom): FigureElement {
  const { x, fontSize, top, bottom } = room;
  const marks = placeEvents(events, room).flatMap(({ day, text, row, anchor }) => {
    const y = top + row * fontSize * 1.35;
    const at = x(day) + (anchor === 'start' ? 6 : -6);
    return [
      draw('line', { class: 'event', x1: x(day), x2: x(day), y1: y - fontSize, y2: bottom }),
      draw('text', { class: 'ann', x: at, y, 'text-anchor': anchor }, text),
    ];
  });
  return draw('g', { class: 'events' }, ...marks);
}

const labelSize = (text: string, fontSize: number): number => textWidth(text, fontSize, true) + 8;

function placeEvents(
  events: readonly FanEvent[],
  { x, width, fontSize }: Pick<EventRoom, 'x' | 'width' | 'fontSize'>,
): PlacedEvent[] {
  const rowEnds: number[] = [];
  return events
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, label }) => {
      const at = x(day);
      const text =
        labelSize(label, fontSize) <= Math.max(width - at, at) ? label : say('figure.fan.day-title', { day });
      const anchor = at + labelSize(text, fontSize) > width ? 'end' : 'start';
      const from = anchor === 'start' ? at : at - labelSize(text, fontSize);
      const free = rowEnds.findIndex((end) => end + 8 <= from);
      const row = free < 0 ? rowEnds.length : free;
      rowEnds[row] = from + labelSize(text, fontSize);
      return { day, text, row, anchor };
    });
}
