import { betaQuantile } from '../random/beta-quantile.ts';
import { log, oneMinusExp } from '../random/exp-log.ts';

/** Standard normal distance that holds 95 % in the middle: the 97.5 % quantile. */
export const Z95_TWO_SIDED = 1.959963984540054;

/** An interval for a probability, 0 <= low <= high <= 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** 95 % score interval for the share behind `hits` of `n` (n >= 1). Wilson 1927, JASA 22(158), doi:10.2307/2276774. */
export function wilsonInterval(hits: number, n: number): ShareInterval {
  const z2 = Z95_TWO_SIDED * Z95_TWO_SIDED;
  const middle = hits + z2 / 2;
  const half = Z95_TWO_SIDED * Math.sqrt((hits * (n - hits)) / n + z2 / 4);
  return {
    low: hits === 0 ? 0 : (middle - half) / (n + z2),
    high: hits === n ? 1 : (middle + half) / (n + z2),
  };
}

/** 95 % exact interval. Clopper & Pearson 1934, Biometrika 26(4), doi:10.1093/biomet/26.4.404. */
export function exactInterval(hits: number, n: number): ShareInterval {
  return {
    low: hits === 0 ? 0 : betaQuantile(hits, n - hits + 1, 0.025),
    high: hits === n ? 1 : betaQuantile(hits + 1, n - hits, 0.975),
  };
}

/** After none in `n`, the share that is exceeded with 5 % chance: 1 - 0.05^(1/n), about 3/n (the rule of three). */
export const noneSeenBound = (n: number): number => oneMinusExp(-log(0.05) / n);
