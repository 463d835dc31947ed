/** Chance that a payment is undone, by confirmations: the middle future and bands of futures. */
import { scaleLinear } from 'd3-scale';
import { say } from '../words/words.ts';
import { footAxis, levelAxis, levelRoom } from './axis.ts';
import { bandFrame } from './band-frame.ts';
import { bandMarks } from './band-marks.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { framed } from './frame.ts';
import type { PlotLayout } from './plot-layout.ts';
import type { SecurityData } from './security-data.ts';
import { LEAST, securityText } from './security-text.ts';
import { mapSeries } from './spread.ts';

/** Powers of ten of a chance in %: from one in a million, the least that is told, to sure. */
const LEVELS = [-4, -3, -2, -1, 0, 1, 2];
const powerOf = (chance: number): number => Math.log10(Math.max(LEAST, chance));
const level = (power: number): string => String(Number(`1e${power}`));

export function security(data: SecurityData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = securityLayout(data, context);
  const { width, height, fontSize, left, right, bottom, x, y } = layout;
  const plot = [
    draw('text', { class: 'unit', x: 0, y: fontSize }, say('figure.security.unit')),
    levelAxis(draw, { y, ticks: LEVELS, left, right, fontSize, format: level }),
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
    bandMarks(draw, mapSeries(data.chance, powerOf), { hue: data.hue, at: x, y }),
    mark(draw, data, layout),
  ];
  return framed(draw, plot, { width, height, fontSize, text: securityText(data), context });
}

function securityLayout({ most }: SecurityData, context: FigureContext): PlotLayout {
  const frame = bandFrame(context);
  const { fontSize, right, top, bottom } = frame;
  const left = levelRoom(LEVELS, fontSize, level);
  return {
    ...frame,
    left,
    x: scaleLinear([0, most], [left, right]),
    y: scaleLinear([LEVELS[0], LEVELS[LEVELS.length - 1]], [bottom, top]),
  };
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
