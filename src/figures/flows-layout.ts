/** Where the stops and the flows between them stand. */
import { type SankeyLink, type SankeyNode, sankey, sankeyLeft } from 'd3-sankey';
import { say } from '../words/words.ts';
import type { FigureContext } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { type FlowPath, type FlowsData, type StopShare, foldedPaths, stopShares } from './flows-data.ts';
import { percent } from './numbers.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Stop extends StopShare {
  readonly id: string;
  readonly column: number;
  readonly title: string;
}

interface Flow {
  readonly source: string;
  readonly target: string;
  value: number;
  readonly targeted: boolean;
}

export type PlacedStop = SankeyNode<Stop, Flow>;
export type PlacedFlow = SankeyLink<Stop, Flow>;

export interface FlowsLayout extends FigureSize {
  readonly height: number;
  readonly stops: readonly PlacedStop[];
  readonly flows: readonly PlacedFlow[];
  /** Room right of a stop for its label. */
  readonly labelRoom: number;
  readonly columnX: readonly number[];
}

export const STOP_WIDTH = 8;

export function flowsLayout(data: FlowsData, context: FigureContext): FlowsLayout {
  const size = figureSize(context);
  const { width, fontSize, line, narrow } = size;
  const paths = foldedPaths(data);
  const stops = data.columns.flatMap((_, column) => columnStops(paths, column));
  const most = Math.max(
    ...data.columns.map((_, column) => stops.filter((stop) => stop.column === column).length),
  );
  const gap = line * 1.25;
  const top = line * 1.4;
  const height =
    context.height ?? Math.round(Math.max(fontSize * (narrow ? 25 : 27), top + most * gap * 2.2));
  const right = width - lastRoom(stops, data.columns.length - 1, size);
  const graph = sankey<Stop, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeWidth(STOP_WIDTH)
    .nodePadding(gap)
    .nodeSort((a, b) => order(a) - order(b) || b.share - a.share)
    .linkSort(byTargetThenEnds)
    .extent([
      [0, top],
      [right, height - line * 0.7],
    ])({ nodes: stops, links: columnFlows(paths, data.columns.length) });
  const columnX = data.columns.map(
    (_, column) => graph.nodes.find((stop) => stop.column === column)?.x0 ?? 0,
  );
  const labelRoom = (columnX[1] ?? right) - columnX[0] - STOP_WIDTH - 12;
  return { ...size, height, stops: graph.nodes, flows: graph.links, labelRoom, columnX };
}

const order = ({ title }: Stop): number => (title === say('figure.flows.others') ? 1 : 0);

/** The targeted flows keep to the top of their stops, so that they read as one path. */
function byTargetThenEnds(a: PlacedFlow, b: PlacedFlow): number {
  const end = (flow: PlacedFlow) => (flow.target as PlacedStop).y0! + (flow.source as PlacedStop).y0!;
  return Number(b.targeted) - Number(a.targeted) || end(a) - end(b);
}

const idOf = (column: number, title: string): string => `${column} ${title}`;

function columnStops(paths: readonly FlowPath[], column: number): Stop[] {
  return [...stopShares(paths, column)].map(([title, shares]) => ({
    id: idOf(column, title),
    column,
    title,
    ...shares,
  }));
}

function columnFlows(paths: readonly FlowPath[], columns: number): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { stops, weight, targeted } of paths) {
    for (let column = 0; column + 1 < columns; column++) {
      const [source, target] = [idOf(column, stops[column]), idOf(column + 1, stops[column + 1])];
      const key = `${source} > ${target} ${targeted}`;
      const flow = flows.get(key) ?? { source, target, value: 0, targeted };
      flow.value += weight;
      flows.set(key, flow);
    }
  }
  return [...flows.values()];
}

/** The last column's labels stand right of it too. */
function lastRoom(stops: readonly Stop[], last: number, { width, fontSize, narrow }: FigureSize): number {
  const most = width * (narrow ? 0.2 : 0.16);
  const labels = stops.filter(({ column }) => column === last).map((stop) => stopLabel(stop, most, fontSize));
  return Math.ceil(Math.max(...labels.flat().map((text) => textWidth(text, fontSize, true))) + 8);
}

/** Name and share on one line if they fit, else broken, else only the first word of the name. */
export function stopLabel(
  { title, share }: StopShare & { readonly title: string },
  room: number,
  fontSize: number,
): string[] {
  const full = wrapText(`${title} ${percent(share)}`, room, fontSize, true);
  const fits = full.length <= 2 && full.every((text) => textWidth(text, fontSize, true) <= room);
  if (fits) return full;
  return wrapText(`${title.split(/[\s-]/)[0]} ${percent(share)}`, room, fontSize, true);
}
