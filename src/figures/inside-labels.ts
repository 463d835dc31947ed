/** Labels that stand inside the bands they name, near the right edge: for fans that leave no free space beside them. */
import type { FanData, Series } from './fan-data.ts';
import type { FanLabel } from './fan-names.ts';
import type { FanLayout } from './fan-layout.ts';
import { textWidth } from './text-width.ts';

export interface InsideLabel {
  readonly label: FanLabel;
  /** Right end of the text, and its base line. */
  readonly x: number;
  readonly y: number;
}

type Side = 'above' | 'below';

/** Ascent and height of a line in font sizes, and the room kept to the edges in pixels. */
const ASCENT = 0.76;
const HEIGHT = 0.98;
const ROOM = 3;
/** Right ends that are tried, in shares of the plot's width from its right edge. */
const COLUMNS = [0.008, 0.06, 0.12, 0.2, 0.3];

/** A place for every label of a single arm's fan, or undefined where the bands are too thin for their names. */
export function placeInside(
  labels: readonly FanLabel[],
  data: FanData,
  layout: FanLayout,
): InsideLabel[] | undefined {
  if (data.arms.length > 1) return undefined;
  for (const column of COLUMNS) {
    for (const side of ['above', 'below'] as const) {
      const right = layout.right - column * (layout.right - layout.left);
      const placed = labels.map((label) => placeOne(label, data, layout, right, side));
      if (placed.every((place) => place !== undefined)) return placed;
    }
  }
  return undefined;
}

/** A band's name stands just inside its outer edge; the middle future's on the other side of its line. */
function placeOne(
  label: FanLabel,
  data: FanData,
  layout: FanLayout,
  right: number,
  side: Side,
): InsideLabel | undefined {
  const { fontSize } = layout;
  const width = textWidth(label.text, fontSize, label.inside === 0);
  const [first, last] = [right - width, right].map((x) => Math.round(layout.x.invert(x)));
  if (first < 0) return undefined;
  const [upper, lower] = levelsAround(label, data, layout, side).map((series) =>
    Array.from(series).slice(first, last + 1),
  );
  const top = Math.max(...upper) + ROOM;
  const bottom = Math.min(...lower) - ROOM;
  if (bottom - top < HEIGHT * fontSize) return undefined;
  const free = bottom - top - HEIGHT * fontSize;
  const near = (side === 'above') === (label.inside !== 0) ? top : top + free;
  return { label, x: right, y: near + ASCENT * fontSize };
}

/** The curves between which a label has to stand, upper one first, as pixels by day. */
function levelsAround({ inside, arm }: FanLabel, data: FanData, { y }: FanLayout, side: Side): Series[] {
  const inner: Readonly<Record<50 | 80 | 95, Series>> =
    side === 'above'
      ? { 95: arm.high[80], 80: arm.high[50], 50: arm.middle }
      : { 95: arm.low[80], 80: arm.low[50], 50: arm.middle };
  const levels = (series: Series) => Float64Array.from({ length: data.days }, (_, day) => y(series[day]));
  if (inside === 0) {
    return side === 'above'
      ? [levels(arm.middle), levels(arm.low[50])]
      : [levels(arm.high[50]), levels(arm.middle)];
  }
  const outer = side === 'above' ? arm.high[inside] : arm.low[inside];
  const pair = [levels(outer), levels(inner[inside])];
  return side === 'above' ? pair : pair.toReversed();
}
