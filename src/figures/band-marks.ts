import { area, line } from 'd3-shape';
import type { Scale } from './axis.ts';
import type { Draw, FigureElement } from './document.ts';
import { BANDS, type Hue, type Series } from './fan-data.ts';
import type { SpreadSeries } from './spread.ts';

/** Bands, widest first, and the middle line over them, in an arm's hue. `at`: where along the foot each place of the series stands. */
export function bandMarks(
  draw: Draw,
  { middle, low, high }: SpreadSeries,
  { hue, at, y }: { hue: Hue; at: (place: number) => number; y: Scale },
): FigureElement {
  const x = (_: number, place: number): number => at(place);
  const band = (from: Series, to: Series): string =>
    area<number>(x, y, (_, place) => y(to[place])).digits(1)(Array.from(from)) ?? '';
  return draw(
    'g',
    { class: `arm-${hue}` },
    ...BANDS.map((inside) => draw('path', { class: `b${inside}`, d: band(low[inside], high[inside]) })),
    draw('path', { class: 'med', d: line<number>(x, y).digits(1)(Array.from(middle)) ?? '' }),
  );
}
