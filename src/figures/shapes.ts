/** An arm's point shape: circle, square, triangle, diamond, as a path. */
import type { Hue } from './fan-data.ts';
import { coordinate as c } from './document.ts';

/** The shape around a centre; `radius` is the circle's, the others have about its area. */
export function armShapePath(hue: Hue, x: number, y: number, radius: number): string {
  const r = radius;
  switch (hue) {
    case 'A':
      return `M${c(x - r)},${c(y)}a${c(r)},${c(r)} 0 1 0 ${c(2 * r)},0a${c(r)},${c(r)} 0 1 0 ${c(-2 * r)},0Z`;
    case 'B':
      return `M${c(x - 0.89 * r)},${c(y - 0.89 * r)}h${c(1.78 * r)}v${c(1.78 * r)}h${c(-1.78 * r)}Z`;
    case 'C':
      return `M${c(x)},${c(y - 1.2 * r)}L${c(x + 1.2 * r)},${c(y + 0.95 * r)}H${c(x - 1.2 * r)}Z`;
    case 'D':
      return `M${c(x)},${c(y - 1.25 * r)}L${c(x + 1.25 * r)},${c(y)}L${c(x)},${c(y + 1.25 * r)}L${c(x - 1.25 * r)},${c(y)}Z`;
    default:
      return hue satisfies never;
  }
}
