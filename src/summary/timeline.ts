/** The timeline of a run: counts by bin of every cell (variant, track and day), with exact extremes. */
import { TRACK_COUNT } from '../kernel/tracks.ts';
import { BINS, CODES } from './bins.ts';
import type { ChunkResult, Histogram, Shape, TrackRanges } from './types.ts';

export interface Timeline {
  add(chunk: ChunkResult): void;
  histogram(cell: number): Histogram;
}

/**
 * Chunks come as bins or, in the pilot, as recorded. What was recorded is counted only when its cell is read or bins follow: a
 * preview tells a few tracks and need not count the others.
 */
export function createTimeline({ arms, days }: Shape, ranges: TrackRanges): Timeline {
  const width = TRACK_COUNT * days;
  const cells = (1 + arms) * width;
  const counts = new Uint32Array(cells * CODES);
  const min = new Float64Array(cells).fill(Infinity);
  const max = new Float64Array(cells).fill(-Infinity);
  const recorded: ChunkResult[] = [];
  /** How many of `recorded` a cell has counted. */
  const counted = new Uint32Array(cells);

  const countRecorded = (cell: number): void => {
    const own = counts.subarray(cell * CODES, (cell + 1) * CODES);
    for (; counted[cell] < recorded.length; counted[cell]++)
      countTracks(own, recorded[counted[cell]], cell, width, ranges);
  };
  const settle = (): void => {
    if (recorded.length === 0) return;
    for (let cell = 0; cell < cells; cell++) countRecorded(cell);
    recorded.length = 0;
    counted.fill(0);
  };
  /** A cell's counts stay in the nearest cache while its replicates pass: about a nanosecond a value. */
  const addCodes = (codes: Uint16Array, count: number): void => {
    for (let cell = 0; cell < cells; cell++) {
      const base = cell * CODES;
      for (let at = cell * count; at < (cell + 1) * count; at++) counts[base + codes[at]]++;
    }
  };
  return {
    add(chunk) {
      widen(min, max, chunk.extremes);
      if (!chunk.codes) {
        recorded.push(chunk);
        return;
      }
      settle();
      addCodes(chunk.codes, chunk.count);
    },
    histogram(cell) {
      countRecorded(cell);
      return {
        counts: counts.subarray(cell * CODES, (cell + 1) * CODES),
        low: ranges.low[cell],
        high: ranges.high[cell],
        min: min[cell],
        max: max[cell],
      };
    },
  };
}

/** Counts a cell of a chunk as recorded: `encodeTracks` for one cell, without the codes between. */
function countTracks(
  counts: Uint32Array,
  { tracks, count }: ChunkResult,
  cell: number,
  width: number,
  { low: lows, high: highs }: TrackRanges,
): void {
  const recorded = tracks!;
  const low = lows[cell];
  const high = highs[cell];
  const scale = BINS / (high - low);
  const column = cell % width;
  // Variants lie count blocks apart in the tracks, one block apart in the cells.
  let from = (cell - column) * count + column;
  for (let i = 0; i < count; i++) {
    const value = recorded[from];
    from += width;
    if (value <= low) counts[0]++;
    else if (value >= high) counts[BINS + 1]++;
    else counts[Math.min(BINS, 1 + (((value - low) * scale) | 0))]++;
  }
}

function widen(min: Float64Array, max: Float64Array, extremes: Float64Array): void {
  for (let cell = 0; cell < min.length; cell++) {
    if (extremes[cell * 2] < min[cell]) min[cell] = extremes[cell * 2];
    if (extremes[cell * 2 + 1] > max[cell]) max[cell] = extremes[cell * 2 + 1];
  }
}
