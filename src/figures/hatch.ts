/** Hatching as drawn lines, not as a pattern: no ids that could meet on a page, and files keep it. */

import { coordinate } from './document.ts';

/** Diagonals from lower left to upper right inside a rectangle, `step` pixels apart along an edge. */
export function diagonals(x: number, y: number, width: number, height: number, step: number): string {
  let path = '';
  for (let c = step; c < width + height; c += step) {
    const x1 = Math.max(0, c - height);
    const x2 = Math.min(width, c);
    path += `M${coordinate(x + x1)},${coordinate(y + c - x1)}L${coordinate(x + x2)},${coordinate(y + c - x2)}`;
  }
  return path;
}

/** Horizontal lines inside a rectangle. */
export function rows(x: number, y: number, width: number, height: number, step: number): string {
  let path = '';
  for (let at = step; at < height - 0.5; at += step)
    path += `M${coordinate(x)},${coordinate(y + at)}h${coordinate(width)}`;
  return path;
}
