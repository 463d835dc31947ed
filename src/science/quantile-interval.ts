import { incompleteBeta } from '../random/incomplete-beta.ts';

/**
 * Ranks l < u (1-based) of the sorted sample whose values enclose the p-quantile with at least 95 %, equal tails; 0 or n + 1 where
 * so few values leave that end open.
 */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.025;

/**
 * Distribution-free interval of a quantile, 0 < p < 1, from n >= 1 values. The number of values under the quantile is binomial; l is
 * the greatest rank with P(B < l) <= 2.5 %, u the least with P(B >= u) <= 2.5 %. David & Nagaraja 2003, "Order Statistics", 7.1.
 */
export function quantileRanks(n: number, p: number): RankInterval {
  const low = leastWhere((rank) => binomialCdf(rank, n, p) > TAIL, n);
  const high = leastWhere((rank) => binomialTail(rank, n, p) <= TAIL, n);
  return { low, high };
}

/** Chance that the interval encloses the quantile of a continuous law. */
export const rankCoverage = (n: number, p: number, { low, high }: RankInterval): number =>
  binomialCdf(high - 1, n, p) - binomialCdf(low - 1, n, p);

/**
 * Fewest runs whose r-th largest value is above the `content` quantile with chance `confidence`. Wilks 1941, Annals of Mathematical
 * Statistics 12(1), doi:10.1214/aoms/1177731788.
 */
export function wilksRuns(content: number, confidence: number, r = 1): number {
  let n = r;
  while (binomialTail(r, n, 1 - content) < confidence) n++;
  return n;
}

/** P(B <= k) of a binomial; 0 below 0, 1 from n on. */
function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(n - k, k + 1, 1 - p, p);
}

/** P(B >= k). */
function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  return k > n ? 0 : incompleteBeta(k, n - k + 1, p, 1 - p);
}

/** Least rank in 0 .. n + 1 with a property that holds from some rank on. */
function leastWhere(holds: (rank: number) => boolean, n: number): number {
  let low = -1;
  let high = n + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
