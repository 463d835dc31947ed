import { betaQuantile } from './beta-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** The distribution function of Student's t with `freedom` > 0 degrees, exact in both tails (NIST DLMF 8.17). */
export function tCdf(freedom: number, t: number): number {
  const square = t * t;
  const tail =
    0.5 * incompleteBeta(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square));
  return t < 0 ? tail : 1 - tail;
}

/** Its quantile for 0 < u < 1. */
export function tQuantile(freedom: number, u: number): number {
  if (u === 0.5) return 0;
  const x = betaQuantile(freedom / 2, 0.5, 2 * Math.min(u, 1 - u));
  const size = Math.sqrt((freedom * (1 - x)) / x);
  return u < 0.5 ? -size : size;
}
