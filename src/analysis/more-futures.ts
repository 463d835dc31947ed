/** How many more futures an answer wants. */
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { meanAndError } from '../summary/statistics.ts';
import type { PairComparison } from './types.ts';

/**
 * Futures to add until the 95 % interval of the mean of `values` is at most `halfWidth` (its unit) to each side, if their spread
 * stays as it is; 0 if it is already. At least two values; fewer, or a width of 0, give Infinity.
 */
export function moreFutures(values: ArrayLike<number>, halfWidth: number): number {
  const { sd, standardError } = meanAndError(values);
  if (standardError === null || !(halfWidth > 0)) return Infinity;
  const ratio = (Z95_TWO_SIDED * sd) / halfWidth;
  return Math.max(0, Math.ceil(ratio * ratio) - values.length);
}

/**
 * Futures in all after which the open comparisons of an outcome can be expected to be decided, if things are as they seem: the most
 * that any of them wants, to two digits, rounded up. Undefined where none is open, or none can be decided.
 */
export function futuresToDecide(
  comparisons: readonly PairComparison[],
  outcome: string,
  done: number,
): number | undefined {
  const wanted = comparisons.flatMap((one) => {
    const { verdict, moreReplicates: more } = one.comparison;
    return one.outcome === outcome && verdict === 'not-distinguishable' && more !== null && more > 0
      ? done + more
      : [];
  });
  if (wanted.length === 0) return undefined;
  const most = Math.max(...wanted);
  const step = 10 ** Math.max(0, String(Math.floor(most)).length - 2);
  return Math.ceil(most / step) * step;
}

/** Seconds that `futures` more take, when `done` of them took `seconds`. */
export const secondsFor = (futures: number, done: number, seconds: number): number =>
  (futures * seconds) / done;
