/** Ranks of values, ready for Spearman's correlation. */

/**
 * Ranks of the values (ties share their mean rank), less their mean and scaled to length 1: the dot product of two such columns is
 * Spearman's rank correlation. All 0 where the values do not differ.
 */
export function unitRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const sorted = Float64Array.from(values).sort();
  const ranks = new Float64Array(n);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    // Twice the mean rank is a whole number, and so is its distance from the middle: no rounding until the scaling.
    const twice = firstAt(sorted, values[i]) + firstOver(sorted, values[i]) - n;
    ranks[i] = twice;
    squares += twice * twice;
  }
  if (squares === 0) return ranks;
  const scale = 1 / Math.sqrt(squares);
  for (let i = 0; i < n; i++) ranks[i] *= scale;
  return ranks;
}

/** Spearman's rho of two columns of `unitRanks`, -1..1; 0 where one of them does not vary. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return Math.max(-1, Math.min(1, sum));
}

/** Place of the first sorted value that is not under `value`. */
function firstAt(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of the first sorted value over `value`. */
function firstOver(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
