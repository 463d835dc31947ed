/** Chance that a payment is undone, by confirmations: the middle future and bands of futures. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { say } from '../words/words.ts';
import { footAxis, levelAxis, levelRoom } from './axis.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { BANDS, type Series } from './fan-data.ts';
import { figureSize } from './figure-size.ts';
import { framed } from './frame.ts';
import type { PlotLayout } from './plot-layout.ts';
import type { SecurityData } from './security-data.ts';
import { securityText } from './security-text.ts';

const LEVELS = [0, 25, 50, 75, 100];

export function security(data: SecurityData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = securityLayout(data, context);
  const { width, height, fontSize, left, right, bottom, x, y } = layout;
  const plot = [
    draw('text', { class: 'unit', x: 0, y: fontSize }, say('figure.security.unit')),
    levelAxis(draw, { y, ticks: LEVELS, left, right, fontSize }),
    footAxis(draw, {
      x,
      ticks: x.ticks(width < 480 ? 5 : 10),
      left,
      right,
      y: bottom,
      fontSize,
      width,
      label: say('figure.security.confirmations'),
    }),
    marks(draw, data, layout),
    mark(draw, data, layout),
  ];
  return framed(draw, plot, { width, height, fontSize, text: securityText(data), context });
}

function securityLayout({ most }: SecurityData, context: FigureContext): PlotLayout {
  const size = figureSize(context);
  const { width, fontSize } = size;
  const height = context.height ?? Math.round(Math.max(fontSize * 18, Math.min(fontSize * 26, width * 0.42)));
  const left = levelRoom(LEVELS, fontSize);
  const right = width - Math.ceil(fontSize * 0.6);
  const top = Math.round(fontSize * 2);
  const bottom = height - Math.round(fontSize * 3.1);
  return {
    ...size,
    height,
    left,
    right,
    top,
    bottom,
    x: scaleLinear([0, most], [left, right]),
    y: scaleLinear([0, 100], [bottom, top]),
  };
}

function marks(draw: Draw, { chance, hue }: SecurityData, { x, y }: PlotLayout): FigureElement {
  const band = (low: Series, high: Series): string =>
    area<number>(
      (_, z) => x(z),
      (value) => y(value),
      (_, z) => y(high[z]),
    ).digits(1)(Array.from(low)) ?? '';
  const middle = line<number>(
    (_, z) => x(z),
    (value) => y(value),
  ).digits(1)(Array.from(chance.middle));
  return draw(
    'g',
    { class: `arm-${hue}` },
    ...BANDS.map((inside) =>
      draw('path', { class: `b${inside}`, d: band(chance.low[inside], chance.high[inside]) }),
    ),
    draw('path', { class: 'med', d: middle ?? '' }),
  );
}

/** The confirmations that the title tells. */
function mark(
  draw: Draw,
  { confirmations: z }: SecurityData,
  { x, top, bottom, fontSize, right }: PlotLayout,
) {
  const text = say('figure.security.mark', { z });
  const over = x(z) > right * 0.7;
  return draw(
    'g',
    {},
    draw('line', { class: 'half', x1: x(z), x2: x(z), y1: top, y2: bottom }),
    draw(
      'text',
      { x: x(z) + (over ? -6 : 6), y: top + fontSize, ...(over ? { 'text-anchor': 'end' } : {}) },
      text,
    ),
  );
}
