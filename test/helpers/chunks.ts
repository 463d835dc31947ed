/** Made-up chunks of a run: what replicate i says depends on seed and i alone, as in a real one. */
import { TRACK_COUNT } from '../../src/kernel/tracks.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { OPERATOR_MEASURE_COUNT } from '../../src/outcomes/operators.ts';
import { tableNormal } from '../../src/random/normal-quantile.ts';
import { keyFromSeed, uniformAt } from '../../src/random/streams.ts';
import { createAccumulator } from '../../src/summary/accumulator.ts';
import { MOMENTS, NEVER } from '../../src/summary/event-days.ts';
import { encodeTracks, extremesOf, PILOT, rangesOf } from '../../src/summary/tracks.ts';
import type { Accumulator, ChunkResult, Shape } from '../../src/summary/types.ts';

const key = keyFromSeed('chunks');
const VALUES = 0;
const HIDDEN = 1;
const OPERATORS = 2;
const TRACKS = 3;
const EVENTS = 4;

/** Normal draw of a replicate. */
export const normalOf = (replicate: number, index: number): number =>
  tableNormal(uniformAt(key, replicate, TRACKS, index));

/** Replicates `start` .. `start + count - 1`, with tracks as recorded and no codes. */
export function rawChunk(
  { arms, days, operators, events = 0 }: Shape,
  start: number,
  count: number,
): ChunkResult {
  const perReplicate = (size: number, stream: number): Float64Array => {
    const values = new Float64Array(arms * count * size);
    for (let arm = 0; arm < arms; arm++)
      for (let i = 0; i < count; i++)
        for (let j = 0; j < size; j++)
          values[(arm * count + i) * size + j] =
            uniformAt(key, start + i, stream, arm * size + j) * 1000 - 100;
    return values;
  };
  const width = TRACK_COUNT * days;
  const tracks = new Float64Array((1 + arms) * count * width);
  for (let v = 0; v <= arms; v++)
    for (let i = 0; i < count; i++)
      for (let c = 0; c < width; c++)
        tracks[(v * count + i) * width + c] = 400 + 20 * normalOf(start + i, v * width + c);
  return {
    start,
    count,
    outcomes: perReplicate(outcomes.length, VALUES),
    censored: Uint8Array.from(perReplicate(outcomes.length, HIDDEN), (value) => (value > 600 ? 1 : 0)),
    operators: perReplicate(operators * OPERATOR_MEASURE_COUNT, OPERATORS),
    eventDays: rawEventDays(days, events, start, count),
    tracks,
    extremes: extremesOf(tracks, count, days),
  };
}

/** Each moment comes in about three of four futures, on any day. */
function rawEventDays(days: number, events: number, start: number, count: number): Uint16Array {
  const width = events * MOMENTS;
  return Uint16Array.from({ length: count * width }, (_, at) => {
    const u = uniformAt(key, start + Math.floor(at / width), EVENTS, at % width);
    return u < 0.25 ? NEVER : Math.floor(((u - 0.25) / 0.75) * days);
  });
}

/** A whole run folded: replicates cut at `cuts`, pieces handed over in the order of `order`. */
export function foldRun(
  shape: Shape,
  sizes: readonly number[],
  order: (chunks: ChunkResult[]) => ChunkResult[] = (chunks) => chunks,
): Accumulator {
  const pieces: ChunkResult[] = [];
  let start = 0;
  for (const size of sizes) {
    pieces.push(rawChunk(shape, start, size));
    start += size;
  }
  // The pilot is a run's first replicates whatever the pieces are.
  const pilot = rawChunk(shape, 0, Math.min(PILOT, start));
  const ranges = rangesOf([pilot], shape.days);
  const accumulator = createAccumulator({ ...shape, replicates: start }, ranges);
  for (const { tracks, ...chunk } of order(pieces)) {
    const codes = encodeTracks(tracks!, chunk.count, ranges);
    accumulator.add(chunk.start < PILOT ? { ...chunk, tracks: tracks!, codes } : { ...chunk, codes });
  }
  return accumulator;
}
