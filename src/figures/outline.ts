/** Outlines as rings of points in pixels: thinned to what can be seen, rounded to a tenth so that every engine draws the same. */
import { coordinate } from './document.ts';

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** Points nearer than this to the one before are left out, pixels. */
const NEAR = 1;

/** Reads what `geoPath` writes: `M1,2L3,4Z`, as many rings as there are. */
export function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => thinned(part.replace('Z', '').split('L').map(pointOf)));
}

function pointOf(text: string): Point {
  const [x, y] = text.split(',').map(Number);
  return [x, y];
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const before = kept.at(-1);
    const near = before && Math.max(Math.abs(point[0] - before[0]), Math.abs(point[1] - before[1])) < NEAR;
    // The last point stays: lines must meet where they met.
    if (!near || i === points.length - 1) kept.push(point);
  });
  return kept;
}

/** A ring that can be seen has an area. */
export const isSeen = (ring: Ring): boolean => ring.length > 3;

const write = (ring: Ring): string => ring.map(([x, y]) => `${coordinate(x)},${coordinate(y)}`).join('L');

export const closedPath = (rings: readonly Ring[]): string =>
  rings
    .filter(isSeen)
    .map((ring) => `M${write(ring)}Z`)
    .join('');

export const openPath = (rings: readonly Ring[]): string =>
  rings
    .filter((ring) => ring.length > 1)
    .map((ring) => `M${write(ring)}`)
    .join('');

/** Whether a box lies inside the rings (even-odd) with its corners and the middles of its sides. */
export function holds(
  rings: readonly Ring[],
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const across = [left, middle[0], right];
  const down = [top, middle[1], bottom];
  return across.every((x) => down.every((y) => inside(rings, x, y)));
}

/** The middle of the largest ring, where a name would stand; undefined for none. */
export function centreOf(rings: readonly Ring[]): Point | undefined {
  const measured = rings.filter(isSeen).map(areaAndCentre);
  return measured.toSorted((a, b) => b.area - a.area)[0]?.centre;
}

function areaAndCentre(ring: Ring): { readonly area: number; readonly centre: Point } {
  let [twice, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    const cross = x1 * y2 - x2 * y1;
    twice += cross;
    sumX += (x1 + x2) * cross;
    sumY += (y1 + y2) * cross;
  });
  if (twice === 0) return { area: 0, centre: ring[0] };
  return { area: Math.abs(twice) / 2, centre: [sumX / (3 * twice), sumY / (3 * twice)] };
}

function inside(rings: readonly Ring[], x: number, y: number): boolean {
  let crossings = 0;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const [x1, y1] = ring[i];
      const [x2, y2] = ring[(i + 1) % ring.length];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
    }
  }
  return crossings % 2 === 1;
}
