/** How many futures are still down, day by day. */
import { TRACK_COUNT, trackIndex } from '../kernel/tracks.ts';
import { BINS } from '../summary/bins.ts';
import type { Accumulator, Histogram } from '../summary/types.ts';
import { RECOVERY_LEVELS, type Recovery } from './types.ts';

/**
 * Share of futures below each level of the same future undisturbed, by arm and day. Read from counts: within a bin's count of the
 * exact share.
 */
export function recovery(kept: Accumulator): Recovery[] {
  const { arms, days } = kept.shape;
  return Array.from({ length: arms }, (_, arm) => {
    const first = ((arm + 1) * TRACK_COUNT + trackIndex('intact_share')) * days;
    const cells = Array.from({ length: days }, (__, day) => kept.histogram(first + day));
    return RECOVERY_LEVELS.map((level) => ({
      arm,
      level,
      byDay: cells.map((cell) => shareBelow(cell, kept.count, level / 100)),
    }));
  }).flat();
}

/** Share of `total` counted values under `limit`, linear inside a bin. Exact where all values lie on one side. */
export function shareBelow(h: Histogram, total: number, limit: number): number {
  if (limit <= h.min) return 0;
  if (limit > h.max) return 1;
  let below = 0;
  for (let code = 0; code < BINS + 2; code++) {
    const [from, to] = edges(h, code);
    if (limit > to) below += h.counts[code];
    else {
      if (limit > from) below += h.counts[code] * ((limit - from) / (to - from));
      break;
    }
  }
  return below / total;
}

/** The ends of a bin, no further out than the exact extremes. */
function edges({ low, high, min, max }: Histogram, code: number): readonly [number, number] {
  const width = (high - low) / BINS;
  const from = code === 0 ? Math.min(min, low) : low + (code - 1) * width;
  const to = code === 0 ? low : code > BINS ? Math.max(max, high) : low + code * width;
  return [Math.max(from, min), Math.min(to, max)];
}
