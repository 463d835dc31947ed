import type { Scale } from './axis.ts';
import type { FigureSize } from './figure-size.ts';

/** A figure's inner frame, pixels from its top left corner, and the scales along two of its sides. */
export interface PlotLayout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}
