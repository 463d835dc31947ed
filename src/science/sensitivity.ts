/**
 * Variance-based sensitivity by pick-freeze runs, and elementary effects. `a` and `b` are outcomes of two independent samples of inputs;
 * `ab` those of `a` with one input taken from `b`. All of one length, at least two.
 */

/** First-order share of variance. Saltelli et al. 2010, Comput. Phys. Commun. 181, doi:10.1016/j.cpc.2009.09.018, table 2 (b). */
export function firstOrder(a: ArrayLike<number>, b: ArrayLike<number>, ab: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += b[i] * (ab[i] - a[i]);
  return sum / a.length / variance(a, b);
}

/** The same by squared differences, from the other side: 1 - mean (b - ab)^2 / 2V. Jansen 1999, doi:10.1016/S0010-4655(98)00154-4. */
export function firstOrderJansen(a: ArrayLike<number>, b: ArrayLike<number>, ab: ArrayLike<number>): number {
  return 1 - halfSquares(b, ab) / variance(a, b);
}

/** Total share: what would be left if all but this input were known. Jansen 1999. */
export function totalOrder(a: ArrayLike<number>, b: ArrayLike<number>, ab: ArrayLike<number>): number {
  return halfSquares(a, ab) / variance(a, b);
}

function halfSquares(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] - y[i]) * (x[i] - y[i]);
  return sum / (2 * x.length);
}

/** Variance of both samples together. */
function variance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length + b.length;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] + b[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < a.length; i++) squares += (a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean);
  return squares / n;
}

/** Of an input's elementary effects: mean, mean of absolute values, standard deviation. Morris 1991, doi:10.2307/1269043. */
export interface ElementaryEffects {
  readonly mean: number;
  readonly meanAbsolute: number;
  readonly sd: number;
}

/** `sd` divides by n - 1, or by n for `all` there are. */
export function elementaryEffects(effects: readonly number[], all = false): ElementaryEffects {
  const n = effects.length;
  const mean = effects.reduce((sum, one) => sum + one, 0) / n;
  const squares = effects.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  return {
    mean,
    meanAbsolute: effects.reduce((sum, one) => sum + Math.abs(one), 0) / n,
    sd: Math.sqrt(squares / (all ? n : n - 1)),
  };
}
