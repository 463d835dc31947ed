/** A tiny line of the shape of a loss, for the cards of a gallery: the middle future in its band of 80, from level to level. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { BAND_PERCENTS, type Summary } from '../summary/types.ts';
import { type FigureContext, type FigureElement, drawer } from './document.ts';
import type { Series } from './fan-data.ts';

export interface SparkData {
  /** Shares of the undisturbed, 1 for no loss; index = day. */
  readonly middle: Series;
  readonly low: Series;
  readonly high: Series;
}

/** The first arm's; undefined where the summary does not tell the track. */
export function sparkOf({ arms }: Pick<Summary, 'arms'>): SparkData | undefined {
  const track = arms[0]?.tracks.intact_share;
  if (!track) return undefined;
  const at = (percent: (typeof BAND_PERCENTS)[number]) => track.quantiles[BAND_PERCENTS.indexOf(percent)];
  return { middle: at(50), low: at(10), high: at(90) };
}

const WIDTH = 120;
const HEIGHT = 40;
const PAD = 2;
/** Losses are drawn against at least this much, so that a small one looks small. */
const LEAST_DEPTH = 0.1;
/** Days between points: there are more days than pixels. */
const STEP = 2;

/** `aria-hidden`: the card says the loss in words. */
export function spark(
  data: SparkData,
  { document, width = WIDTH, height = HEIGHT }: Pick<FigureContext, 'document'> & Partial<FigureContext>,
): FigureElement {
  const draw = drawer(document);
  const days = data.middle.length;
  const { x, y } = scales(data, width, height);
  const points = Array.from({ length: Math.ceil(days / STEP) }, (_, i) => i * STEP);
  const band = area<number>(
    x,
    (day) => y(data.low[day]),
    (day) => y(data.high[day]),
  ).digits(1);
  const middle = line<number>(x, (day) => y(data.middle[day])).digits(1);
  return draw(
    'svg',
    { class: 'plot spark', 'aria-hidden': 'true', width, height, viewBox: `0 0 ${width} ${height}` },
    draw('line', { class: 'axis', x1: 0, x2: width, y1: y(1), y2: y(1) }),
    draw(
      'g',
      { class: 'arm-A' },
      draw('path', { class: 'b80', d: band(points) ?? '' }),
      draw('path', { class: 'med thin', d: middle(points) ?? '' }),
    ),
  );
}

function scales({ low, high, middle }: SparkData, width: number, height: number) {
  const [least, most] = [Math.min(...Array.from(low)), Math.max(1, ...Array.from(high))];
  const floor = Math.min(1 - LEAST_DEPTH, least);
  return {
    x: scaleLinear([0, Math.max(1, middle.length - 1)], [0, width]),
    y: scaleLinear([floor, most], [height - PAD, PAD]),
  };
}
