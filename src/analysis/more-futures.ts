/** How many more futures an answer wants. */
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { meanAndError } from '../summary/statistics.ts';

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

/** Seconds that `futures` more take, when `done` of them took `seconds`. */
export const secondsFor = (futures: number, done: number, seconds: number): number =>
  (futures * seconds) / done;
