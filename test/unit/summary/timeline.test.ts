import { expect, it } from 'vitest';
import { TRACK_COUNT } from '../../../src/kernel/tracks.ts';
import { createTimeline } from '../../../src/summary/timeline.ts';
import { encodeTracks, rangesOf } from '../../../src/summary/tracks.ts';
import { rawChunk } from '../../helpers/chunks.ts';

const shape = { arms: 1, days: 4, operators: 1, replicates: 40 };
const pilot = [rawChunk(shape, 0, 11), rawChunk(shape, 11, 20)];
const ranges = rangesOf(pilot, shape.days);
const rest = rawChunk(shape, 31, 9);
const coded = (chunk: typeof rest) => ({ ...chunk, codes: encodeTracks(chunk.tracks!, chunk.count, ranges) });
const cells = Array.from({ length: 2 * TRACK_COUNT * shape.days }, (_, cell) => cell);

it('counts what was recorded as its bins would be, whenever a cell is read', () => {
  const told = createTimeline(shape, ranges);
  for (const chunk of [...pilot, rest]) told.add(coded(chunk));
  const lazy = createTimeline(shape, ranges);
  lazy.add(pilot[0]);
  const early = lazy.histogram(5).counts.slice();
  expect(early.reduce((sum, count) => sum + count)).toBe(11);
  lazy.add(pilot[1]);
  lazy.histogram(7);
  lazy.add(coded(rest));
  expect(cells.map(lazy.histogram)).toEqual(cells.map(told.histogram));
});

it('holds values at and beyond the ends of a range in the outer bins', () => {
  const chunk = { ...pilot[0], tracks: pilot[0].tracks!.slice() };
  chunk.tracks[0] = ranges.low[0];
  chunk.tracks[TRACK_COUNT * shape.days] = ranges.high[0] + 1;
  const recorded = createTimeline(shape, ranges);
  recorded.add(chunk);
  const told = createTimeline(shape, ranges);
  told.add(coded(chunk));
  expect(recorded.histogram(0).counts).toEqual(told.histogram(0).counts);
  expect(recorded.histogram(0).counts[0]).toBeGreaterThan(0);
  expect(recorded.histogram(0).counts.at(-1)).toBeGreaterThan(0);
});
