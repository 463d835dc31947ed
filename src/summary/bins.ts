/**
 * Fixed bins of a cell. Code 0 is everything at or under `low`, codes 1 .. BINS the equal bins between, BINS + 1 everything at or
 * above `high`. Ends are closed towards the outside, so that a value many futures share at an end (nothing destroyed, a track
 * before the event) is told exactly.
 */
import type { Histogram } from './types.ts';

export const BINS = 256;
export const CODES = BINS + 2;

/** Part of the pilot's range added on each side: further out than the outermost band is in any run. */
const PADDING = 1 / 8;

/** The pilot's range, padded; not below 0 where the pilot never was. */
export function paddedRange(min: number, max: number): readonly [number, number] {
  const pad = (max - min) * PADDING;
  return [min >= 0 ? Math.max(0, min - pad) : min - pad, max + pad];
}

export function codeOf(value: number, low: number, high: number): number {
  if (value <= low) return 0;
  if (value >= high) return BINS + 1;
  return Math.min(BINS, 1 + Math.floor((value - low) * (BINS / (high - low))));
}

/**
 * Quantile `p` (0 < p <= 1) of `total` counted values, linear inside a bin; beyond the range between its end and the exact extreme.
 */
export function histogramQuantile(h: Histogram, total: number, p: number): number {
  const target = p * total;
  let below = 0;
  let code = 0;
  while (code < BINS + 1 && below + h.counts[code] < target) below += h.counts[code++];
  const from = lowerEdge(h, code);
  const share = Math.min(1, (target - below) / h.counts[code]);
  return Math.min(h.max, Math.max(h.min, from + share * (lowerEdge(h, code + 1) - from)));
}

/** Lower edge of a bin; with code + 1 its upper edge. */
function lowerEdge(h: Histogram, code: number): number {
  if (code === 0) return Math.min(h.min, h.low);
  if (code > BINS + 1) return Math.max(h.max, h.high);
  return h.low + ((code - 1) / BINS) * (h.high - h.low);
}
