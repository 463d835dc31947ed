/** Places labels beside points, where lines, points and other labels are least in the way. */

export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  /** Lines that a label should not cover. */
  readonly lines: readonly Segment[];
}

/** Left end and baseline. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CLEAR = 9;
/** Distances from the point that are tried, in multiples of `CLEAR`. */
const DISTANCES = [1, 1.8, 3, 4.5];

export function placeLabels(points: readonly LabelPoint[], room: LabelRoom): LabelPlace[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return points.map((point) => {
    const choices = boxesAround(point, room.fontSize).map((box) => ({
      ...box,
      cost: box.far + cost(box, taken, room),
    }));
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best);
    return { x: best.left, y: best.bottom - room.fontSize * 0.25 };
  });
}

/** Beside, over and under, and in the four corners, near ones first. */
function boxesAround({ x, y, width }: LabelPoint, fontSize: number): (Box & { readonly far: number })[] {
  const height = fontSize * 1.1;
  return DISTANCES.flatMap((times) => {
    const gap = CLEAR * times;
    const [right, left, over, under] = [x + gap, x - gap - width, y - gap - height + 3, y + gap - 3];
    const places = [
      [right, over],
      [right, under],
      [left, over],
      [left, under],
      [right, y - height - 2],
      [left, y - height - 2],
      [right, y - height / 2],
      [left, y - height / 2],
      [x - width / 2, over],
      [x - width / 2, under],
    ];
    return places.map(([from, top], i) => ({
      left: from,
      right: from + width,
      top,
      bottom: top + height,
      far: times * 4 + i * 0.5,
    }));
  });
}

function cost(box: Box, taken: readonly Box[], room: LabelRoom): number {
  const out = Math.max(
    0,
    room.left - box.left,
    box.right - room.right,
    room.top - box.top,
    box.bottom - room.bottom,
  );
  const covered = taken.filter((other) => meets(box, other)).length;
  const crossed = room.lines.filter((line) => crosses(box, line)).length;
  return out * 200 + covered * 400 + crossed * 30;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;

/** Whether a line goes through a box, by clipping it to the box (Liang and Barsky 1984). */
function crosses(box: Box, { x1, y1, x2, y2 }: Segment): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const sides = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to;
}
