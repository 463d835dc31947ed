import { expect, it } from 'vitest';
import { recovery, shareBelow } from '../../../src/analysis/recovery.ts';
import { TRACK_COUNT, trackIndex } from '../../../src/kernel/tracks.ts';
import { runChunk } from '../../../src/run/chunk.ts';
import { createContext } from '../../../src/run/context.ts';
import { BINS, codeOf, CODES } from '../../../src/summary/bins.ts';
import { runOf } from '../../helpers/runs.ts';

const REPLICATES = 200;
/** Bricking with full reach falls under all three levels. */
const SCENARIO = 'us-bricking-full-reach';

it('shares of futures below a level are those of the recorded tracks, within a bin', async () => {
  const result = await runOf(SCENARIO, REPLICATES);
  const { accumulator, info, job } = result;
  const context = await createContext(job.scenario);
  if (Array.isArray(context)) throw new Error('expected a good scenario');
  const { tracks } = runChunk(context, { seed: job.seed, start: 0, count: REPLICATES });
  const width = TRACK_COUNT * info.days;
  const at = (arm: number, replicate: number, day: number) =>
    tracks![((arm + 1) * REPLICATES + replicate) * width + trackIndex('intact_share') * info.days + day];
  let fallen = 0;
  for (const { arm, level, byDay } of recovery(accumulator)) {
    expect(byDay).toHaveLength(info.days);
    byDay.forEach((share, day) => {
      const values = Array.from({ length: REPLICATES }, (_, i) => at(arm, i, day));
      const cell = ((arm + 1) * TRACK_COUNT + trackIndex('intact_share')) * info.days + day;
      const { low, high } = accumulator.histogram(cell);
      const bin = (high - low) / BINS;
      const below = values.filter((value) => value < level / 100).length;
      const near = values.filter((value) => Math.abs(value - level / 100) <= bin).length;
      expect(Math.abs(share * REPLICATES - below)).toBeLessThanOrEqual(near + 1e-9);
      if (below > 0) fallen++;
    });
  }
  expect(fallen).toBeGreaterThan(30);
});

it('is exact where all futures lie on one side, and at the ends of the range', () => {
  const of = (values: readonly number[], low: number, high: number) => {
    const counts = new Uint32Array(CODES);
    for (const value of values) counts[codeOf(value, low, high)]++;
    return { counts, low, high, min: Math.min(...values), max: Math.max(...values) };
  };
  expect(shareBelow(of([1, 1, 1], 1, 1), 3, 0.9)).toBe(0);
  expect(shareBelow(of([0.5, 0.5], 0.5, 0.5), 2, 0.9)).toBe(1);
  expect(shareBelow(of([0.9, 0.9], 0.9, 0.9), 2, 0.9)).toBe(0);
  // One of four lies out of the pilot's range on each side.
  const wide = of([0.2, 0.55, 0.95, 1.4], 0.5, 1);
  expect(shareBelow(wide, 4, 0.5)).toBe(0.25);
  expect(shareBelow(wide, 4, 0.75)).toBe(0.5);
  expect(shareBelow(wide, 4, 1)).toBe(0.75);
  expect(shareBelow(wide, 4, 1.5)).toBe(1);
});
