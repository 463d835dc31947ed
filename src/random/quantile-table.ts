import { betaQuantile } from './beta-quantile.ts';
import {
  discreteSteps,
  logMean,
  logSd,
  pertA,
  pertB,
  type Discrete,
  type Distribution,
} from './distributions.ts';
import { exp } from './exp-log.ts';
import { betaDensity } from './incomplete-beta.ts';
import { logBeta } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * A distribution as one Float64Array, so that drawing is a look-up without names or allocation. Word 0 says how the
 * rest is read:
 *
 *   FLAT      [0, value]
 *   UNIFORM   [1, low, high]
 *   TRIANGLE  [2, low, mode, high]
 *   NORMAL    [3, mean, sd]
 *   LOGNORMAL [4, mean of the log, sd of the log]
 *   STEPS     [5, n, n ascending values, n chances of at most each]
 *   CURVE     [6, low, high, knots x 2 (value, slope)]: shares of the range, see `distanceAt`
 */
export type QuantileTable = Float64Array;

const FLAT = 0;
const UNIFORM = 1;
const TRIANGLE = 2;
const NORMAL = 3;
const LOGNORMAL = 4;
const STEPS = 5;
const CURVE = 6;

/** Tables made so far: the same few distributions are compiled for every edit of a scenario. Three kilobytes each. */
const made = new Map<string, QuantileTable>();
const MOST_MADE = 2_000;

/** The table of a valid distribution, made once; not to be written to. */
export function quantileTable(d: Distribution): QuantileTable {
  const name = JSON.stringify(d);
  const table = made.get(name) ?? compileQuantile(d);
  if (made.size >= MOST_MADE) made.clear();
  made.set(name, table);
  return table;
}

/**
 * The table of a valid distribution. PERT and beta become 385 knots of a monotone cubic, within
 * 1e-6 of the range for shapes of at least 0.3 and chances of 1e-4 to 1 - 1e-4; all others stay exact. About 0.5 ms.
 */
export function compileQuantile(d: Distribution): QuantileTable {
  switch (d.kind) {
    case 'constant':
      return Float64Array.of(FLAT, d.value);
    case 'uniform':
      return Float64Array.of(UNIFORM, d.low, d.high);
    case 'triangular':
      return d.high > d.low ? Float64Array.of(TRIANGLE, d.low, d.mode, d.high) : Float64Array.of(FLAT, d.low);
    case 'pert':
      return d.high > d.low ? curve(pertA(d), pertB(d), d.low, d.high) : Float64Array.of(FLAT, d.low);
    case 'normal':
      return d.sd > 0 ? Float64Array.of(NORMAL, d.mean, d.sd) : Float64Array.of(FLAT, d.mean);
    case 'lognormal':
      return d.p95 > d.p05 ? Float64Array.of(LOGNORMAL, logMean(d), logSd(d)) : Float64Array.of(FLAT, d.p05);
    case 'beta':
      return d.high > d.low ? curve(d.a, d.b, d.low, d.high) : Float64Array.of(FLAT, d.low);
    case 'discrete':
      return steps(d);
    default:
      return d satisfies never;
  }
}

/** The quantile at 0 <= u <= 1. */
export function tableQuantile(table: QuantileTable, u: number): number {
  switch (table[0]) {
    case FLAT:
      return table[1];
    case UNIFORM:
      return u < 0.5 ? table[1] + (table[2] - table[1]) * u : table[2] - (table[2] - table[1]) * (1 - u);
    case TRIANGLE:
      return onTriangle(table, u);
    case NORMAL:
      return table[1] + table[2] * normalQuantile(u);
    case LOGNORMAL:
      return exp(table[1] + table[2] * normalQuantile(u));
    case STEPS:
      return onSteps(table, u);
    default:
      return onCurve(table, u);
  }
}

function onTriangle(table: QuantileTable, u: number): number {
  const low = table[1];
  const high = table[3];
  const width = high - low;
  const rise = table[2] - low;
  return u * width <= rise
    ? low + Math.sqrt(u * width * rise)
    : high - Math.sqrt((1 - u) * width * (high - table[2]));
}

function steps(d: Discrete): QuantileTable {
  const { values, upTo } = discreteSteps(d);
  return Float64Array.of(STEPS, values.length, ...values, ...upTo);
}

function onSteps(table: QuantileTable, u: number): number {
  const n = table[1];
  for (let i = 0; i < n; i++) {
    const upTo = table[2 + n + i];
    if (u <= upTo && upTo > 0) return table[2 + i];
  }
  return table[1 + n];
}

/**
 * Knots of a curve: each half of (0, 1) is cut into 24 octaves, [1/4, 1/2], [1/8, 1/4] ..., each octave into 8 equal
 * cells, so that the tails are as fine as the middle. Both halves count outward from 1/2; the outermost knot is the end.
 */
const OCTAVES = 24;
const CELLS = 8;
const PER_HALF = OCTAVES * CELLS;
const HEADER = 3;

/** Distance from the end (0 or 1) of the j-th knot of a half, j = 0 at 1/2. */
function distanceAt(j: number): number {
  if (j === PER_HALF) return 0;
  let octave = 0.5;
  for (let i = CELLS; i <= j; i += CELLS) octave /= 2;
  return octave * (1 - (j % CELLS) / (2 * CELLS));
}

/** Quantiles and slopes (change a unit of u) of Beta(a, b): lower half first, then the upper half, then the median. */
function curve(a: number, b: number, low: number, high: number): QuantileTable {
  const table = new Float64Array(HEADER + 4 * (PER_HALF + 1));
  table[0] = CURVE;
  table[1] = low;
  table[2] = high;
  fillHalf(table, HEADER, a, b);
  fillHalf(table, HEADER + 2 * (PER_HALF + 1), b, a);
  return table;
}

/** The lower half of Beta(a, b), from the median outward: each knot starts its search from its neighbour's. */
function fillHalf(table: Float64Array, start: number, a: number, b: number): void {
  const logScale = logBeta(a, b);
  let x = betaQuantile(a, b, 0.5);
  let u = 0.5;
  let slope = 1 / betaDensity(a, b, x, logScale);
  for (let j = 0; j < PER_HALF; j++) {
    const next = distanceAt(j);
    x = betaQuantile(a, b, next, x - slope * (u - next));
    u = next;
    slope = 1 / betaDensity(a, b, x, logScale);
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

function onCurve(table: QuantileTable, u: number): number {
  const low = table[1];
  const high = table[2];
  return u < 0.5
    ? low + (high - low) * onHalf(table, HEADER, u)
    : high - (high - low) * onHalf(table, HEADER + 2 * (PER_HALF + 1), 1 - u);
}

/** Share of the range at distance `u` <= 1/2 from the end, by the cubic through value and slope of two knots. */
function onHalf(table: QuantileTable, start: number, u: number): number {
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
