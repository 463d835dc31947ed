/** The reader's line with its grip, its words, and the point where it meets the curve. */
import type { ShareOfFutures } from '../summary/exceedance.ts';
import { type DistributionData, type Ordered, beyond } from './distribution-data.ts';
import type { DistributionLayout } from './distribution-layout.ts';
import { beyondWords, intervalWords, lineWords, shortWords } from './distribution-text.ts';
import type { Draw, FigureContext, FigureElement } from './document.ts';
import { textWidth, wrapText } from './text-width.ts';
import { say } from '../words/words.ts';

const GRIP = 15;
/** Room for a finger or a pointer. */
const TARGET = 44;
const GAP = 8;

export function distributionLine(
  draw: Draw,
  all: Ordered,
  layout: DistributionLayout,
  context: FigureContext,
): FigureElement[] {
  const { data } = all;
  const { x, top, bottom, y } = layout;
  const at = x(data.tolerance);
  const found = beyond(all, data.tolerance);
  return [
    draw('line', { class: 'tolerance', x1: at, x2: at, y1: top, y2: bottom }),
    lineLabel(draw, data, layout),
    draw('circle', { class: 'ring', cx: at, cy: y((100 * found.hits) / found.of), r: 4 }),
    ...countLabel(draw, all, found, layout),
    grip(draw, data, found, layout, context),
  ];
}

function lineLabel(draw: Draw, data: DistributionData, layout: DistributionLayout): FigureElement {
  const { x, top, width, fontSize } = layout;
  const text = say('figure.distribution.line', { line: lineWords(data) });
  const at = x(data.tolerance);
  const size = textWidth(text, fontSize, true) + GAP;
  const ahead = data.better === 'lower' ? at + size <= width : at - size < 0;
  const side = ahead ? 1 : -1;
  return label(draw, text, at, side, top + fontSize, `ann${onZone(data, side)}`);
}

/** The halo of a text takes the tint it stands on. */
function onZone({ better }: DistributionData, side: number): string {
  return side > 0 === (better === 'lower') ? ' on-zone' : '';
}

interface Place {
  readonly side: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly texts: readonly { readonly text: string; readonly name: string }[];
}

/** The count and its interval beside the line, where they hide least of the curve. */
function countLabel(
  draw: Draw,
  all: Ordered,
  found: ShareOfFutures,
  layout: DistributionLayout,
): FigureElement[] {
  const at = layout.x(all.data.tolerance);
  const { side, y, texts } = [1, -1]
    .flatMap((side) => places(all, found, layout, at, side))
    .reduce((best, place) => (place.miss < best.miss ? place : best));
  const under = onZone(all.data, side);
  return texts.map(({ text, name }, i) => label(draw, text, at, side, y + i * layout.line, name + under));
}

/** Over and under the curve on one side, and how much each leaves the panel or is broken into lines. */
function places(
  all: Ordered,
  found: ShareOfFutures,
  layout: DistributionLayout,
  at: number,
  side: number,
): (Place & { readonly miss: number })[] {
  const { left, width, fontSize, line, curveTop, bottom } = layout;
  const room = (side > 0 ? width - at : at - left) - GAP;
  const [count, interval] = layout.narrow
    ? shortWords(found)
    : [beyondWords(all.data, found), intervalWords(found)];
  const texts = [
    ...wrapText(count, room, fontSize, true).map((text) => ({
      text,
      name: 'ann strong',
    })),
    ...wrapText(interval, room, fontSize, true).map((text) => ({ text, name: 'ann quiet' })),
  ];
  const size = Math.max(...texts.map(({ text }) => textWidth(text, fontSize, true)));
  const [highest, lowest] = curveReach(all, layout, at, side * (size + GAP));
  const [first, last] = [curveTop + fontSize * 0.8, bottom - (texts.length - 1) * line - 4];
  const over = highest - GAP - (texts.length - 1) * line;
  const under = lowest + GAP + fontSize * 0.8;
  const cost = (size > room ? 1000 : 0) + (texts.length - 2) * 12;
  return [over, under].map((y) => ({
    side,
    y: Math.max(first, Math.min(last, y)),
    texts,
    miss: cost + Math.max(0, first - y, y - last),
  }));
}

/** Highest and lowest level of the curve along a stretch. */
function curveReach(
  all: Ordered,
  { x, y }: DistributionLayout,
  at: number,
  stretch: number,
): [number, number] {
  const levels = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const { hits, of } = beyond(all, x.invert(at + stretch * part));
    return y((100 * hits) / of);
  });
  return [Math.min(...levels), Math.max(...levels)];
}

function label(draw: Draw, text: string, at: number, side: number, y: number, name: string): FigureElement {
  const anchor = side > 0 ? 'start' : 'end';
  return draw('text', { class: name, x: at + side * GAP, y, 'text-anchor': anchor }, text);
}

function grip(
  draw: Draw,
  data: DistributionData,
  found: ShareOfFutures,
  { x, top, bottom, floor }: DistributionLayout,
  { framed }: FigureContext,
): FigureElement {
  const at = x(data.tolerance);
  const [low, high] = x.domain();
  const slider = {
    role: 'slider',
    tabindex: '0',
    'aria-label': say('figure.distribution.slider'),
    'aria-orientation': 'horizontal',
    'aria-valuemin': String(low),
    'aria-valuemax': String(high),
    'aria-valuenow': String(data.tolerance),
    'aria-valuetext': `${lineWords(data)}: ${beyondWords(data, found)}, ${intervalWords(found)}`,
  };
  const half = GRIP / 2;
  return draw(
    'g',
    { class: 'grip', ...(framed ? {} : slider) },
    draw('rect', { class: 'target', x: at - TARGET / 2, y: top, width: TARGET, height: bottom - top }),
    draw('rect', { class: 'handle', x: at - half, y: floor - half, width: GRIP, height: GRIP }),
    draw('path', { class: 'ridges', d: `M${Math.round(at) - 2.5},${floor - 4}v8m5,0v-8` }),
  );
}
