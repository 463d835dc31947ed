/** Arms by cost and effect, with whiskers of 90 of 100 futures and the front in ink. */
import type { PlotLayout } from './plot-layout.ts';
import { scaleLinear } from 'd3-scale';
import { say } from '../words/words.ts';
import { type Scale, fittingTicks, footAxis, levelAxis, levelRoom } from './axis.ts';
import { type CostEffectArm, type CostEffectData, paretoFront } from './cost-effect-data.ts';
import { costEffectText, spokenArm } from './cost-effect-text.ts';
import { type Draw, type FigureContext, type FigureElement, coordinate, drawer } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import { type LabelPlace, type Segment, placeLabels } from './place-labels.ts';
import { armShapePath } from './shapes.ts';
import { type Step, asGroup, stepper } from './steps.ts';
import { textWidth } from './text-width.ts';

export function costEffect(data: CostEffectData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = costEffectLayout(data, context);
  const step = stepper(draw, context);
  const { width, height, fontSize } = layout;
  const labels = placeNames(data, layout);
  const plot = [
    ...axes(draw, data, layout),
    front(draw, data, layout),
    ...data.arms.map((arm, i) => armMarks(draw, step, arm, labels[i], data, layout)),
  ];
  return asGroup(
    framed(draw, plot, { width, height, fontSize, text: costEffectText(data), context }),
    context,
  );
}

interface Layout extends PlotLayout {
  readonly yTicks: readonly number[];
}

function costEffectLayout({ arms }: CostEffectData, context: FigureContext): Layout {
  const size = figureSize(context);
  const { width, fontSize } = size;
  const height = context.height ?? Math.round(Math.max(fontSize * 24, Math.min(fontSize * 28, width * 0.55)));
  const y = fromZero(arms.flatMap(({ effect }) => [effect.low, effect.high]));
  const yTicks = y.ticks(5);
  const left = levelRoom(yTicks, fontSize);
  const right = width - Math.ceil(fontSize * 0.8);
  const top = Math.round(fontSize * 1.8);
  const bottom = height - Math.round(fontSize * 3.1);
  y.range([bottom, top]);
  const x = fromZero(arms.flatMap(({ cost }) => [cost.low, cost.high])).range([left, right]);
  return { ...size, height, left, right, top, bottom, x, y, yTicks };
}

function fromZero(values: readonly number[]): Scale {
  const high = Math.max(0, ...values);
  return scaleLinear([Math.min(0, ...values), high > 0 ? high : 1], [0, 1]).nice(5);
}

function axes(draw: Draw, data: CostEffectData, layout: Layout): FigureElement[] {
  const { x, y, yTicks, left, right, bottom, fontSize, width, narrow } = layout;
  const unit = say('figure.cost-effect.effect', { effect: data.effect, unit: data.unit });
  const ticks = fittingTicks(x, fontSize, narrow ? 4 : 7);
  const label = say('figure.cost-effect.cost');
  return [
    draw('text', { class: 'unit', x: 0, y: fontSize }, unit),
    levelAxis(draw, { y, ticks: yTicks, left, right, fontSize }),
    footAxis(draw, { x, ticks, left, right, y: bottom, fontSize, width, label }),
  ];
}

/** Nothing is claimed between the arms: the front is a guide for the eye from one to the next. */
function front(draw: Draw, { arms }: CostEffectData, { x, y }: Layout): FigureElement {
  const points = paretoFront(arms).map(
    ({ cost, effect }) => `${coordinate(x(cost.middle))},${coordinate(y(effect.middle))}`,
  );
  return draw('path', { class: 'front', d: points.length > 1 ? `M${points.join('L')}` : '' });
}

const RADIUS = 6.5;

function armMarks(
  draw: Draw,
  step: Step,
  arm: CostEffectArm,
  label: LabelPlace,
  data: CostEffectData,
  layout: Layout,
): FigureElement {
  const { cost, effect, hue } = arm;
  const { x, y } = layout;
  const [at, level] = [x(cost.middle), y(effect.middle)];
  const point =
    hue === undefined
      ? draw('circle', { class: 'ring', cx: at, cy: level, r: RADIUS * 0.8 })
      : draw('path', { class: 'point', d: armShapePath(hue, at, level, RADIUS) });
  return step(
    spokenArm(arm, data),
    { class: hue === undefined ? 'ink' : `arm-${hue}` },
    draw('line', { class: 'ninety', x1: x(cost.low), x2: x(cost.high), y1: level, y2: level }),
    draw('line', { class: 'ninety', x1: at, x2: at, y1: y(effect.low), y2: y(effect.high) }),
    point,
    draw(
      'text',
      { class: `${hue === undefined ? 'ann' : 'lab halo'} strong`, ...label },
      armName(arm, layout),
    ),
  );
}

function armName({ letter, title }: CostEffectArm, { narrow }: FigureSize): string {
  return narrow ? letter : say('figure.cost-effect.arm', { arm: letter, title });
}

function placeNames(data: CostEffectData, layout: Layout): LabelPlace[] {
  const { x, y, left, width, top, bottom, fontSize } = layout;
  const points = data.arms.map((arm) => ({
    x: x(arm.cost.middle),
    y: y(arm.effect.middle),
    width: textWidth(armName(arm, layout), fontSize, true),
  }));
  return placeLabels(points, {
    left,
    right: width,
    top,
    bottom: bottom - 2,
    fontSize,
    lines: drawnLines(data, layout),
  });
}

/** Whiskers and front, for the labels to keep off. */
function drawnLines({ arms }: CostEffectData, { x, y }: Layout): Segment[] {
  const whiskers = arms.flatMap(({ cost, effect }) => [
    { x1: x(cost.low), x2: x(cost.high), y1: y(effect.middle), y2: y(effect.middle) },
    { x1: x(cost.middle), x2: x(cost.middle), y1: y(effect.low), y2: y(effect.high) },
  ]);
  const points = paretoFront(arms).map(({ cost, effect }) => [x(cost.middle), y(effect.middle)]);
  const steps = points.slice(1).map(([x2, y2], i) => ({ x1: points[i][0], y1: points[i][1], x2, y2 }));
  return [...whiskers, ...steps];
}
