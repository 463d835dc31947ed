/** The timeline fan: where futures lie day by day, with about twenty of them in full. */
import { type Draw, type FigureContext, type FigureElement, drawer } from './document.ts';
import { eventRows, fanAxes, fanEvents } from './fan-axes.ts';
import { chosenRows, drawChosen } from './fan-chosen.ts';
import type { FanData } from './fan-data.ts';
import { drawInside, drawKey, keyRows, placeFanLabels } from './fan-labels.ts';
import { type FanLayout, NARROW_WIDTH, fanLayout } from './fan-layout.ts';
import { type FanLabel, fanLabelsNeeded } from './fan-names.ts';
import { fanMarks } from './fan-marks.ts';
import { type FanPlace, placeOf } from './fan-place.ts';
import { fanText } from './fan-text.ts';
import { framed } from './frame.ts';
import { type InsideLabel, placeInside } from './inside-labels.ts';
import { type Leader, drawLeaders } from './leaders.ts';

export type { FanPlace } from './fan-place.ts';

/** How the bands and lines are named. */
type Naming =
  | { readonly kind: 'leaders'; readonly leaders: readonly Leader[] }
  | { readonly kind: 'inside'; readonly places: readonly InsideLabel[] }
  | { readonly kind: 'key'; readonly labels: readonly FanLabel[] };

interface Composition {
  readonly layout: FanLayout;
  readonly naming: Naming;
  /** Rows of the key; the chosen future's words follow. */
  readonly keyRows: number;
}

/** Draws the fan as an `svg` of the context's width; framed with title and caption where the context asks for it. */
export function fan(data: FanData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const { layout, naming, keyRows } = compose(data, context);
  const plot = [
    ...fanAxes(draw, data, layout),
    fanMarks(draw, data, layout),
    ...drawChosen(draw, data, layout, keyRows),
    fanEvents(draw, data, layout),
    drawNames(draw, naming, layout),
  ];
  const { width, height, fontSize } = layout;
  return framed(draw, plot, { width, height, fontSize, text: fanText(data), context });
}

function drawNames(draw: Draw, naming: Naming, layout: FanLayout): FigureElement {
  switch (naming.kind) {
    case 'leaders':
      return drawLeaders(draw, naming.leaders, layout.fontSize);
    case 'inside':
      return drawInside(draw, naming.places);
    case 'key':
      return drawKey(draw, naming.labels, layout);
    default:
      return naming satisfies never;
  }
}

export function fanPlace(data: FanData, context: FigureContext): FanPlace {
  return placeOf(data, compose(data, context).layout);
}

/** Leaders where there is free space; else names inside the bands, where those are wide; else a key on top. */
function compose(data: FanData, context: FigureContext): Composition {
  const labels = fanLabelsNeeded(data, context.width < NARROW_WIDTH);
  const bare = fanLayout(data, context, 0, 0);
  const rows = eventRows(data, bare);
  const chosen = chosenRows(data, bare.width, bare.fontSize);
  const layout = fanLayout(data, context, chosen, rows);
  const leaders = placeFanLabels(labels, data, layout);
  if (leaders) return { layout, naming: { kind: 'leaders', leaders }, keyRows: 0 };
  const places = data.preview ? undefined : placeInside(labels, data, layout);
  if (places) return { layout, naming: { kind: 'inside', places }, keyRows: 0 };
  const forKey = keyRows(labels, context.width, layout.fontSize);
  const keyed = fanLayout(data, context, forKey + chosen, rows);
  return { layout: keyed, naming: { kind: 'key', labels }, keyRows: forKey };
}
