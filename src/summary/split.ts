/**
 * Whose doing the spread of an outcome is. A sibling shares a replicate's parameters and nothing else, so the covariance of the two is
 * the variance of the mean given the parameters (law of total variance), and its share of the variance is what we don't know: the
 * pick-freeze estimator with both members pooled (Janon et al. 2014, doi:10.1051/ps/2013040).
 */
import type { Split } from './types.ts';

/** Sums over pairs, about a centre: of both, of their product, of their squares. */
interface Sums {
  readonly n: number;
  readonly both: number;
  readonly product: number;
  readonly squares: number;
}

/** Of the first `siblings.length` values and their siblings, in this order; undefined for fewer than two pairs or no spread. */
export function splitOf(values: Float64Array, siblings: Float64Array): Split | undefined {
  const pairs = siblings.length;
  if (pairs < 2) return undefined;
  const centre = meanOfBoth(values, siblings);
  const sums = sumsOf(values, siblings, centre);
  if (!(sums.squares > 0)) return undefined;
  const parameters = clipped(shareOf(sums));
  return {
    parameters,
    luck: 1 - parameters,
    standardError: jackknife(values, siblings, centre, sums),
    pairs,
  };
}

const clipped = (share: number): number => Math.min(1, Math.max(0, share));

function meanOfBoth(values: Float64Array, siblings: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < siblings.length; i++) sum += values[i] + siblings[i];
  return sum / (2 * siblings.length);
}

function sumsOf(values: Float64Array, siblings: Float64Array, centre: number): Sums {
  let [both, product, squares] = [0, 0, 0];
  for (let i = 0; i < siblings.length; i++) {
    const [a, b] = [values[i] - centre, siblings[i] - centre];
    both += a + b;
    product += a * b;
    squares += a * a + b * b;
  }
  return { n: siblings.length, both, product, squares };
}

/** Covariance over variance, about the pooled mean; 0 without spread. */
function shareOf({ n, both, product, squares }: Sums): number {
  const mean = both / (2 * n);
  const variance = squares / (2 * n) - mean * mean;
  return variance > 0 ? (product / n - mean * mean) / variance : 0;
}

/** Standard error from the shares without each pair in turn (Efron & Stein 1981, doi:10.1214/aos/1176345462). */
function jackknife(values: Float64Array, siblings: Float64Array, centre: number, all: Sums): number {
  const { n } = all;
  let [sum, squares] = [0, 0];
  const whole = shareOf(all);
  for (let i = 0; i < n; i++) {
    const [a, b] = [values[i] - centre, siblings[i] - centre];
    const without = shareOf({
      n: n - 1,
      both: all.both - (a + b),
      product: all.product - a * b,
      squares: all.squares - (a * a + b * b),
    });
    // About the whole: the differences are small, their squares exact enough.
    sum += without - whole;
    squares += (without - whole) * (without - whole);
  }
  return Math.sqrt(Math.max(0, (squares - (sum * sum) / n) * ((n - 1) / n)));
}
