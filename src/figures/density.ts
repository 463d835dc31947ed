/** The strip of a range control: where a number may lie, its most likely value, and the two ends that can be moved. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, curveBasis } from 'd3-shape';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import type { Hue } from './fan-data.ts';
import { percentileOf } from './spread.ts';

export interface DensityData {
  /** Quantiles at equal steps of probability from 0 to 1, ascending; two at least. */
  readonly quantiles: ArrayLike<number>;
  /** Most likely value, where there is one. */
  readonly mode?: number;
  /** The ends of the range as typed; left out where they can't be moved. */
  readonly handles?: readonly [number, number];
  /** The axis; from the quantiles where it is left out. */
  readonly domain?: readonly [number, number];
  readonly hue?: Hue;
}

const HEIGHT = 36;
/** Room below the curve for the handles. */
const FOOT = 12;
/** Room left and right, so that a handle at an end is whole. */
const PAD = 8;
const BINS = 40;
const HANDLE = 5;

/** Where values stand on the strip, pixels from its left edge. */
export interface DensityPlace {
  readonly xOf: (value: number) => number;
  readonly valueAt: (x: number) => number;
}

export function densityPlace(data: DensityData, width: number): DensityPlace {
  const x = scaleOf(data, width);
  const [low, high] = x.domain();
  return { xOf: (value) => x(value), valueAt: (at) => Math.max(low, Math.min(high, x.invert(at))) };
}

/** `aria-hidden`: the fields beside it say and take the numbers. */
export function density(
  data: DensityData,
  { document, width, height = HEIGHT }: Pick<FigureContext, 'document' | 'width' | 'height'>,
): FigureElement {
  const draw = drawer(document);
  const { mode, handles = [], hue = 'A' } = data;
  const x = scaleOf(data, width);
  const floor = height - FOOT;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const marks = [
    draw('path', { class: 'b80', d: curvePath(data, x, floor) }),
    ...(mode === undefined
      ? []
      : [draw('line', { class: 'med thin', x1: x(mode), x2: x(mode), y1: 2, y2: floor })]),
  ];
  return draw(
    'svg',
    { class: 'plot density', 'aria-hidden': 'true', ...size },
    draw('g', { class: `arm-${hue}` }, ...marks),
    draw('line', { class: 'axis', x1: 0, x2: width, y1: floor, y2: floor }),
    ...handles.map((value) =>
      draw('path', { class: 'handle', d: handlePath(Math.round(x(value)), floor, height) }),
    ),
  );
}

function scaleOf({ quantiles, domain, handles }: DensityData, width: number): ScaleLinear<number, number> {
  const last = quantiles.length - 1;
  const ends = handles ?? [];
  const [low, high] = domain ?? [Math.min(quantiles[0], ...ends), Math.max(quantiles[last], ...ends)];
  return scaleLinear([low, high > low ? high : low + 1], [PAD, width - PAD]);
}

/** A house with its gable to the value. */
const handlePath = (x: number, floor: number, height: number): string =>
  `M${x},${floor + 1}l${HANDLE},${HANDLE}V${height - 1}h${-2 * HANDLE}V${floor + 1 + HANDLE}Z`;

/** The share of the futures in each bin, eased so that a step between two quantiles is no spike. */
function curvePath(data: DensityData, x: ScaleLinear<number, number>, floor: number): string {
  const { quantiles } = data;
  const [low, high] = x.domain();
  const edge = (bin: number) => low + ((high - low) * bin) / BINS;
  const last = quantiles[quantiles.length - 1];
  if (!(last > quantiles[0])) return spike(x(last), floor);
  const shares = Array.from(
    { length: BINS },
    (_, bin) => percentileOf(quantiles, edge(bin + 1), true) - percentileOf(quantiles, edge(bin), bin > 0),
  );
  const most = Math.max(...shares);
  const shape = area<number>(
    (_, bin) => x(edge(bin + 0.5)),
    floor,
    (share) => floor - ((floor - 2) * share) / most,
  );
  return shape.curve(curveBasis).digits(1)(shares) ?? '';
}

/** A number without a spread. */
const spike = (x: number, floor: number): string => `M${Math.round(x) - 1},${floor}V2h2V${floor}Z`;
