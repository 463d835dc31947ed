/**
 * A quantile function as knots of a monotone cubic. Each half of (0, 1) is cut into 24 octaves, [1/4, 1/2], [1/8, 1/4] ..., each octave
 * into 8 equal cells, so that the tails are as fine as the middle. Halves count outward from 1/2; the outermost knot is the end.
 */
const OCTAVES = 24;
const CELLS = 8;
const PER_HALF = OCTAVES * CELLS;

/** Words a half takes in a table: value and slope of each knot. */
export const HALF_WORDS = 2 * (PER_HALF + 1);

/** One half as a function that rises with the distance `u` from its end (0 or 1); for the upper half of an open range, of -x. */
export interface Half {
  /** The value at a distance 0 < u <= 1/2, searched from `guess`. */
  readonly at: (u: number, guess?: number) => number;
  /** The density there. */
  readonly density: (x: number) => number;
}

/** Distance from the end of the j-th knot of a half, j = 0 at 1/2. */
function distanceAt(j: number): number {
  if (j === PER_HALF) return 0;
  let octave = 0.5;
  for (let i = CELLS; i <= j; i += CELLS) octave /= 2;
  return octave * (1 - (j % CELLS) / (2 * CELLS));
}

/** The nearest to an end that has a knot: beyond it `onHalf` is a straight line to 0. */
export const OUTERMOST = distanceAt(PER_HALF - 1);

/** Writes a half from the median outward: each knot starts its search from its neighbour's. */
export function fillHalf(table: Float64Array, start: number, { at, density }: Half): void {
  let x = at(0.5);
  let u = 0.5;
  let slope = 1 / density(x);
  for (let j = 0; j < PER_HALF; j++) {
    const next = distanceAt(j);
    x = at(next, x - slope * (u - next));
    u = next;
    slope = 1 / density(x);
    table[start + 2 * j] = x;
    table[start + 2 * j + 1] = slope;
  }
  limitSlopes(table, start);
}

/**
 * No slope above three times that of a neighbouring cell: then the cubic between two knots is monotone.
 * Fritsch & Carlson 1980, "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal. 17(2), doi:10.1137/0717021.
 */
function limitSlopes(table: Float64Array, start: number): void {
  for (let j = 0; j < PER_HALF - 1; j++) {
    const secant = (table[start + 2 * j] - table[start + 2 * j + 2]) / (distanceAt(j) - distanceAt(j + 1));
    const most = 3 * secant;
    if (!(table[start + 2 * j + 1] <= most)) table[start + 2 * j + 1] = most;
    if (!(table[start + 2 * j + 3] <= most)) table[start + 2 * j + 3] = most;
  }
}

/** The value at distance `u` <= 1/2 from the end, by the cubic through value and slope of two knots. */
export function onHalf(table: Float64Array, start: number, u: number): number {
  let width = 0.5;
  let j = 0;
  while (u < 0.5 * width && j < PER_HALF - CELLS) {
    width *= 0.5;
    j += CELLS;
  }
  const place = (1 - u / width) * (2 * CELLS);
  const cell = place < CELLS ? Math.floor(place) : CELLS - 1;
  j += cell;
  const left = table[start + 2 * j];
  // The outermost cell is a straight line into the end.
  if (j === PER_HALF - 1) return left * (u / distanceAt(j));
  const step = width / (2 * CELLS);
  const t = place - cell;
  const fall = left - table[start + 2 * j + 2];
  const slopeLeft = table[start + 2 * j + 1] * step;
  const slopeRight = table[start + 2 * j + 3] * step;
  return (
    left -
    t * (slopeLeft + t * (3 * fall - 2 * slopeLeft - slopeRight + t * (slopeLeft + slopeRight - 2 * fall)))
  );
}
