/** Fifty dots over the exceedance curve, on one axis, with the reader's line through both. */
import { area, line } from 'd3-shape';
import { footAxis, levelAxis } from './axis.ts';
import { type DistributionData, type Ordered, beyond, ordered, passes } from './distribution-data.ts';
import { distributionLine } from './distribution-line.ts';
import { type DistributionLayout, distributionLayout } from './distribution-layout.ts';
import { distributionText } from './distribution-text.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { framed } from './frame.ts';
import { armShapePath } from './shapes.ts';
import { asGroup, stepTo } from './steps.ts';
import { say } from '../words/words.ts';

export function distribution(data: DistributionData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const all = ordered(data);
  const layout = distributionLayout(all, context);
  const plot = [
    ...zone(draw, data, layout),
    ...axes(draw, data, layout),
    dots(draw, data, layout),
    curve(draw, all, layout),
    ...distributionLine(draw, all, layout, context),
  ];
  const { width, height, fontSize } = layout;
  return asGroup(
    framed(draw, plot, { width, height, fontSize, text: distributionText(data), context }),
    context,
  );
}

/** Where values stand in the unframed drawing, for a pointer that drags the line. */
export interface DistributionPlace {
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (value: number) => number;
  /** The nearest value on the axis, in whole steps. */
  readonly valueAt: (x: number) => number;
  /** What one press of an arrow key moves; Shift moves five. */
  readonly step: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Steps along the axis; the line stands on one of them. */
const STEPS = 50;

export function distributionPlace(data: DistributionData, context: FigureContext): DistributionPlace {
  const { x, top, bottom } = distributionLayout(ordered(data), context);
  const [lowest, highest] = x.domain();
  const fine = x.ticks(STEPS);
  const step = fine[1] - fine[0];
  const valueAt = (at: number) => {
    const steps = Math.round(Math.max(lowest, Math.min(highest, x.invert(at))) / step);
    return Number((steps * step).toPrecision(12));
  };
  return { top, bottom, xOf: (value) => x(value), valueAt, step, lowest, highest };
}

/** A slider rises with Up, where a list goes on with Down. */
const SLIDER_KEYS: Readonly<Record<string, string>> = { ArrowUp: 'ArrowRight', ArrowDown: 'ArrowLeft' };

/** Where a key moves the line: an arrow by a step, with Shift by five; undefined for other keys. */
export function lineAfterKey(
  { tolerance }: DistributionData,
  { step, lowest, highest }: DistributionPlace,
  key: string,
  shift = false,
): number | undefined {
  const steps = Math.round((highest - lowest) / step);
  const index = stepTo(Math.round((tolerance - lowest) / step), steps + 1, SLIDER_KEYS[key] ?? key, shift);
  return index === undefined ? undefined : Number((lowest + index * step).toPrecision(12));
}

/** The side of the line that is passed, in both panels. */
function zone(
  draw: Draw,
  { better, tolerance }: DistributionData,
  layout: DistributionLayout,
): FigureElement[] {
  const { x, left, right, top, floor, curveTop, bottom } = layout;
  const [from, to] = better === 'lower' ? [x(tolerance), right] : [left, x(tolerance)];
  return [
    [top, floor],
    [curveTop, bottom],
  ].map(([y, end]) =>
    draw('rect', { class: 'zone', x: from, y, width: Math.max(0, to - from), height: end - y }),
  );
}

function axes(draw: Draw, data: DistributionData, layout: DistributionLayout): FigureElement[] {
  const { x, xTicks, y, left, right, bottom, floor, curveTop, fontSize, width } = layout;
  const { name } = data;
  const label = data.unit === '' ? name : say('figure.distribution.axis', { name, unit: data.unit });
  const unit = (at: number, text: string) => draw('text', { class: 'unit halo', x: 0, y: at }, text);
  return [
    levelAxis(draw, { y, ticks: [0, 25, 50, 75, 100], left, right, fontSize }),
    draw('line', { class: 'axis', x1: left, x2: right, y1: floor, y2: floor }),
    footAxis(draw, { x, ticks: xTicks, left, right, y: bottom, fontSize, width, label }),
    unit(fontSize, say('figure.distribution.dots')),
    unit(curveTop - fontSize * 0.75, say(`figure.distribution.curve.${data.better}`)),
  ];
}

/** Circles on the near side of the line; ink diamonds beyond it. */
function dots(draw: Draw, data: DistributionData, layout: DistributionLayout): FigureElement {
  const { dots, radius } = layout;
  const marks = dots.map(({ x, y, value }) =>
    passes(data, value)
      ? draw('path', { class: 'dot passed', d: armShapePath('D', x, y, radius * 0.92) })
      : draw('circle', { class: 'dot', cx: x, cy: y, r: radius }),
  );
  return draw('g', { class: `arm-${data.hue} dots` }, ...marks);
}

/** The share of futures beyond each pixel's value, in the interval of the run's error. */
function curve(draw: Draw, all: Ordered, layout: DistributionLayout): FigureElement {
  const { x, y, left, right } = layout;
  const points = Array.from({ length: Math.round((right - left) / 2) + 1 }, (_, i) => {
    const at = Math.min(right, left + 2 * i);
    return { at, ...beyond(all, x.invert(at)) };
  });
  type Point = (typeof points)[number];
  const band = area<Point>(
    (p) => p.at,
    (p) => y(100 * p.low),
    (p) => y(100 * p.high),
  ).digits(1);
  const middle = line<Point>(
    (p) => p.at,
    (p) => y((100 * p.hits) / p.of),
  ).digits(1);
  return draw(
    'g',
    { class: `arm-${all.data.hue}` },
    draw('path', { class: 'b80', d: band(points) ?? '' }),
    draw('path', { class: 'med', d: middle(points) ?? '' }),
  );
}
