/** Quantile `p` (0..1) of a sorted sample, linear between values: type 7 of Hyndman & Fan 1996, doi:10.2307/2684934. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below];
  return at === below ? low : low + (at - below) * (sorted[below + 1] - low);
}
