/**
 * Places labels beside a fan of curves: horizontal leaders from the curves' flank after the shock to one column of
 * labels in the free space under (or over) the outermost curve.
 */
import type { Draw, FigureElement } from './document.ts';

export interface LeaderItem {
  readonly text: string;
  readonly className: string;
  /** Level in pixels (downward) by day. */
  readonly curve: Series;
}
type Series = ArrayLike<number>;

export interface LeaderRoom {
  readonly x: (day: number) => number;
  /** The outer edge of everything drawn, in pixels by day: its lower side for `below`, its upper side for `above`. */
  readonly edge: Series;
  readonly firstDay: number;
  /** Inner frame in pixels: labels stay within. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lineHeight: number;
  readonly labelWidth: number;
}

export interface Leader {
  readonly text: string;
  readonly className: string;
  readonly dotX: number;
  readonly labelX: number;
  readonly y: number;
}

const COLUMNS = 36;
const STARTS = 16;
const CLEARANCE = 8;

/**
 * Leaders for all items, or undefined where they don't fit. `below` reads the picture as it is; `above` mirrored. Items
 * are given from the inside out: the one nearest the label column's edge first.
 */
export function placeLeaders(
  items: readonly LeaderItem[],
  room: LeaderRoom,
  side: 'below' | 'above',
): Leader[] | undefined {
  return side === 'below'
    ? placeBelow(items, room)
    : placeBelow(items.map(mirrored), mirroredRoom(room))?.map(upright);
}

function placeBelow(items: readonly LeaderItem[], room: LeaderRoom): Leader[] | undefined {
  let best: { score: number; leaders: Leader[] } | undefined;
  const lastDay = room.edge.length - 1;
  for (let column = 1; column <= COLUMNS; column++) {
    const day = room.firstDay + Math.round(((lastDay - room.firstDay) * column) / (COLUMNS + 4));
    const found = placeInColumn(items, room, day);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.leaders;
}

function placeInColumn(items: readonly LeaderItem[], room: LeaderRoom, day: number) {
  const labelX = room.x(day);
  if (labelX + room.labelWidth > room.right) return undefined;
  const reach = items.map((item) => lowestBefore(item.curve, room.firstDay, day));
  const floor = floorUnder(room, day) + CLEARANCE + room.lineHeight / 2;
  const lowest = room.bottom - room.lineHeight / 2;
  let best: { score: number; leaders: Leader[] } | undefined;
  for (let s = 0; s < STARTS; s++) {
    const start = floor + (s * room.lineHeight) / 2;
    const step = widestStep(reach, start, room.lineHeight, lowest);
    if (step === undefined) continue;
    const leaders = items.map((item, i) => leaderAt(item, room, day, labelX, start + i * step));
    const length = leaders.reduce((sum, leader) => sum + labelX - leader.dotX, 0) / leaders.length;
    const score = Math.min(step / room.lineHeight, 2) * 120 - length - s * 2;
    if (!best || score > best.score) best = { score, leaders };
  }
  return best;
}

/** The widest even spacing at which each label's level is still reached by its own curve; at least a line. */
function widestStep(
  reach: readonly number[],
  start: number,
  lineHeight: number,
  lowest: number,
): number | undefined {
  if (reach[0] < start + 2) return undefined;
  let step = 2 * lineHeight;
  reach.forEach((level, i) => {
    if (i > 0) step = Math.min(step, (Math.min(level - 2, lowest) - start) / i);
  });
  return step >= 1.08 * lineHeight ? step : undefined;
}

/** The leader starts where the curve last passes the label's level before the column. */
function leaderAt(item: LeaderItem, room: LeaderRoom, day: number, labelX: number, y: number): Leader {
  let d = day;
  while (d > room.firstDay && item.curve[d] < y) d--;
  const [from, to] = [item.curve[d], item.curve[Math.min(d + 1, day)]];
  const part = from === to ? 0 : (from - y) / (from - to);
  return { text: item.text, className: item.className, dotX: room.x(d + part), labelX, y };
}

function lowestBefore(curve: Series, firstDay: number, day: number): number {
  let lowest = -Infinity;
  for (let d = firstDay; d <= day; d++) lowest = Math.max(lowest, curve[d]);
  return lowest;
}

function floorUnder(room: LeaderRoom, day: number): number {
  let floor = room.top;
  for (let d = day; d < room.edge.length && room.x(d) <= room.x(day) + room.labelWidth; d++) {
    floor = Math.max(floor, room.edge[d]);
  }
  return floor;
}

function mirrored(item: LeaderItem): LeaderItem {
  return { ...item, curve: negated(item.curve) };
}

function mirroredRoom(room: LeaderRoom): LeaderRoom {
  return { ...room, edge: negated(room.edge), top: -room.bottom, bottom: -room.top };
}

function upright(leader: Leader): Leader {
  return { ...leader, y: -leader.y };
}

function negated(series: Series): Series {
  return Float64Array.from(series, (value) => -value);
}

/** Each label with its line and the dot at its curve. */
export function drawLeaders(draw: Draw, leaders: readonly Leader[], fontSize: number): FigureElement {
  const marks = leaders.flatMap(({ text, className, dotX, labelX, y }) => [
    draw(
      'g',
      { class: className.replace('lab ', '').replace(' strong', '') },
      draw('line', { class: 'leader', x1: dotX, x2: labelX - 5, y1: y, y2: y }),
      draw('circle', { class: 'leader-dot', cx: dotX, cy: y, r: 2.5 }),
    ),
    draw('text', { class: `halo ${className}`, x: labelX, y: y + fontSize * 0.34 }, text),
  ]);
  return draw('g', { class: 'leaders' }, ...marks);
}
