import { describe, expect, it } from 'vitest';
import { TRACK_COUNT, TRACKS, trackIndex } from '../../../src/kernel/tracks.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import { OPERATOR_MEASURES } from '../../../src/outcomes/operators.ts';
import { normalDensity, normalQuantile } from '../../../src/random/normal-quantile.ts';
import { createMoments } from '../../../src/summary/moments.ts';
import { quantileSorted } from '../../../src/science/quantile-sorted.ts';
import { quantileInterval, rounded } from '../../../src/summary/statistics.ts';
import { summarise, type SummaryInfo } from '../../../src/summary/summarise.ts';
import { BAND_PERCENTS, type Shape } from '../../../src/summary/types.ts';
import { foldRun, normalOf, rawChunk } from '../../helpers/chunks.ts';

const shape: Shape = { arms: 2, days: 3, operators: 2, replicates: 0 };
const info: SummaryInfo = {
  scenario: { id: 'made-up', title: 'Made up' },
  seed: 'chunks',
  engine: '0',
  data: '0',
  arms: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  operators: ['one', 'two'],
  limits: [{ id: 'limit', outcome: 'mw-at-once-ercot', value: 500 }],
};
const REPLICATES = 3000;
const kept = foldRun(shape, [1000, 1000, 1000]);
const summary = summarise(kept, info);
const raw = rawChunk(shape, 0, REPLICATES);

