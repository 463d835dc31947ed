/** Block interval as steps with its band, difficulty below, on one axis of days. */
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { say } from '../words/words.ts';
import { type Scale, levelAxis, levelRoom } from './axis.ts';
import { dayAxis, dayTicks, eventLabelRows, eventLines } from './day-axis.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import type { NetworkData } from './network-data.ts';
import { epochSpans, networkText, spokenEpoch } from './network-text.ts';
import type { SpreadSeries } from './spread.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';
import { drawnNumber } from './track-display.ts';

export function network(data: NetworkData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = networkLayout(data, context);
  const { width, height, fontSize, x, left, right, bottom, ticks, panels, eventTop } = layout;
  const plot = [
    ...panels.map((panel) => panelMarks(draw, data, panel, layout)),
    dayAxis(draw, { x, ticks, left, right, y: bottom, fontSize, label: say('figure.network.days') }),
    ...data.epochs.map((day) =>
      draw('line', { class: 'retarget', x1: x(day), x2: x(day), y1: bottom - 4, y2: bottom }),
    ),
    eventLines(draw, data.events, { x, width, fontSize, top: eventTop, bottom }),
    ...panels.map(({ unit, top }, i) =>
      draw('text', { class: 'unit halo', x: 0, y: i === 0 ? fontSize : top - fontSize * 0.8 }, unit),
    ),
    key(draw, data, layout),
    ...epochSteps(draw, data, layout, context),
  ];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: networkText(data), context }), context);
}

/** Where days stand in the unframed drawing, for pointers and cursors. */
export interface NetworkPlace {
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (day: number) => number;
  readonly dayAt: (x: number) => number;
}

export function networkPlace(data: NetworkData, context: FigureContext): NetworkPlace {
  const { x, panels, bottom } = networkLayout(data, context);
  const dayAt = (at: number) => Math.max(0, Math.min(data.days - 1, Math.floor(x.invert(at))));
  return { top: panels[0].top, bottom, xOf: (day) => x(day), dayAt };
}

interface Panel {
  readonly series: SpreadSeries;
  readonly unit: string;
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly ticks: readonly number[];
}

interface Layout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly ticks: readonly number[];
  readonly panels: readonly Panel[];
  /** Baseline of the first row of event labels. */
  readonly eventTop: number;
  /** Baseline of the key's row. */
  readonly keyTop: number;
}

function networkLayout(data: NetworkData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize, narrow } = size;
  const height = context.height ?? Math.round(fontSize * (narrow ? 21 : 29));
  const shown = narrow ? [intervalPanel(data)] : [intervalPanel(data), difficultyPanel(data)];
  const left = Math.max(...shown.map(({ ticks }) => levelRoom(ticks, fontSize)));
  const right = width - Math.ceil(fontSize * 0.6);
  const x = scaleLinear([0, data.days], [left, right]);
  const keyTop = fontSize * (keyFits(size) ? 1 : 2.35);
  const eventTop = keyTop + fontSize * 1.4;
  const top = Math.round(
    eventTop + fontSize * (1.35 * eventLabelRows(data.events, { x, width, fontSize }) - 0.6),
  );
  const bottom = height - Math.round(fontSize * 3.1);
  const gap = fontSize * 2.6;
  const middle = narrow ? bottom : Math.round(top + (bottom - top - gap) * 0.6);
  const edges = [
    [top, middle],
    [middle + gap, bottom],
  ];
  const panels = shown.map((panel, i) => ({ ...panel, top: edges[i][0], bottom: edges[i][1] }));
  for (const panel of panels) panel.y.range([panel.bottom, panel.top]);
  const ticks = dayTicks(data.days, right - left, fontSize);
  return { ...size, height, left, right, bottom, x, ticks, panels, eventTop, keyTop };
}

function intervalPanel(data: NetworkData): Omit<Panel, 'top' | 'bottom'> {
  return panelOf(data.interval, data.days, 'figure.network.interval', 'min');
}

function difficultyPanel(data: NetworkData): Omit<Panel, 'top' | 'bottom'> {
  return panelOf(data.difficulty, data.days, 'figure.network.difficulty', data.difficultyUnit);
}

