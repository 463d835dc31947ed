/** From recorded tracks to bins: a worker's part of the timeline. Layouts stand with ChunkResult. */
import { TRACK_COUNT } from '../kernel/tracks.ts';
import { BINS, paddedRange } from './bins.ts';
import type { ChunkResult, TrackRanges } from './types.ts';

/** Replicates that set the ranges: always 0 .. 255, or all of a smaller run. */
export const PILOT = 256;

/** Least and greatest of each cell of a chunk: cell * 2, cell * 2 + 1. */
export function extremesOf(tracks: Float64Array, count: number, days: number): Float64Array {
  const width = TRACK_COUNT * days;
  const extremes = new Float64Array((tracks.length / count) * 2);
  for (let block = 0; block < tracks.length; block += width * count) {
    const cell = block / count;
    for (let c = 0; c < width; c++)
      extremes[(cell + c) * 2] = extremes[(cell + c) * 2 + 1] = tracks[block + c];
    for (let from = block + width; from < block + width * count; from += width)
      for (let c = 0; c < width; c++) {
        const value = tracks[from + c];
        const at = (cell + c) * 2;
        if (value < extremes[at]) extremes[at] = value;
        if (value > extremes[at + 1]) extremes[at + 1] = value;
      }
  }
  return extremes;
}

/** Ranges of the bins from all chunks of the pilot. */
export function rangesOf(pilot: readonly Pick<ChunkResult, 'extremes'>[], days: number): TrackRanges {
  const cells = pilot[0].extremes.length / 2;
  const low = new Float64Array(cells).fill(Infinity);
  const high = new Float64Array(cells).fill(-Infinity);
  for (const { extremes } of pilot)
    for (let cell = 0; cell < cells; cell++) {
      low[cell] = Math.min(low[cell], extremes[cell * 2]);
      high[cell] = Math.max(high[cell], extremes[cell * 2 + 1]);
    }
  for (let cell = 0; cell < cells; cell++) [low[cell], high[cell]] = paddedRange(low[cell], high[cell]);
  return { days, low, high };
}

/** Bins of a chunk's tracks: cell * count + i. `codeOf` written out, one cell after the other. */
export function encodeTracks(tracks: Float64Array, count: number, ranges: TrackRanges): Uint16Array {
  const width = TRACK_COUNT * ranges.days;
  const codes = new Uint16Array(tracks.length);
  const cells = tracks.length / count;
  for (let cell = 0; cell < cells; cell++) {
    const low = ranges.low[cell];
    const high = ranges.high[cell];
    const scale = BINS / (high - low);
    // Variants lie count blocks apart in the tracks, one block apart in the cells.
    let from = (cell - (cell % width)) * count + (cell % width);
    for (let to = cell * count; to < (cell + 1) * count; to++) {
      const value = tracks[from];
      from += width;
      if (value <= low) codes[to] = 0;
      else if (value >= high) codes[to] = BINS + 1;
      else {
        // A small whole number: | 0 cuts it twice as fast as Math.floor.
        const bin = 1 + (((value - low) * scale) | 0);
        codes[to] = bin > BINS ? BINS : bin;
      }
    }
  }
  return codes;
}
