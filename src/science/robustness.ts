/**
 * How well an option does over futures nobody can weigh: `values` are its outcomes, one a future, more is better. McPhail et al. 2018,
 * "Robustness metrics", Earth's Future 6, doi:10.1002/2017EF000649.
 */
import { quantileSorted } from './quantile-sorted.ts';

/** Worst, best, and the best weighed with `optimism` (Hurwicz). */
export const worst = (values: readonly number[]): number => Math.min(...values);
export const best = (values: readonly number[]): number => Math.max(...values);
export const hurwicz = (optimism: number, values: readonly number[]): number =>
  optimism * best(values) + (1 - optimism) * worst(values);

/** Every future weighs the same (Laplace). */
export const laplace = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of futures that reach `least`. */
export const satisficing = (least: number, values: readonly number[]): number =>
  values.filter((value) => value >= least).length / values.length;

/** (mean + 1)/(sd + 1), the sd over all futures. */
export function meanOverSpread(values: readonly number[]): number {
  const mean = laplace(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return (mean + 1) / (Math.sqrt(squares / values.length) + 1);
}

/** Sum of what lies below the median, counted from it. */
export function undesirable(values: readonly number[]): number {
  const middle = quantileOf(0.5, values);
  return values.reduce((sum, value) => sum + Math.max(0, middle - value), 0);
}

/** What the best option of each future has on this one; `bests` in the order of `values`. Savage 1951. */
export const regrets = (values: readonly number[], bests: readonly number[]): number[] =>
  values.map((value, i) => bests[i] - value);

/** Quantile of a list, by a straight line between neighbours. */
export const quantileOf = (level: number, values: readonly number[]): number =>
  quantileSorted(
    values.toSorted((a, b) => a - b),
    level,
  );
