import { exp, log } from './exp-log.ts';
import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const MOST_STEPS = 10_000;

/** The regularised lower incomplete gamma function P(k, x), k > 0, x >= 0: the chance that a Gamma(k, 1) is at most x. */
export function gammaCdf(k: number, x: number): number {
  if (!(x > 0)) return x <= 0 ? 0 : NaN;
  return x < k + 1 ? lowerSeries(k, x) : 1 - upperFraction(k, x);
}

/** The upper tail Q(k, x) = 1 - P(k, x), exact also where it is small. */
export function gammaTail(k: number, x: number): number {
  if (!(x > 0)) return x <= 0 ? 1 : NaN;
  return x < k + 1 ? 1 - lowerSeries(k, x) : upperFraction(k, x);
}

/** The density of Gamma(k, 1) at x > 0. */
export const gammaDensity = (k: number, x: number): number => exp(k * log(x) - x - logGamma(k)) / x;

/** P by its power series (NIST DLMF 8.7.1). */
function lowerSeries(k: number, x: number): number {
  let term = 1 / k;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS && term > sum * 1e-17; n++) {
    term *= x / (k + n);
    sum += term;
  }
  return sum * gammaDensity(k, x) * x;
}

/** Q by its continued fraction (NIST DLMF 8.9.2), modified Lentz method. */
function upperFraction(k: number, x: number): number {
  let b = x + 1 - k;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const a = n * (k - n);
    b += 2;
    d = 1 / nonZero(b + a * d);
    c = nonZero(b + a / c);
    const step = c * d;
    value *= step;
    if (step > 1 - 3e-16 && step < 1 + 3e-16) break;
  }
  return value * gammaDensity(k, x) * x;
}

const nonZero = (x: number): number => (x > -TINY && x < TINY ? TINY : x);

/** The standard normal distribution function, exact in both tails. */
export function normalCdf(z: number): number {
  const half = 0.5 * gammaTail(0.5, 0.5 * z * z);
  return z < 0 ? half : 1 - half;
}
