/** The fan's marks: bands from light to dark, sampled futures, middle futures. */
import { area, line } from 'd3-shape';
import type { Draw, FigureElement } from './document.ts';
import { BANDS, HUES, type FanArm, type FanData, type Series, armManner } from './fan-data.ts';
import type { FanLayout } from './fan-layout.ts';

/** Line styles of the middle futures, by hue; the first is solid. */
export const LINE_STYLES = ['', ' dash', ' dots', ' dashdot'];
const NARROW_SAMPLES = 16;

export function fanMarks(draw: Draw, data: FanData, layout: FanLayout): FigureElement {
  const count = data.arms.length;
  const bands = data.arms.map((arm, i) => armBands(draw, arm, armManner(i, count), layout));
  const quiet = data.quiet && draw('path', { class: 'ref', d: linePath(data.quiet, layout) });
  const middles = data.arms.map((arm) => middleLine(draw, arm, layout));
  return draw('g', { class: 'marks' }, ...bands, ...(quiet ? [quiet] : []), ...middles);
}

function middleLine(draw: Draw, arm: FanArm, layout: FanLayout): FigureElement {
  const style = LINE_STYLES[HUES.indexOf(arm.hue)];
  const line = draw('path', { class: `med${style}`, d: linePath(arm.middle, layout) });
  return draw('g', { class: `arm-${arm.hue}` }, line);
}

function armBands(
  draw: Draw,
  arm: FanArm,
  manner: ReturnType<typeof armManner>,
  layout: FanLayout,
): FigureElement {
  const group = { class: `arm-${arm.hue}` };
  if (manner === 'line') return draw('g', group);
  if (manner === 'band') {
    return draw('g', group, band(draw, arm, 80, layout, ' over'), ...edges(draw, arm, 80, layout));
  }
  return draw(
    'g',
    group,
    ...BANDS.map((inside) => band(draw, arm, inside, layout)),
    ...edges(draw, arm, 95, layout),
    ...edges(draw, arm, 80, layout),
    samples(draw, arm, layout),
  );
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

function samples(draw: Draw, arm: FanArm, layout: FanLayout): FigureElement {
  const shown = layout.narrow ? arm.samples.slice(0, NARROW_SAMPLES) : arm.samples;
  return draw(
    'g',
    { class: 'samples' },
    ...shown.map((series) => draw('path', { d: linePath(series, layout) })),
  );
}

function linePath(series: Series, { x, y }: FanLayout): string {
  const shape = line<number>(
    (_, day) => x(day),
    (value) => y(value),
  ).digits(1);
  return shape(Array.from(series)) ?? '';
}