const columnOf = (arm: number, outcome: number): number[] =>
  Array.from(
    { length: REPLICATES },
    (_, i) => raw.outcomes[(arm * REPLICATES + i) * outcomes.length + outcome],
  );
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('a summary', () => {
  it('says what it is of', () => {
    expect(summary).toMatchObject({
      format: 'hashfall-summary',
      version: 1,
      seed: 'chunks',
      start: 0,
      replicates: REPLICATES,
      days: 3,
    });
    expect(summary.arms.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(summary.arms[0].outcomes)).toEqual(outcomes.map(({ id }) => id));
  });
  it('survives the way through a file', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
  it('tells each arm’s own rows: mean, error, extremes, quantiles, futures over a limit', () => {
    for (const arm of [0, 1]) {
      const o = outcomes.findIndex(({ id }) => id === 'mw-at-once-ercot');
      const column = columnOf(arm, o);
      const told = summary.arms[arm].outcomes['mw-at-once-ercot'];
      const sd = Math.sqrt(column.reduce((sum, x) => sum + (x - mean(column)) ** 2, 0) / (REPLICATES - 1));
      expect(told.mean).toBeCloseTo(mean(column), 9);
      expect(told.standardError).toBeCloseTo(sd / Math.sqrt(REPLICATES), 9);
      expect([told.min, told.max]).toEqual([Math.min(...column), Math.max(...column)]);
      expect(told.quantiles[4]).toBe(told.curve[50]);
      expect(told.over).toMatchObject([
        { limit: 'limit', value: 500, hits: column.filter((x) => x > 500).length, of: REPLICATES },
      ]);
    }
  });
  it('counts hidden answers only where the horizon can hide one', () => {
    const hidden = outcomes.filter(({ censored }) => censored).map(({ id }) => id);
    expect(hidden).toContain('days-to-regain-90');
    for (const [id, { censored }] of Object.entries(summary.arms[1].outcomes))
      if (hidden.includes(id)) expect(censored).toBeCloseTo(0.3, 1);
      else expect(censored).toBe(0);
  });
  it('tells operators by measure', () => {
    const told = summary.arms[1].operators[1];
    expect(told.id).toBe('two');
    const width = 2 * OPERATOR_MEASURES.length;
    const third = Array.from(
      { length: REPLICATES },
      (_, i) => raw.operators[(REPLICATES + i) * width + OPERATOR_MEASURES.length + 2],
    );
    expect(told.mean[2]).toBeCloseTo(mean(third), 9);
  });
  it('keeps whole futures as recorded', () => {
    const { samples } = summary.arms[0].tracks.difficulty!;
    expect(samples).toHaveLength(20);
    const cell = (TRACK_COUNT + trackIndex('difficulty')) * 3 + 2;
    expect(samples[7][2]).toBe(400 + 20 * normalOf(7, cell));
  });
  it('it: bands miss the exact quantiles by less than Monte Carlo noise', () => {
    const parts: number[] = [];
    for (const [t, { id }] of TRACKS.entries())
      for (let day = 0; day < 3; day++) {
        const cell = (TRACK_COUNT + t) * 3 + day;
        const exact = Float64Array.from(
          { length: REPLICATES },
          (_, i) => 400 + 20 * normalOf(i, cell),
        ).sort();
        for (const [q, percent] of BAND_PERCENTS.entries()) {
          const p = percent / 100;
          const density = normalDensity(normalQuantile(p)) / 20;
          const noise = Math.sqrt((p * (1 - p)) / REPLICATES) / density;
          const told = summary.arms[0].tracks[id]!.quantiles[q][day];
          parts.push((told - quantileSorted(exact, p)) / noise);
        }
      }
    const rms = Math.sqrt(mean(parts.map((x) => x * x)));
    expect(Math.max(...parts.map(Math.abs))).toBeLessThan(1);
    expect(rms).toBeLessThan(0.15);
  });
  it('leaves out the twin’s whole futures where a file asks for that', () => {
    const short = summarise(kept, info, { tracks: ['blocks'], sampledTwin: false });
    expect(short.twin.tracks.blocks!.samples).toEqual([]);
    expect(short.arms[0].tracks.blocks!.samples).toHaveLength(20);
  });
  it('a file may ask for fewer tracks, fewer digits and fewer futures', () => {
    const short = summarise(kept, info, {
      digits: 4,
      tracks: ['hashprice', 'blocks'],
      sampled: ['blocks'],
    });
    expect(Object.keys(short.twin.tracks)).toEqual(['hashprice', 'blocks']);
    expect(short.arms[0].tracks.hashprice!.samples).toEqual([]);
    expect(short.arms[0].tracks.blocks!.samples).toHaveLength(20);
    const value = summary.arms[0].tracks.blocks!.quantiles[3][1];
    expect(short.arms[0].tracks.blocks!.quantiles[3][1]).toBe(rounded(value, 4));
    expect(short.arms[0].outcomes['trough-day'].mean).toBe(summary.arms[0].outcomes['trough-day'].mean);
  });
  it('of one future it tells no errors', () => {
    const one = summarise(foldRun(shape, [1]), info);
    const told = one.arms[0].outcomes['trough-day'];
    expect(told).toMatchObject({ sd: 0, standardError: null, intervals: { p50: [null, null] } });
    expect(told.quantiles[0]).toBe(told.mean);
    expect(one.arms[0].operators[0].standardError[0]).toBeNull();
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

describe('statistics', () => {
  it('quantiles are linear between values (type 7)', () => {
    expect([0, 0.25, 0.5, 1].map((p) => quantileSorted([1, 2, 4, 8], p))).toEqual([1, 1.75, 3, 8]);
  });
  it('intervals of quantiles stand at ranks of the sorted values', () => {
    const sorted = Array.from({ length: 20 }, (_, i) => 10 * (i + 1));
    expect(quantileInterval(sorted, 0.5)).toEqual([60, 150]);
    expect(quantileInterval(sorted, 0.05)[0]).toBeNull();
  });
  it('digits are significant ones', () => {
    expect([1234.5678, 0.00123456, -9.9999].map((x) => rounded(x, 4))).toEqual([1235, 0.001235, -10]);
    expect(rounded(1 / 3, undefined)).toBe(1 / 3);
  });
});

describe('moments', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => Float64Array.of(normalOf(i, 0), 3.7));
  const momentsOf = (first: number, end: number) => {
    const moments = createMoments(2, first);
    for (let i = first; i < end; i++) moments.add(rows[i], 0);
    return moments.total();
  };
  it('give mean and squared distances', () => {
    const { count, mean: means, squares } = momentsOf(0, 5000);
    const column = rows.map(([x]) => x);
    expect(count).toBe(5000);
    expect(means[0]).toBeCloseTo(mean(column), 12);
    expect(squares[0]).toBeCloseTo(
      column.reduce((sum, x) => sum + (x - mean(column)) ** 2, 0),
      8,
    );
  });
  it('of what never changes are exact', () => {
    expect(momentsOf(0, 5000).mean[1]).toBe(3.7);
    expect(momentsOf(0, 5000).squares[1]).toBe(0);
  });
  it('blocks begin at the same replicates in a shard as in a whole run', () => {
    const shard = momentsOf(1024, 2048);
    const alone = createMoments(2, 0);
    for (let i = 1024; i < 2048; i++) alone.add(rows[i], 0);
    expect(shard.mean).toEqual(alone.total().mean);
  });
});
