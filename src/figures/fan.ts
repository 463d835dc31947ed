/** The timeline fan: where futures lie day by day, with about twenty of them in full. */
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import { eventRows, fanAxes, fanEvents } from './fan-axes.ts';
import type { FanData } from './fan-data.ts';
import { drawKey, drawLeaders, fanLabelsNeeded, keyRows, placeFanLabels } from './fan-labels.ts';
import { NARROW_WIDTH, fanLayout } from './fan-layout.ts';
import { fanMarks } from './fan-marks.ts';
import { fanText } from './fan-text.ts';
import { framed } from './frame.ts';

/** Draws the fan as an `svg` of the context's width; framed with title and caption where the context asks for it. */
export function fan(data: FanData, context: FigureContext): FigureElement {
  const { width, fontSize = 13 } = context;
  const draw = drawer(context.document);
  const labels = fanLabelsNeeded(data, width < NARROW_WIDTH);
  const rows = eventRows(data, fanLayout(data, context, 0));
  const open = fanLayout(data, context, rows);
  const leaders = placeFanLabels(labels, data, open);
  const layout = leaders ? open : fanLayout(data, context, rows + keyRows(labels, width, fontSize));
  const plot = [
    ...fanAxes(draw, data, layout),
    fanMarks(draw, data, layout),
    fanEvents(draw, data, layout),
    leaders ? drawLeaders(draw, leaders, layout) : drawKey(draw, labels, layout, rows),
  ];
  return framed(draw, plot, { width, height: layout.height, fontSize, text: fanText(data), context });
}
