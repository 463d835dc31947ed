import { exp, log, logOnePlus } from './exp-log.ts';
import { logBeta } from './log-gamma.ts';

const TINY = 1e-300;
const MOST_STEPS = 10_000;

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 <= x <= 1: the chance that a Beta(a, b) is at
 * most x. Pass `rest` = 1 - x when it is known more exactly than 1 - x can be computed. About 1e-13 relative, also
 * in the far lower tail. Continued fraction by the modified Lentz method (NIST DLMF 8.17.22).
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerTail(a, b, x, rest) : 1 - lowerTail(b, a, rest, x);
}

function lowerTail(a: number, b: number, x: number, rest: number): number {
  // The smaller of the two is the exact one: take the other's logarithm from it.
  const logX = x < rest ? log(x) : logOnePlus(-rest);
  const logRest = x < rest ? logOnePlus(-x) : log(rest);
  return (exp(a * logX + b * logRest - logBeta(a, b)) * fraction(a, b, x)) / a;
}

/** The continued fraction 1/(1 + d1/(1 + d2/(1 + ...))), by the modified Lentz method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = c * d;
    value *= step;
    if (step > 1 - 3e-16 && step < 1 + 3e-16) break;
  }
  return value;
}

const nonZero = (x: number): number => (x > -TINY && x < TINY ? TINY : x);

/** The density of Beta(a, b) inside 0 < x < 1. `logScale` is `logBeta(a, b)`, worth computing once. */
export function betaDensity(a: number, b: number, x: number, logScale: number): number {
  return exp((a - 1) * log(x) + (b - 1) * logOnePlus(-x) - logScale);
}
