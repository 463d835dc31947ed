/** Where days and sampled futures stand in the unframed fan, for pointers and cursors; pixels from its top left corner. */
import type { FanData, Series } from './fan-data.ts';
import { shownSamples } from './fan-data.ts';
import type { FanLayout } from './fan-layout.ts';

export interface FanPlace {
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (day: number) => number;
  /** The nearest day drawn. */
  readonly dayAt: (x: number) => number;
  /** The sampled future nearest to a point, by its place among those shown; undefined where none is near. */
  readonly sampleAt: (x: number, y: number) => number | undefined;
}

/** Farther than this from a future a point does not mean it, pixels. */
const REACH = 24;

export function placeOf(data: FanData, layout: FanLayout): FanPlace {
  const { x, top, bottom, narrow } = layout;
  const samples = shownSamples(data, narrow);
  const dayAt = (at: number) => Math.max(0, Math.min(data.days - 1, Math.round(x.invert(at))));
  const sampleAt = (px: number, py: number) => {
    const distances = samples.map((series) => distanceTo(series, px, py, data.days, layout));
    const least = Math.min(Infinity, ...distances);
    return least <= REACH ? distances.indexOf(least) : undefined;
  };
  return { top, bottom, xOf: (day) => x(day), dayAt, sampleAt };
}

/** From a point to the nearest piece of a future's line within reach. */
function distanceTo(series: Series, px: number, py: number, days: number, { x, y }: FanLayout): number {
  const first = Math.max(0, Math.floor(x.invert(px - REACH)));
  const last = Math.min(days - 1, Math.ceil(x.invert(px + REACH)));
  let least = Infinity;
  for (let day = first; day < last; day++) {
    const [x1, y1, x2, y2] = [x(day), y(series[day]), x(day + 1), y(series[day + 1])];
    const along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const part = Math.max(0, Math.min(1, along));
    const dx = px - x1 - part * (x2 - x1);
    const dy = py - y1 - part * (y2 - y1);
    least = Math.min(least, Math.sqrt(dx * dx + dy * dy));
  }
  return least;
}
