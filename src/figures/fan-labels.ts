/** The fan's direct labels: leaders into free space where there is some, else a key above the plot. */
import type { Draw, FigureElement } from './document.ts';
import { HUES, type FanData, type Series, armManner } from './fan-data.ts';
import type { FanLayout } from './fan-layout.ts';
import type { FanLabel } from './fan-names.ts';
import type { InsideLabel } from './inside-labels.ts';
import { LINE_STYLES } from './fan-marks.ts';
import { type Leader, type LeaderItem, type LeaderRoom, placeLeaders } from './leaders.ts';
import { textWidth } from './text-width.ts';

type Side = 'below' | 'above';

/** Leaders for all labels on one side of the fan, or undefined where the space is not there. */
export function placeFanLabels(
  labels: readonly FanLabel[],
  data: FanData,
  layout: FanLayout,
): Leader[] | undefined {
  for (const side of ['below', 'above'] as const) {
    const items = labels.map((label) => leaderItem(label, side, layout)).sort(byReach(side));
    const found = placeLeaders(items, roomFor(labels, data, layout, side), side);
    if (found) return found;
  }
  return undefined;
}

function leaderItem(label: FanLabel, side: Side, layout: FanLayout): LeaderItem {
  const className = `lab arm-${label.arm.hue}${label.inside === 0 ? ' strong' : ''}`;
  return { text: label.text, className, curve: levels(curveOf(label, side), layout) };
}

function curveOf({ arm, inside }: FanLabel, side: Side): Series {
  if (inside === 0) return arm.middle;
  return side === 'below' ? arm.low[inside] : arm.high[inside];
}

function byReach(side: Side) {
  const sign = side === 'below' ? 1 : -1;
  const reach = (item: LeaderItem) => Math.max(...Array.from(item.curve, (level) => sign * level));
  return (a: LeaderItem, b: LeaderItem) => reach(a) - reach(b);
}

function roomFor(labels: readonly FanLabel[], data: FanData, layout: FanLayout, side: Side): LeaderRoom {
  const { fontSize, right, top, bottom, x } = layout;
  return {
    x,
    edge: levels(outermost(data, side), layout),
    firstDay: data.events.length > 0 ? Math.min(...data.events.map((event) => event.day)) : 0,
    right,
    top,
    bottom: bottom - 4,
    lineHeight: fontSize * 1.35,
    labelWidth: 10 + Math.max(...labels.map(({ text, inside }) => textWidth(text, fontSize, inside === 0))),
  };
}

function outermost(data: FanData, side: Side): Series {
  const edges = data.arms.flatMap((arm, i) => {
    const manner = armManner(i, data);
    const edge = side === 'below' ? arm.low : arm.high;
    return [manner === 'line' ? arm.middle : edge[manner === 'bands' ? 95 : 80]];
  });
  const pick = side === 'below' ? Math.min : Math.max;
  return Float64Array.from({ length: data.days }, (_, day) => pick(...edges.map((edge) => edge[day])));
}

function levels(series: Series, { y }: FanLayout): Series {
  return Float64Array.from(series, (value) => y(value));
}

export function drawInside(draw: Draw, places: readonly InsideLabel[]): FigureElement {
  const texts = places.map(({ label: { arm, inside, text }, x, y }) => {
    const name = `lab on${inside === 0 ? 50 : inside} arm-${arm.hue}${inside === 0 ? ' strong' : ''}`;
    return draw('text', { class: name, x, y, 'text-anchor': 'end' }, text);
  });
  return draw('g', { class: 'inside' }, ...texts);
}

const KEY_SWATCH = 22;

/** Rows a key needs at this width. */
export function keyRows(labels: readonly FanLabel[], width: number, fontSize: number): number {
  return keyPlaces(labels, width, fontSize).at(-1)!.row + 1;
}

function keyPlaces(labels: readonly FanLabel[], width: number, fontSize: number) {
  let x = 0;
  let row = 0;
  return labels.map((label) => {
    const size = KEY_SWATCH + 6 + textWidth(label.text, fontSize, label.inside === 0) + 16;
    if (x > 0 && x + size > width) {
      x = 0;
      row++;
    }
    const place = { label, x, row };
    x += size;
    return place;
  });
}

/** The fallback: small swatches with their names, in rows under the unit. */
export function drawKey(draw: Draw, labels: readonly FanLabel[], layout: FanLayout): FigureElement {
  const { width, fontSize } = layout;
  const entries = keyPlaces(labels, width, fontSize).map(({ label, x, row }) => {
    const base = fontSize * (2.45 + 1.35 * row);
    return draw(
      'g',
      { class: `arm-${label.arm.hue}` },
      ...swatch(draw, label, x, base - fontSize * 0.36, fontSize),
      draw(
        'text',
        {
          class: `lab arm-${label.arm.hue}${label.inside === 0 ? ' strong' : ''}`,
          x: x + KEY_SWATCH + 6,
          y: base,
        },
        label.text,
      ),
    );
  });
  return draw('g', { class: 'key' }, ...entries);
}

function swatch(draw: Draw, label: FanLabel, x: number, y: number, fontSize: number): FigureElement[] {
  const style = LINE_STYLES[HUES.indexOf(label.arm.hue)];
  if (label.inside === 0) return [draw('path', { class: `med${style}`, d: `M${x},${y}h${KEY_SWATCH}` })];
  const height = fontSize * 0.8;
  const over = label.armIndex > 0 ? ' over' : '';
  return [
    draw('rect', { class: `b${label.inside}${over}`, x, y: y - height / 2, width: KEY_SWATCH, height }),
    ...(label.inside === 50
      ? []
      : [y - height / 2, y + height / 2].map((edge) =>
          draw('path', { class: `e${label.inside}`, d: `M${x},${edge}h${KEY_SWATCH}` }),
        )),
  ];
}
