/** Where everything in the fan stands: margins and scales, all from the data, the width and the font size. */
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { dayTicks } from './day-axis.ts';
import type { FigureContext } from './document.ts';
import { BANDS, type FanData, type Series, armManner, shownSamples } from './fan-data.ts';
import { textWidth } from './text-width.ts';
import { drawnNumber } from './track-display.ts';

export interface FanLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly keyRows: number;
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly number[];
  readonly xTicks: readonly number[];
}

/** Under this width a figure takes its narrow form: shorter labels, fewer ticks. */
export const NARROW_WIDTH = 500;

/** No fan is lower than this, whatever room there is. */
const LOWEST = 240;
const DEFAULT_FONT_SIZE = 13;
/** A scale starts at zero when its lowest value is under this share of its highest. */
const ZERO_START = 0.4;

/** `keyRows` and `eventRows` are lines of text above the plot, in this order under the unit. */
export function fanLayout(
  data: FanData,
  context: FigureContext,
  keyRows: number,
  eventRows: number,
): FanLayout {
  const { width, fontSize = DEFAULT_FONT_SIZE } = context;
  const narrow = width < NARROW_WIDTH;
  const height = heightFor(context, narrow);
  const y = verticalScale(data);
  const yTicks = y.ticks(5);
  const left = Math.ceil(Math.max(...yTicks.map((tick) => textWidth(drawnNumber(tick), fontSize))) + 10);
  const right = width - Math.ceil(fontSize * 0.9);
  const top = Math.round(fontSize * (1.5 + 1.35 * (keyRows + eventRows)));
  const bottom = height - Math.round(fontSize * 3.1);
  const x = scaleLinear([0, data.days], [left, right]);
  y.range([bottom, top]);
  return {
    width,
    height,
    fontSize,
    keyRows,
    narrow,
    left,
    right,
    top,
    bottom,
    x,
    y,
    yTicks,
    xTicks: dayTicks(data.days, right - left, fontSize, TICK_STEPS),
  };
}

function heightFor({ width, height, room = Infinity }: FigureContext, narrow: boolean): number {
  if (height !== undefined) return height;
  const natural = narrow ? 290 : Math.max(300, Math.min(470, width * 0.37));
  return Math.round(Math.min(natural, Math.max(LOWEST, room)));
}

/** Whole weeks, months, quarters or years. */
const TICK_STEPS = [7, 30, 60, 90, 180, 365, 730];

/** A lone wild future is cut at the edge: it may widen the picture to three times what the bands need, no more. */
function verticalScale(data: FanData): ScaleLinear<number, number> {
  const needed = extentOf(bandSeries(data), data.days);
  const all = extentOf([...bandSeries(data), ...shownSamples(data, false)], data.days);
  const room = needed.high - needed.low;
  let low = Math.max(all.low, needed.low - room);
  let high = Math.min(all.high, needed.high + room);
  const cut = low > all.low || high < all.high;
  if (low >= 0 && low < ZERO_START * high) low = 0;
  if (!(high > low)) high = low + 1;
  return scaleLinear([low, high], [0, 1]).nice(5).clamp(cut);
}

function extentOf(lines: readonly Series[], days: number): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const series of lines)
    for (let day = 0; day < days; day++) {
      low = Math.min(low, series[day]);
      high = Math.max(high, series[day]);
    }
  return { low, high };
}

/** What must be seen whole: bands, middle futures, the future chosen. */
function bandSeries(data: FanData): Series[] {
  const lines = data.arms.flatMap((arm, i) => {
    const manner = armManner(i, data);
    if (manner === 'line') return [arm.middle];
    if (manner === 'band') return [arm.middle, arm.low[80], arm.high[80]];
    return [arm.middle, ...BANDS.flatMap((inside) => [arm.low[inside], arm.high[inside]])];
  });
  return [...lines, ...(data.chosen ? [data.chosen.series] : [])];
}
