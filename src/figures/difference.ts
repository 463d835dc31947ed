/** A histogram of paired differences around a zero line of ink: left the second arm's wins, right the first's. */
import { scaleLinear } from 'd3-scale';
import { say } from '../words/words.ts';
import { type Scale, fittingTicks, footAxis } from './axis.ts';
import { countOf } from './counts.ts';
import { type Histogram, differenceBins } from './difference-bins.ts';
import { type DifferenceData, sideCounts } from './difference-data.ts';
import { binWords, differenceText, meanWords } from './difference-text.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { signedNumber } from './numbers.ts';
import { asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export function difference(data: DifferenceData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = differenceLayout(data, context);
  const { width, height, fontSize, histogram, x, top, bottom } = layout;
  const zero = x(0);
  const plot = [
    ...zone(draw, data, layout),
    ...bars(draw, data, layout, context),
    axis(draw, data, layout),
    draw('line', { class: 'zero', x1: zero, x2: zero, y1: layout.sideTop - fontSize, y2: bottom }),
    ...sides(draw, data, layout),
    ...meanMarks(draw, data, layout, top),
  ];
  const text = differenceText(data, histogram.tails);
  return asGroup(framed(draw, plot, { width, height, fontSize, text, context }), context);
}

interface Layout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Baseline of the first row of side labels. */
  readonly sideTop: number;
  /** True where both side labels stand on one row. */
  readonly oneRow: boolean;
  /** Baseline of the mean's words, and the level of the highest bar. */
  readonly meanTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly histogram: Histogram;
}

function differenceLayout(data: DifferenceData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize, line, narrow } = size;
  const histogram = differenceBins(data, narrow ? 20 : 28);
  const height = context.height ?? Math.round(Math.max(fontSize * 22, Math.min(fontSize * 26, width * 0.5)));
  const left = Math.ceil(fontSize * 0.4);
  const right = width - left;
  const x = scaleLinear([histogram.low, histogram.high], [left, right]);
  const room = Math.max(textWidth(sideWords(data, 'second'), fontSize, true), 0) + 8;
  const oneRow = room <= x(0) && textWidth(sideWords(data, 'first'), fontSize, true) + 8 <= width - x(0);
  const sideTop = fontSize;
  const zoneTop = sideTop + (oneRow ? 0 : line);
  const meanTop = zoneTop + line * (data.small === undefined ? 1.15 : 2.15);
  const top = Math.round(meanTop + fontSize * 1.6);
  const bottom = height - Math.round(fontSize * 3.1);
  const most = Math.max(...histogram.bins.map(({ share }) => share));
  const y = scaleLinear([0, most > 0 ? most : 1], [bottom, top]);
  return { ...size, height, left, right, sideTop, oneRow, meanTop, top, bottom, x, y, histogram };
}

function bars(draw: Draw, data: DifferenceData, layout: Layout, context: FigureContext): FigureElement[] {
  const { x, y, bottom, histogram } = layout;
  const step = stepper(draw, context);
  return histogram.bins.map((bin) => {
    const hue = bin.low >= 0 ? data.first.hue : data.second.hue;
    const from = x(bin.low) + (bin.low === 0 ? 1 : 0.5);
    const width = Math.max(0.5, x(bin.high) - (bin.high === 0 ? 1 : 0.5) - from);
    const height = Math.max(0, bottom - y(bin.share));
    const bar = draw('rect', { class: 'count', x: from, y: bottom - height, width, height });
    return step(binWords(data, bin), { class: `arm-${hue}` }, bar);
  });
}

function axis(draw: Draw, data: DifferenceData, layout: Layout): FigureElement {
  const { x, left, right, bottom, fontSize, width, narrow } = layout;
  const words = { name: data.name, first: data.first.letter, second: data.second.letter, unit: data.unit };
  const long = say('figure.difference.axis', words);
  const label = textWidth(long, fontSize) < width ? long : say('figure.difference.axis-short', words);
  const ticks = fittingTicks(x, fontSize, narrow ? 5 : 8, signedNumber);
  return footAxis(draw, { x, ticks, left, right, y: bottom, fontSize, width, format: signedNumber, label });
}

function sideWords(data: DifferenceData, side: 'first' | 'second'): string {
  return say('figure.difference.side', { arm: data[side].letter, count: sideCounts(data)[side] });
}

/** The counts left and right of zero; one under the other where a side has no room. */
function sides(draw: Draw, data: DifferenceData, layout: Layout): FigureElement[] {
  const { x, width, sideTop, oneRow, line, fontSize } = layout;
  const [first, second] = [sideWords(data, 'first'), sideWords(data, 'second')];
  const [firstSize, secondSize] = [first, second].map((text) => textWidth(text, fontSize, true));
  const right = Math.min(x(0) + 8, width - firstSize);
  const left = Math.max(x(0) - 8 - secondSize, 0);
  const name = (side: 'first' | 'second') => `lab halo strong arm-${data[side].hue}`;
  const same = data.counts.same / data.counts.of;
  const words = say('figure.difference.same-short', { count: countOf(data.counts.same, data.counts.of) });
  const sameX = right + firstSize + 14;
  const fits = same >= 0.005 && sameX + textWidth(words, fontSize) <= width;
  return [
    draw('text', { class: name('second'), x: left, y: oneRow ? sideTop : sideTop + line }, second),
    draw('text', { class: name('first'), x: right, y: sideTop }, first),
    ...(fits ? [draw('text', { class: 'tick', x: sameX, y: sideTop }, words)] : []),
  ];
}

/** Differences too small to matter, as a tint around zero. */
function zone(
  draw: Draw,
  data: DifferenceData,
  { x, meanTop, bottom, line, fontSize, width }: Layout,
): FigureElement[] {
  if (data.small === undefined) return [];
  const [from, to] = [x(-data.small), x(data.small)];
  const text = say('figure.difference.zone');
  const at = Math.min(to + 6, width - textWidth(text, fontSize));
  const top = meanTop - line - fontSize;
  return [
    draw('rect', { class: 'zone small', x: from, y: top, width: to - from, height: bottom - top }),
    draw('text', { class: 'tick halo', x: at, y: meanTop - line }, text),
  ];
}

/** The mean with the bar of its interval, over the highest bar; its line goes down to the axis. */
function meanMarks(draw: Draw, data: DifferenceData, layout: Layout, top: number): FigureElement[] {
  const { x, bottom, meanTop, width, fontSize, narrow } = layout;
  const at = x(data.mean);
  const y = top - fontSize * 0.6;
  const text = meanWords(data, narrow);
  const size = textWidth(text, fontSize, true);
  const left = Math.max(0, Math.min(width - size, at - size / 2));
  const interval = data.interval
    ? [draw('line', { class: 'interval', x1: x(data.interval[0]), x2: x(data.interval[1]), y1: y, y2: y })]
    : [];
  return [
    draw('line', { class: 'casing', x1: at, x2: at, y1: y, y2: bottom }),
    draw('line', { class: 'mean', x1: at, x2: at, y1: y, y2: bottom }),
    ...interval,
    draw('circle', { class: 'ring', cx: at, cy: y, r: 4 }),
    draw('text', { class: 'ann', x: left, y: meanTop }, text),
  ];
}