type UnitKey = 'figure.network.interval' | 'figure.network.difficulty';

function panelOf(
  series: SpreadSeries,
  days: number,
  key: UnitKey,
  unit: string,
): Omit<Panel, 'top' | 'bottom'> {
  let [low, high] = [Infinity, -Infinity];
  for (let day = 0; day < days; day++) {
    low = Math.min(low, series.low[80][day]);
    high = Math.max(high, series.high[80][day]);
  }
  const y = scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice(4);
  const start = y.domain()[0];
  const text = say(start === 0 ? key : `${key}-from`, { unit, start: drawnNumber(start) });
  return { series, unit: text, y, ticks: y.ticks(4) };
}

function panelMarks(draw: Draw, { hue, days }: NetworkData, panel: Panel, layout: Layout): FigureElement {
  const { left, right, fontSize, x } = layout;
  const { series, y, ticks, bottom } = panel;
  const order = Array.from({ length: days + 1 }, (_, day) => day);
  const held = (day: number) => Math.min(day, days - 1);
  const at = (values: ArrayLike<number>) =>
    line<number>(x, (day) => y(values[held(day)]))
      .curve(curveStepAfter)
      .digits(1)(order) ?? '';
  const band = area<number>(
    x,
    (day) => y(series.low[80][held(day)]),
    (day) => y(series.high[80][held(day)]),
  );
  return draw(
    'g',
    { class: `arm-${hue}` },
    levelAxis(draw, { y, ticks, left, right, fontSize }),
    ...(bottom < layout.bottom
      ? [draw('line', { class: 'grid', x1: left, x2: right, y1: bottom, y2: bottom })]
      : []),
    draw('path', { class: 'b80', d: band.curve(curveStepAfter).digits(1)(order) ?? '' }),
    draw('path', { class: 'e80', d: at(series.low[80]) }),
    draw('path', { class: 'e80', d: at(series.high[80]) }),
    draw('path', { class: 'med', d: at(series.middle) }),
  );
}

const SWATCH = 22;

/** Steps leave no free flank for leaders, so the two names stand in a key at the top right. */
function key(draw: Draw, { hue }: NetworkData, { keyTop, fontSize, right }: Layout): FigureElement {
  const [band, middle] = [say('figure.network.band'), say('figure.column.middle')];
  const bandX = right - textWidth(band, fontSize);
  const middleX = bandX - SWATCH - 6 - 16 - textWidth(middle, fontSize, true);
  const y = keyTop - fontSize * 0.34;
  const height = Math.round(fontSize * 0.85);
  const [from, rectY] = [bandX - SWATCH - 6, Math.round(y - height / 2)];
  return draw(
    'g',
    { class: `key arm-${hue}` },
    draw('path', { class: 'med', d: `M${Math.round(middleX - SWATCH - 6)},${Math.round(y)}h${SWATCH}` }),
    draw('text', { class: 'lab strong', x: middleX, y: keyTop }, middle),
    draw('rect', { class: 'b80', x: from, y: rectY, width: SWATCH, height }),
    draw('path', { class: 'e80', d: `M${Math.round(from)},${rectY}h${SWATCH}m0,${height}h-${SWATCH}` }),
    draw('text', { class: 'lab', x: bandX, y: keyTop }, band),
  );
}

function keyFits({ width, fontSize }: FigureSize): boolean {
  const words = [
    say('figure.network.band'),
    say('figure.column.middle'),
    say('figure.network.interval-from'),
  ];
  return words.reduce((sum, text) => sum + textWidth(text, fontSize, true), 2 * SWATCH + 60) < width;
}

/** One invisible field an epoch, for keys and readers. */
function epochSteps(draw: Draw, data: NetworkData, layout: Layout, context: FigureContext): FigureElement[] {
  const { x, panels, bottom } = layout;
  const step = stepper(draw, context);
  const { top } = panels[0];
  return epochSpans(data).map((span) => {
    const [from, to] = [x(span.first), x(span.last + 1)];
    const field = draw('rect', { class: 'target', x: from, y: top, width: to - from, height: bottom - top });
    return step(spokenEpoch(data, span), {}, field);
  });
}
