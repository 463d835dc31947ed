/** A shock that happened: each retarget's band and what the chain showed, difficulty below, one column an epoch. */
import { scaleLinear } from 'd3-scale';
import type { EpochScore } from '../analysis/backtest/score.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/words.ts';
import { type Scale, levelAxis, levelRoom } from './axis.ts';
import type { BacktestData } from './backtest-data.ts';
import { drawKey, hasTwin, type KeyEntry, rowsOfKey } from './backtest-key.ts';
import { backtestText, spokenEpoch } from './backtest-text.ts';
import { type Draw, type FigureContext, type FigureElement, coordinate, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export function backtest(data: BacktestData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = backtestLayout(data, context);
  const { width, height, fontSize, retargets, levels } = layout;
  const step = stepper(draw, context);
  const plot = [
    ...[retargets, levels].map((panel) => panelAxis(draw, panel, layout)),
    drawKey(draw, layout),
    levelLines(draw, data, layout),
    dates(draw, data, layout),
    ...data.epochs.map((epoch, i) => step(spokenEpoch(epoch), {}, ...epochMarks(draw, epoch, i, layout))),
  ];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: backtestText(data), context }), context);
}

interface Panel {
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly unit: string;
  readonly unitAt: number;
}

interface Layout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Middle of an epoch's column, and the column's width. */
  readonly x: (epoch: number) => number;
  readonly column: number;
  readonly retargets: Panel;
  readonly levels: Panel;
  readonly keyRows: readonly (readonly KeyEntry[])[];
}

const TICKS = 4;

function backtestLayout({ epochs }: BacktestData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize, line } = size;
  const keyRows = rowsOfKey(epochs, width, fontSize);
  const height = context.height ?? Math.round(fontSize * (25 + 1.3 * keyRows.length));
  const pct = scaleLinear(
    extent(epochs.flatMap((epoch) => [epoch.pct.low, epoch.pct.high, epoch.observedPct, 0])),
    [0, 1],
  ).nice(TICKS);
  const level = scaleLinear(
    extent(
      epochs.flatMap(({ observedLevel, level: calm, quietLevel, levelBand }) => [
        observedLevel,
        calm,
        quietLevel,
        levelBand.low,
        levelBand.high,
        1,
      ]),
    ),
    [0, 1],
  ).nice(TICKS);
  const ticks = [pct, level].map((scale) => scale.ticks(TICKS));
  const left = Math.max(...ticks.map((all) => levelRoom(all, fontSize)));
  const right = width - Math.ceil(fontSize * 0.6);
  const column = (right - left) / epochs.length;
  const top = Math.round(fontSize * 1.9 + line * keyRows.length);
  const bottom = height - Math.round(fontSize * 2.6);
  const middle = Math.round(top + (bottom - top) * 0.56);
  const second = middle + fontSize * 2.6;
  pct.range([middle, top]);
  level.range([bottom, second]);
  return {
    ...size,
    height,
    left,
    right,
    bottom,
    column,
    x: (epoch) => left + (epoch + 0.5) * column,
    retargets: {
      y: pct,
      ticks: ticks[0],
      unit: say('figure.backtest.retarget'),
      unitAt: top - fontSize * 0.8,
    },
    levels: {
      y: level,
      ticks: ticks[1],
      unit: say('figure.backtest.level'),
      unitAt: second - fontSize * 0.8,
    },
    keyRows,
  };
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

function panelAxis(draw: Draw, { y, ticks, unit, unitAt }: Panel, layout: Layout): FigureElement {
  const { left, right, fontSize } = layout;
  const foot = y.range()[0];
  const zero = y(y.domain()[0] < 0 ? 0 : 1);
  return draw(
    'g',
    { class: 'panel' },
    levelAxis(draw, { y, ticks, left, right, fontSize }),
    draw('line', { class: 'axis', x1: left, x2: right, y1: foot, y2: foot }),
    draw('line', { class: 'half', x1: left, x2: right, y1: zero, y2: zero }),
    draw('text', { class: 'unit halo', x: 0, y: unitAt }, unit),
  );
}

/** The band, its middle, and what the chain showed: a dot inside, a ring outside. */
function epochMarks(draw: Draw, epoch: EpochScore, i: number, layout: Layout): FigureElement[] {
  const { x, column, bottom, retargets } = layout;
  const { y } = retargets;
  const wide = Math.min(column * 0.62, 34);
  const from = x(i) - wide / 2;
  const { low, middle, high } = epoch.pct;
  const radius = Math.max(3, Math.min(5, column / 5));
  return [
    draw('rect', {
      class: 'target',
      x: x(i) - column / 2,
      y: y.range()[1],
      width: column,
      height: bottom - y.range()[1],
    }),
    draw(
      'g',
      { class: 'arm-A' },
      draw('rect', { class: 'b95 edged', x: from, y: y(high), width: wide, height: y(low) - y(high) }),
      draw('line', { class: 'whisker', x1: from, x2: from + wide, y1: y(middle), y2: y(middle) }),
    ),
    draw('circle', {
      class: epoch.inside ? 'dot passed' : 'ring',
      cx: x(i),
      cy: y(epoch.observedPct),
      r: epoch.inside ? radius : radius + 1,
    }),
  ];
}

/** Difficulty after each retarget over the start's: its band, seen, without luck, and of the quiet twin. */
function levelLines(draw: Draw, { epochs }: BacktestData, { x, levels, left }: Layout): FigureElement {
  const { y } = levels;
  const path = (of: (epoch: EpochScore) => number): string =>
    epochs.reduce(
      (d, epoch, i) => `${d}L${coordinate(x(i))},${coordinate(y(of(epoch)))}`,
      `M${coordinate(left)},${coordinate(y(1))}`,
    );
  const back = epochs.map(({ levelBand }, i) => `L${coordinate(x(i))},${coordinate(y(levelBand.low))}`);
  const band = `${path(({ levelBand }) => levelBand.high)}${back.toReversed().join('')}Z`;
  return draw(
    'g',
    { class: 'arm-A' },
    draw('path', { class: 'b95', d: band }),
    ...(hasTwin(epochs)
      ? [draw('path', { class: 'med dots', d: path(({ quietLevel }) => quietLevel) })]
      : []),
    draw('path', { class: 'med', d: path(({ level }) => level) }),
    draw('path', { class: 'ref', d: path(({ observedLevel }) => observedLevel) }),
  );
}

/** First days of the epochs, as many as fit. */
function dates(
  draw: Draw,
  { epochs }: BacktestData,
  { x, column, width, bottom, fontSize }: Layout,
): FigureElement {
  const texts = epochs.map(({ unix }) => shortDay(unix));
  const widest = Math.max(...texts.map((text) => textWidth(text, fontSize)));
  const every = Math.max(1, Math.ceil((widest + 10) / column));
  const marks = texts.flatMap((text, i) => {
    if (i % every !== 0) return [];
    const half = textWidth(text, fontSize) / 2;
    const at = Math.max(half, Math.min(width - half, x(i)));
    return [
      draw('line', { class: 'axis', x1: x(i), x2: x(i), y1: bottom, y2: bottom + 5 }),
      draw('text', { class: 'tick', x: at, y: bottom + fontSize * 1.6, 'text-anchor': 'middle' }, text),
    ];
  });
  return draw('g', { class: 'foot' }, ...marks);
}
