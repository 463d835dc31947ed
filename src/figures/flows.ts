/** Flows from maker to channel to operator to grid; the targeted path in the arm's hue. */
import { sankeyLinkHorizontal } from 'd3-sankey';
import { type Draw, type FigureContext, type FigureElement, coordinate, drawer } from './document.ts';
import type { FlowsData } from './flows-data.ts';
import {
  type FlowsLayout,
  type PlacedFlow,
  type PlacedStop,
  STOP_WIDTH,
  flowsLayout,
  stopLabel,
} from './flows-layout.ts';
import { flowsText, spokenStop } from './flows-text.ts';
import { framed } from './frame.ts';
import { type Step, asGroup, stepper } from './steps.ts';

/**
 * Stops carry `data-stop`, flows `data-from` and `data-to` with the same numbers: a page can quieten all but the paths of
 * the stop in focus.
 */
export function flows(data: FlowsData, context: FigureContext): FigureElement {
  const draw = drawer(context.document);
  const layout = flowsLayout(data, context);
  const step = stepper(draw, context);
  const { width, height, fontSize } = layout;
  const plot = [
    ...headings(draw, data, layout),
    draw('g', { class: `arm-${data.hue}` }, ...layout.flows.map((flow) => flowMark(draw, flow))),
    ...layout.stops.map((stop) => stopMarks(draw, step, data, stop, layout)),
  ];
  return asGroup(framed(draw, plot, { width, height, fontSize, text: flowsText(data), context }), context);
}

function headings(draw: Draw, { columns }: FlowsData, { columnX, fontSize }: FlowsLayout): FigureElement[] {
  return columns.map((title, i) => draw('text', { class: 'unit', x: columnX[i], y: fontSize }, title));
}

const flowPath = sankeyLinkHorizontal();

function flowMark(draw: Draw, flow: PlacedFlow): FigureElement {
  const d = (flowPath(flow) ?? '').replace(/\d+\.\d+/g, (number) => coordinate(Number(number)));
  return draw('path', {
    class: flow.targeted ? 'flow targeted' : 'flow',
    d,
    'stroke-width': Math.max(0.5, flow.width ?? 0),
    'data-from': String((flow.source as PlacedStop).index),
    'data-to': String((flow.target as PlacedStop).index),
  });
}

/** The stop as a bar, its targeted part in the hue at the top, where the targeted flows pass. */
function stopMarks(
  draw: Draw,
  step: Step,
  data: FlowsData,
  stop: PlacedStop,
  layout: FlowsLayout,
): FigureElement {
  const { x0 = 0, y0 = 0, y1 = 0, share, targeted, title } = stop;
  const bar = (name: string, height: number) =>
    draw('rect', { class: name, x: x0, y: y0, width: STOP_WIDTH, height: Math.max(1, height) });
  return step(
    `${data.columns[stop.column]}: ${spokenStop(title, stop)}`,
    { class: `arm-${data.hue}`, 'data-stop': String(stop.index) },
    bar('stop', y1 - y0),
    ...(targeted > 0 ? [bar('stop targeted', ((y1 - y0) * targeted) / share)] : []),
    ...label(draw, stop, layout),
  );
}

function label(
  draw: Draw,
  stop: PlacedStop,
  { fontSize, line, labelRoom, columnX, width }: FlowsLayout,
): FigureElement[] {
  const { x1 = 0, y0 = 0, y1 = 0 } = stop;
  const room = stop.column === columnX.length - 1 ? width - x1 - 6 : labelRoom;
  const texts = stopLabel(stop, room, fontSize);
  const base = (y0 + y1) / 2 + fontSize * 0.34 - ((texts.length - 1) / 2) * line;
  return texts.map((text, i) => draw('text', { class: 'ann', x: x1 + 5, y: base + i * line }, text));
}
