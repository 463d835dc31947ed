/**
 * The patient rule induction method: boxes in the inputs that hold many of the futures of interest. Friedman & Fisher 1999, "Bump hunting in
 * high-dimensional data", Statistics and Computing 9, doi:10.1023/A:1008894516817; coverage and density as Bryant & Lempert 2010,
 * doi:10.1016/j.techfore.2009.08.002.
 */
export interface PrimBox {
  /** By input; infinite where the box is open. Both ends belong to it. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Share of all hits that are inside, share of hits among what is inside, share of all points inside. */
  readonly coverage: number;
  readonly density: number;
  readonly mass: number;
}

export interface PrimOptions {
  /** Part of the points inside that one peel takes, 0..1. */
  readonly peel: number;
  /** Least mass of a box. */
  readonly leastMass: number;
}

/** Boxes from all points to the smallest allowed, each a peel smaller than the last. `columns` are the inputs, `hit` 1 for a point of interest. */
export function prim(
  columns: readonly Float64Array[],
  hit: Uint8Array,
  { peel, leastMass }: PrimOptions,
): PrimBox[] {
  const all = hit.length;
  const hits = hit.reduce((sum, one) => sum + one, 0);
  let inside = Array.from({ length: all }, (_, i) => i);
  let low = columns.map(() => -Infinity);
  let high = columns.map(() => Infinity);
  const boxes: PrimBox[] = [];
  for (;;) {
    const found = meanOf(hit, inside) * inside.length;
    boxes.push({
      low,
      high,
      coverage: found / hits,
      density: found / inside.length,
      mass: inside.length / all,
    });
    const best = bestPeel(columns, hit, inside, peel);
    if (best === undefined || best.left.length < leastMass * all) return boxes;
    if (best.end === 'low') low = low.with(best.input, best.limit);
    else high = high.with(best.input, best.limit);
    inside = best.left;
  }
}

interface Peel {
  readonly input: number;
  readonly end: 'low' | 'high';
  readonly limit: number;
  readonly left: number[];
}

/** The peel that raises the mean most for each point it takes; undefined where none takes any. */
function bestPeel(
  columns: readonly Float64Array[],
  hit: Uint8Array,
  inside: number[],
  peel: number,
): Peel | undefined {
  const before = meanOf(hit, inside);
  let best: Peel | undefined;
  let most = -Infinity;
  columns.forEach((column, input) => {
    const sorted = Float64Array.from(inside, (i) => column[i]).toSorted();
    for (const end of ['low', 'high'] as const) {
      const limit = end === 'low' ? lowerLimit(sorted, peel) : upperLimit(sorted, peel);
      const left = inside.filter((i) => (end === 'low' ? column[i] >= limit : column[i] <= limit));
      if (left.length === 0 || left.length === inside.length) continue;
      const gain = (meanOf(hit, left) - before) / (inside.length - left.length);
      if (gain > most) [best, most] = [{ input, end, limit, left }, gain];
    }
  });
  return best;
}

const meanOf = (hit: Uint8Array, points: readonly number[]): number => {
  let sum = 0;
  for (const i of points) sum += hit[i];
  return sum / points.length;
};

/** Half way between the neighbours of a quantile; of equal ones, to the next that differs inward. */
function lowerLimit(sorted: Float64Array, peel: number): number {
  const place = (sorted.length - 1) * peel;
  const below = Math.floor(place);
  let above = Math.ceil(place);
  while (sorted[below] === sorted[above] && above < sorted.length - 1) above++;
  return (sorted[below] + sorted[above]) / 2;
}

function upperLimit(sorted: Float64Array, peel: number): number {
  const place = (sorted.length - 1) * (1 - peel);
  let below = Math.floor(place);
  const above = Math.ceil(place);
  while (sorted[below] === sorted[above] && below > 0) below--;
  return (sorted[below] + sorted[above]) / 2;
}
