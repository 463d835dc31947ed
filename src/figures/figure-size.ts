/** The room a figure has: width, text size and whether it takes its narrow form. */
import type { FigureContext } from './document.ts';
import { NARROW_WIDTH } from './fan-layout.ts';

export interface FigureSize {
  readonly width: number;
  readonly fontSize: number;
  /** Distance of two lines of chart text. */
  readonly line: number;
  readonly narrow: boolean;
}

const DEFAULT_FONT_SIZE = 13;

export function figureSize({ width, fontSize = DEFAULT_FONT_SIZE }: FigureContext): FigureSize {
  return { width, fontSize, line: fontSize * 1.3, narrow: width < NARROW_WIDTH };
}
