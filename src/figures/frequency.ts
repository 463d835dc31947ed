/** Frequency of a grid, second by second after its largest blow, below the ceiling it is planned for. */
import { scaleLinear } from 'd3-scale';
import { footAxis, levelAxis, levelRoom } from './axis.ts';
import { bandFrame } from './band-frame.ts';
import { bandMarks } from './band-marks.ts';
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { framed } from './frame.ts';
import type { FrequencyData } from './frequency-data.ts';
import { frequencyText, hertz } from './frequency-text.ts';
import { say } from '../words/words.ts';
import type { PlotLayout } from './plot-layout.ts';
import { textWidth } from './text-width.ts';

export function frequency(data: FrequencyData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { ticks, ...layout } = frequencyLayout(data, context);
  const { width, height, fontSize, left, right, bottom, x, y } = layout;
  const { seconds, hz, hue } = data;
  const plot = [
    draw('text', { class: 'unit', x: 0, y: fontSize }, say('figure.frequency.unit')),
    levelAxis(draw, { y, ticks, left, right, fontSize, format: level }),
    footAxis(draw, {
      x,
      ticks: x.ticks(width < 480 ? 4 : 10),
      left,
      right,
      y: bottom,
      fontSize,
      width,
      label: say('figure.frequency.seconds'),
    }),
    bandMarks(draw, hz, { hue, at: (place) => x(seconds[place]), y }),
    ...ceiling(draw, data, layout),
  ];
  return framed(draw, plot, { width, height, fontSize, text: frequencyText(data), context });
}

const level = (value: number): string => value.toFixed(1);

/** Room above the highest that is drawn, as a share of it: the ceiling's name stands there. */
const HEADROOM = 1.15;

function frequencyLayout(data: FrequencyData, context: FigureContext): PlotLayout & { ticks: number[] } {
  const { nominalHz, seconds, hz, ceiling } = data;
  const frame = bandFrame(context);
  const { fontSize, right, top, bottom } = frame;
  const highest = Math.max(ceiling?.hz ?? 0, ...Array.from(hz.high[95]));
  const end = nominalHz + HEADROOM * Math.max(0.1, highest - nominalHz);
  const y = scaleLinear([nominalHz, end], [bottom, top]);
  const ticks = y.ticks(5).filter((tick) => Math.abs(tick * 10 - Math.round(tick * 10)) < 1e-6);
  const left = levelRoom(ticks, fontSize, level);
  return {
    ...frame,
    left,
    ticks,
    x: scaleLinear([0, seconds[seconds.length - 1]], [left, right]),
    y,
  };
}

/** What the grid is planned to stay below; its name at the right, where the rise is over. */
function ceiling(
  draw: Draw,
  { ceiling: planned }: FrequencyData,
  { y, left, right, fontSize }: PlotLayout,
): FigureElement[] {
  if (!planned) return [];
  const at = y(planned.hz);
  const label = say('figure.frequency.ceiling', { ceiling: hertz(planned.hz) });
  const x = right - textWidth(label, fontSize);
  return [
    draw('line', { class: 'half', x1: left, x2: right, y1: at, y2: at }),
    draw('text', { class: 'halo', x, y: at - fontSize * 0.4 }, label),
  ];
}
