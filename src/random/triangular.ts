export interface Triangular {
  readonly kind: 'triangular';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** The quantile at 0 <= u <= 1. */
export function triangularQuantile(low: number, mode: number, high: number, u: number): number {
  const width = high - low;
  if (width === 0) return low;
  const rise = mode - low;
  return u * width <= rise
    ? low + Math.sqrt(u * width * rise)
    : high - Math.sqrt((1 - u) * width * (high - mode));
}
