/** The timeline fan: where futures lie day by day, with about twenty of them in full. */
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import { eventRows, fanAxes, fanEvents } from './fan-axes.ts';
import type { FanData } from './fan-data.ts';
import {
  type FanLabel,
  drawKey,
  drawLeaders,
  fanLabelsNeeded,
  keyRows,
  placeFanLabels,
} from './fan-labels.ts';
import { type FanLayout, NARROW_WIDTH, fanLayout } from './fan-layout.ts';
import { fanMarks } from './fan-marks.ts';
import { fanText } from './fan-text.ts';
import type { Leader } from './leaders.ts';
import { framed } from './frame.ts';

interface Composition {
  readonly layout: FanLayout;
  readonly labels: readonly FanLabel[];
  readonly leaders: readonly Leader[] | undefined;
  readonly eventRows: number;
}

/** Draws the fan as an `svg` of the context's width; framed with title and caption where the context asks for it. */
export function fan(data: FanData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { layout, labels, leaders, eventRows } = compose(data, context);
  const plot = [
    ...fanAxes(draw, data, layout),
    fanMarks(draw, data, layout),
    fanEvents(draw, data, layout),
    leaders ? drawLeaders(draw, leaders, layout) : drawKey(draw, labels, layout, eventRows),
  ];
  const { width, height, fontSize } = layout;
  return framed(draw, plot, { width, height, fontSize, text: fanText(data), context });
}

/** Where days stand in the unframed drawing, for pointers and cursors; pixels from its top left corner. */
export interface FanPlace {
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (day: number) => number;
  /** The nearest day drawn. */
  readonly dayAt: (x: number) => number;
}

export function fanPlace(data: FanData, context: FigureContext): FanPlace {
  const { x, top, bottom } = compose(data, context).layout;
  const dayAt = (at: number) => Math.max(0, Math.min(data.days - 1, Math.round(x.invert(at))));
  return { top, bottom, xOf: (day) => x(day), dayAt };
}

/** Leaders where they fit; else room for a key on top. */
function compose(data: FanData, context: FigureContext): Composition {
  const labels = fanLabelsNeeded(data, context.width < NARROW_WIDTH);
  const rows = eventRows(data, fanLayout(data, context, 0));
  const open = fanLayout(data, context, rows);
  const leaders = placeFanLabels(labels, data, open);
  const layout = leaders
    ? open
    : fanLayout(data, context, rows + keyRows(labels, context.width, open.fontSize));
  return { layout, labels, leaders, eventRows: rows };
}
