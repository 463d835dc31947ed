/** A part of a whole as a field: ink for the targeted, hatched for the unknown, dashed for many together. */
import type { ShareKind } from './concentration-data.ts';
import type { Draw, FigureElement } from './document.ts';
import { diagonals } from './hatch.ts';

export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HATCH_STEP = 7;

export function shareField(draw: Draw, kind: ShareKind, { x, y, width, height }: Field): FigureElement[] {
  const field = draw('rect', { class: `share ${kind}`, x, y, width, height });
  if (kind !== 'unknown') return [field];
  return [field, draw('path', { class: 'hatching', d: diagonals(x, y, width, height, HATCH_STEP) })];
}
