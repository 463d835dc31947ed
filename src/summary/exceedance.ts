import { noneSeenBound, wilsonInterval, type ShareInterval } from '../science/proportion.ts';

/** How many futures a statement holds for, and the 95 % interval of the share behind it. */
export interface ShareOfFutures extends ShareInterval {
  readonly hits: number;
  readonly of: number;
}

/**
 * The share of futures by Wilson's interval. Where none or all were seen it is one-sided: the share that would go unseen in so many
 * futures with 5 % chance.
 */
export function shareOfFutures(hits: number, of: number): ShareOfFutures {
  const { low, high } = wilsonInterval(hits, of);
  if (hits === 0) return { hits, of, low, high: noneSeenBound(of) };
  return hits === of ? { hits, of, low: 1 - noneSeenBound(of), high } : { hits, of, low, high };
}

/** Futures in which the outcome lies over (strictly) a threshold in its unit. */
export function shareOver(values: ArrayLike<number>, threshold: number): ShareOfFutures {
  let hits = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > threshold) hits++;
  return shareOfFutures(hits, values.length);
}

/** Empirical exceedance: the share of the sorted values that lie over a threshold. */
export function exceedance(sorted: ArrayLike<number>, threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > threshold) high = middle;
    else low = middle + 1;
  }
  return 1 - low / sorted.length;
}
