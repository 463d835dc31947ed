import { normalCdf } from '../random/incomplete-gamma.ts';
import { normalDensity } from '../random/normal-quantile.ts';
import { log } from '../random/exp-log.ts';

/** Half width and step of the sum over the input's value; beyond, a normal density is nothing. */
const REACH = 9;
const STEP = 1 / 256;

/**
 * Borgonovo's delta of an input that holds the share `share` (0..1) of a normal outcome's variance: half the mean area between the outcome's
 * density and its density given the input. Borgonovo 2007, doi:10.1016/j.ress.2006.04.015. The sum over a smooth, falling function is exact
 * to rounding.
 */
export function normalDelta(share: number): number {
  let sum = 0;
  for (let z = -REACH; z <= REACH; z += STEP)
    sum += normalDensity(z) * areaBetween(Math.sqrt(share) * z, 1 - share);
  return sum * STEP;
}

/** Half the area between the standard normal density and that of mean `m` and variance `v` below 1: their crossings in closed form. */
function areaBetween(m: number, v: number): number {
  const middle = m / (1 - v);
  const half = Math.sqrt(v * (m * m - (1 - v) * log(v))) / (1 - v);
  const sd = Math.sqrt(v);
  const narrow = normalCdf((middle + half - m) / sd) - normalCdf((middle - half - m) / sd);
  return narrow - (normalCdf(middle + half) - normalCdf(middle - half));
}
