/** Where the dots, the curve and the line of a distribution stand. */
import { tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Scale, fittingTicks, levelRoom } from './axis.ts';
import { type Ordered, dotValues } from './distribution-data.ts';
import type { FigureContext } from './document.ts';
import { type FigureSize, figureSize } from './figure-size.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';

export interface DistributionLayout extends FigureSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly x: Scale;
  readonly xTicks: readonly number[];
  /** Top of the whole drawing's marks, floor of the dots, and the curve's panel. */
  readonly top: number;
  readonly floor: number;
  readonly curveTop: number;
  readonly bottom: number;
  /** Futures in 100. */
  readonly y: Scale;
  readonly dots: readonly Dot[];
  readonly radius: number;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const LEVELS = [0, 25, 50, 75, 100];
/** The axis leaves out one future in this many at either end. */
const TAIL = 1000;
/** A scale starts at zero when its lowest value is under this share of its highest. */
const ZERO_START = 0.4;

export function distributionLayout(ordered: Ordered, context: FigureContext): DistributionLayout {
  const size = figureSize(context);
  const { width, fontSize, narrow } = size;
  const left = levelRoom(LEVELS, fontSize);
  const right = width - Math.ceil(fontSize * 0.6);
  const top = Math.round(fontSize * 1.5);
  const x = valueScale(ordered).range([left, right]);
  const xTicks = fittingTicks(x, fontSize, narrow ? 5 : 8);
  const foot = Math.round(fontSize * 3.1);
  const room = context.height === undefined ? fontSize * 11 : (context.height - foot) * 0.36;
  const columns = bestColumns(dotValues(ordered), x, room, fontSize);
  const { dotSize, tallest } = columns;
  const floor = Math.round(top + fontSize * 2.2 + tallest * dotSize);
  const curveTop = floor + Math.round(fontSize * 2.6);
  const bottom = context.height === undefined ? curveTop + curveHeight(size) : context.height - foot;
  const y = scaleLinear([0, 100], [bottom, curveTop]);
  const dots = stack(dotValues(ordered), columns, x, floor);
  const panels = { top, floor, curveTop, bottom, height: bottom + foot };
  return { ...size, ...panels, left, right, x, xTicks, y, dots, radius: dotSize * 0.44 };
}

function curveHeight({ width, fontSize }: FigureSize): number {
  return Math.round(Math.max(fontSize * 10, Math.min(fontSize * 14, width * 0.24)));
}

/** The outcome's axis, from all but its farthest futures. */
export function valueScale({ data, sorted }: Ordered): Scale {
  let low = Math.min(quantileSorted(sorted, 1 / TAIL), data.tolerance);
  const high = Math.max(quantileSorted(sorted, 1 - 1 / TAIL), data.tolerance);
  if (low >= 0 && low < ZERO_START * high) low = 0;
  return scaleLinear([low, high > low ? high : low + 1], [0, 1]).nice(8);
}

interface Columns {
  /** Width of a column in the outcome's unit: round, so that a line at a round value stands between two columns. */
  readonly step: number;
  /** Dots side by side in a row of a column; more than one where a column would be a tower. */
  readonly across: number;
  /** Diameter of a dot with its gap, pixels. */
  readonly dotSize: number;
  /** Rows in the highest column. */
  readonly tallest: number;
}

/** The width of columns in which dots are largest without standing far apart. */
function bestColumns(values: readonly number[], x: Scale, room: number, fontSize: number): Columns {
  const [low, high] = x.domain();
  const steps = new Set([6, 8, 12, 16, 20, 30, 40, 60].map((count) => tickStep(low, high, count)));
  const choices = [...steps].flatMap((step) =>
    [1, 2, 3].map((across) => {
      const tallest = Math.ceil(Math.max(...columnCounts(values, step).values()) / across);
      const pitch = (x(step) - x(0)) / across;
      const dotSize = Math.min(pitch, room / tallest, fontSize * 1.6);
      const gap = Math.max(0, pitch - dotSize * 1.15) * across;
      return { step, across, dotSize, tallest, score: dotSize - gap / 2 - 4 * (across - 1) };
    }),
  );
  return choices.reduce((best, choice) => (choice.score > best.score ? choice : best));
}

function columnCounts(values: readonly number[], step: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) {
    const column = columnOf(value, step);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

function stack(values: readonly number[], columns: Columns, x: Scale, floor: number): Dot[] {
  const { step, across, dotSize } = columns;
  const counts = new Map<number, number>();
  return values.map((value) => {
    const column = columnOf(value, step);
    const before = counts.get(column) ?? 0;
    counts.set(column, before + 1);
    const offset = ((before % across) - (across - 1) / 2) * dotSize;
    const row = Math.floor(before / across);
    return { x: x((column + 0.5) * step) + offset, y: floor - 1 - dotSize * (row + 0.5), value };
  });
}

const columnOf = (value: number, step: number): number => Math.floor(value / step + 1e-9);
