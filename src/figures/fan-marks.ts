/** The fan's marks: bands from light to dark, sampled futures, middle futures. */
import { area, line } from 'd3-shape';
import type { Draw, FigureElement } from './document.ts';
import {
  type ArmManner,
  BANDS,
  HUES,
  type FanArm,
  type FanData,
  type Series,
  armManner,
  shownSamples,
} from './fan-data.ts';
import type { FanLayout } from './fan-layout.ts';

/** Line styles of the middle futures, by hue; the first is solid. */
export const LINE_STYLES = ['', ' dash', ' dots', ' dashdot'];

export function fanMarks(draw: Draw, data: FanData, layout: FanLayout): FigureElement {
  const bands = data.arms.map((arm, i) => armBands(draw, data, arm, armManner(i, data), layout));
  const quiet = data.quiet && draw('path', { class: 'ref', d: linePath(data.quiet, layout) });
  const middles = data.arms.map((arm) => middleLine(draw, arm, layout));
  return draw('g', { class: 'marks' }, ...bands, ...(quiet ? [quiet] : []), ...middles);
}

function middleLine(draw: Draw, arm: FanArm, layout: FanLayout): FigureElement {
  const style = LINE_STYLES[HUES.indexOf(arm.hue)];
  const line = draw('path', { class: `med${style}`, d: linePath(arm.middle, layout) });
  return draw('g', { class: `arm-${arm.hue}` }, line);
}

/** A preview has too few futures for areas: it shows their edges. */
function armBands(
  draw: Draw,
  data: FanData,
  arm: FanArm,
  manner: ArmManner,
  layout: FanLayout,
): FigureElement {
  const group = { class: `arm-${arm.hue}` };
  if (manner === 'line') return draw('g', group);
  const insides = manner === 'band' ? ([80] as const) : BANDS;
  const areas = insides.map((inside) => band(draw, arm, inside, layout, manner === 'band' ? ' over' : ''));
  const lines = insides.flatMap((inside) => (inside === 50 ? [] : edges(draw, arm, inside, layout)));
  if (data.preview) return draw('g', group, ...lines);
  if (manner === 'band') return draw('g', group, ...areas, ...lines);
  return draw('g', group, ...areas, ...lines, samples(draw, data, layout));
}

function band(draw: Draw, arm: FanArm, inside: 50 | 80 | 95, layout: FanLayout, more = ''): FigureElement {
  const { x, y } = layout;
  const high = arm.high[inside];
  const shape = area<number>(
    (_, day) => x(day),
    (low) => y(low),
    (_, day) => y(high[day]),
  ).digits(1);
  return draw('path', { class: `b${inside}${more}`, d: shape(Array.from(arm.low[inside])) ?? '' });
}

function edges(draw: Draw, arm: FanArm, inside: 80 | 95, layout: FanLayout): FigureElement[] {
  return [arm.low[inside], arm.high[inside]].map((edge) =>
    draw('path', { class: `e${inside}`, d: linePath(edge, layout) }),
  );
}

/** Sampled futures; the one in focus in ink. */
function samples(draw: Draw, data: FanData, layout: FanLayout): FigureElement {
  const shown = shownSamples(data, layout.narrow);
  const paths = shown.map((series, i) =>
    draw('path', { ...(i === data.picked ? { class: 'picked' } : {}), d: linePath(series, layout) }),
  );
  return draw('g', { class: 'samples' }, ...paths);
}

export function linePath(series: Series, { x, y }: FanLayout): string {
  const shape = line<number>(
    (_, day) => x(day),
    (value) => y(value),
  ).digits(1);
  return shape(Array.from(series)) ?? '';
}
