/**
 * exp, log and their relatives from + - * / and sqrt alone: browsers' own differ in the last bit, these give the same
 * bits everywhere. Within 2 units in the last place of the true value, except `pow` (see there).
 */

/** ln 2 in two parts: the first has 21 spare low bits, so that a whole number up to 2^20 times it is exact. */
const LN2_HIGH = 1_453_634 / 2_097_152;
const LN2_LOW = 4.7493250390316726e-7;

const LARGEST_EXP = 709.782712893384;
const SMALLEST_EXP = -745.1332191019412;

/** Powers of two, exactly: POWERS[k + LOWEST] = 2^k. */
const LOWEST = 1074;
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(LOWEST + 1024);
  powers[LOWEST] = 1;
  for (let k = 1; k < 1024; k++) powers[LOWEST + k] = powers[LOWEST + k - 1] * 2;
  for (let k = 1; k <= LOWEST; k++) powers[LOWEST - k] = powers[LOWEST - k + 1] / 2;
  return powers;
}

/** One double seen as two words; HIGH is the word with sign and exponent on this machine. */
const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;

/** e^x for any x; 0 below -745.13, Infinity above 709.78. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > LARGEST_EXP) return Infinity;
  if (x < SMALLEST_EXP) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  // high - r - low is what rounding took from r.
  const value = 1 + (r * r * expRest(r) + (high - r - low) + r);
  if (k >= -1021 && k <= 1023) return value * POWERS[k + LOWEST];
  // Past the ends of the normal numbers the power itself is not one.
  const half = k >> 1;
  return value * POWERS[half + LOWEST] * POWERS[k - half + LOWEST];
}

/** (e^r - 1 - r) / r^2 for |r| <= 0.35, by its Taylor series. */
function expRest(r: number): number {
  const a = 1 / 5040 + r * (1 / 40_320 + r * (1 / 362_880 + r * (1 / 3_628_800 + r * expDeep(r))));
  return 1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * a))));
}

function expDeep(r: number): number {
  return 1 / 39_916_800 + r * (1 / 479_001_600 + r * (1 / 6_227_020_800));
}

/** 1 - e^-x without cancellation: the chance of at least one event at an expected x of them. */
export function oneMinusExp(x: number): number {
  const r = -x;
  if (r < -0.34 || r > 0.34 || r !== r) return 1 - exp(r);
  return x - r * r * expRest(r);
}

/** Natural logarithm; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  double[0] = x;
  let k = (words[HIGH] >>> 20) - 1022;
  let m = x * POWERS[LOWEST - k];
  if (k === -1022) {
    // Subnormal: 54 bits up first, as there is no exponent to read.
    double[0] = x * POWERS[LOWEST + 54];
    k = (words[HIGH] >>> 20) - 1022 - 54;
    m = double[0] * POWERS[LOWEST - k - 54];
  }
  if (m < Math.SQRT1_2) {
    m *= 2;
    k -= 1;
  }
  return logNearOne(m - 1, k);
}

/** k ln 2 + ln(1 + f) for f in [sqrt(1/2) - 1, sqrt(2) - 1], by the series of atanh(f / (2 + f)). */
function logNearOne(f: number, k: number): number {
  const s = f / (2 + f);
  const w = s * s;
  const half = 0.5 * f * f;
  const deep = 2 / 15 + w * (2 / 17 + w * (2 / 19 + w * (2 / 21)));
  const rest = w * (2 / 3 + w * (2 / 5 + w * (2 / 7 + w * (2 / 9 + w * (2 / 11 + w * (2 / 13 + w * deep))))));
  // ln(1+f) = f - (f^2/2 - s (f^2/2 + rest)): the large terms come last, so that their rounding is the only one.
  return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
}

/** ln(1 + x) without loss for small x. */
export function logOnePlus(x: number): number {
  const sum = 1 + x;
  if (sum === 1 || sum === Infinity || !(sum > 0)) return sum === 1 ? x : log(sum);
  return log(sum) - (sum - 1 - x) / sum;
}

/**
 * x^y. Whole exponents up to 64 in size by multiplication; else e^(y ln x), whose relative error grows with
 * |y ln x|: about 1.2e-16 times 1 + |y ln x|. NaN for a negative x and a broken exponent.
 */
export function pow(x: number, y: number): number {
  if (y === Math.floor(y) && y >= -64 && y <= 64) return y < 0 ? 1 / powWhole(x, -y) : powWhole(x, y);
  if (x === 1) return 1;
  if (x >= 0) return exp(y * log(x));
  if (y !== Math.floor(y)) return NaN;
  return y % 2 === 0 ? exp(y * log(-x)) : -exp(y * log(-x));
}

function powWhole(x: number, n: number): number {
  let result = 1;
  for (let square = x, bits = n; bits > 0; bits = Math.floor(bits / 2), square *= square) {
    if (bits % 2 === 1) result *= square;
  }
  return result;
}
