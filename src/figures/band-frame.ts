import type { FigureContext } from './document.ts';
import { figureSize } from './figure-size.ts';

/** Room of a figure of bands over one foot axis: its size, and all edges of the plot but the left, which its level axis sets. */
export function bandFrame(context: FigureContext) {
  const size = figureSize(context);
  const { width, fontSize } = size;
  const height = context.height ?? Math.round(Math.max(fontSize * 18, Math.min(fontSize * 26, width * 0.42)));
  return {
    ...size,
    height,
    right: width - Math.ceil(fontSize * 0.6),
    top: Math.round(fontSize * 2),
    bottom: height - Math.round(fontSize * 3.1),
  };
}
