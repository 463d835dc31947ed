/** The share of futures still below a level, a line an arm. */
import type { PlotLayout } from './plot-layout.ts';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { say } from '../words/words.ts';
import { type Scale, levelAxis, levelRoom } from './axis.ts';
import { dayAxis, dayTicks } from './day-axis.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { HUES } from './fan-data.ts';
import { LINE_STYLES } from './fan-marks.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { type Leader, drawLeaders } from './leaders.ts';
import { type NamedLine, drawKey, keyPlaces, placeNames } from './line-names.ts';
import type { RecoveryArm, RecoveryData } from './recovery-data.ts';
import { recoveryText } from './recovery-text.ts';

const HALF = 50;

/** To 100 futures, or as far as the highest line, where no line comes near the half that the title is about. */
function shareScale({ arms, level, onset, days }: RecoveryData): Scale {
  const shares = arms.flatMap(({ below }) => Array.from(below[level]).slice(onset, days));
  const most = 100 * Math.max(0, ...shares);
  return scaleLinear([0, most === 0 || most > HALF * 0.7 ? 100 : most], [0, 1]).nice(4);
}

const QUARTERS = [0, 25, 50, 75, 100];

const shareTicks = (y: Scale): number[] => (y.domain()[1] === 100 ? QUARTERS : y.ticks(4));

export function recovery(data: RecoveryData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = recoveryLayout(data, context);
  const { width, height, fontSize, left, right, bottom, x, y, ticks } = layout;
  const unit = say('figure.recovery.unit', { level: data.level });
  const plot = [
    draw('text', { class: 'unit', x: 0, y: fontSize }, unit),
    levelAxis(draw, { y, ticks: shareTicks(y), left, right, fontSize }),
    dayAxis(draw, { x, ticks, left, right, y: bottom, fontSize, label: say('figure.recovery.days') }),
    ...(y.domain()[1] < HALF
      ? []
      : [draw('line', { class: 'half', x1: left, x2: right, y1: y(HALF), y2: y(HALF) })]),
    ...data.arms.map((arm) => armLine(draw, data, arm, layout)),
    layout.names
      ? drawLeaders(draw, layout.names, fontSize)
      : drawKey(draw, keyPlaces(namedLines(data, layout), width, fontSize), fontSize * 2.45, fontSize),
  ];
  return framed(draw, plot, { width, height, fontSize, text: recoveryText(data), context });
}

/** Where days from the onset stand in the unframed drawing, for pointers and cursors. */
export interface RecoveryPlace {
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => number;
}

export function recoveryPlace(data: RecoveryData, context: FigureContext): RecoveryPlace {
  const { x, top, bottom } = recoveryLayout(data, context);
  const last = data.days - 1 - data.onset;
  const dayAt = (at: number) => Math.max(0, Math.min(last, Math.round(x.invert(at))));
  return { top, bottom, xOf: (day) => x(day), dayAt };
}

interface Layout extends PlotLayout {
  readonly ticks: readonly number[];
  /** Names by leaders, or undefined where they stand in a key. */
  readonly names: Leader[] | undefined;
}

/** Leaders where they fit; else room for a key on top. */
function recoveryLayout(data: RecoveryData, context: FigureContext): Layout {
  const open = layoutUnder(0, data, context);
  if (open.names) return open;
  const rows = keyPlaces(namedLines(data, open), open.width, open.fontSize).at(-1)!.row + 1;
  return layoutUnder(rows, data, context);
}

function layoutUnder(keyRows: number, data: RecoveryData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize } = size;
  const height = context.height ?? Math.round(Math.max(fontSize * 20, Math.min(fontSize * 27, width * 0.44)));
  const y = shareScale(data);
  const left = levelRoom(shareTicks(y), fontSize);
  const right = width - Math.ceil(fontSize * 0.6);
  const top = Math.round(fontSize * (2 + 1.35 * keyRows));
  const bottom = height - Math.round(fontSize * 3.1);
  const days = data.days - 1 - data.onset;
  const x = scaleLinear([0, days], [left, right]);
  y.range([bottom, top]);
  const room = { x, days: days + 1, right, top, bottom, fontSize };
  const names = keyRows > 0 ? undefined : placeNames(namedLines(data, { y, narrow: size.narrow }), room);
  const ticks = dayTicks(days, right - left, fontSize);
  return { ...size, height, left, right, top, bottom, x, y, ticks, names };
}

/** Futures in 100 below the level, by day from the onset. */
function sharesOf({ level, onset, days }: RecoveryData, arm: RecoveryArm): number[] {
  return Array.from({ length: days - onset }, (_, day) => 100 * arm.below[level][onset + day]);
}

function armLine(draw: Draw, data: RecoveryData, arm: RecoveryArm, { x, y }: Layout): FigureElement {
  const path = line<number>(
    (_, day) => x(day),
    (share) => y(share),
  ).digits(1);
  const style = LINE_STYLES[HUES.indexOf(arm.hue)];
  return draw(
    'g',
    { class: `arm-${arm.hue}` },
    draw('path', { class: `med${style}`, d: path(sharesOf(data, arm)) ?? '' }),
  );
}

function namedLines(data: RecoveryData, { y, narrow }: Pick<Layout, 'y' | 'narrow'>): NamedLine[] {
  return data.arms.map((arm) => ({
    text: narrow ? arm.letter : say('figure.fan.label.arm', { arm: arm.letter, title: arm.title }),
    hue: arm.hue,
    levels: Float64Array.from(sharesOf(data, arm), (share) => y(share)),
  }));
}
