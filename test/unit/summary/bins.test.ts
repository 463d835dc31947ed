import { describe, expect, it } from 'vitest';
import { TRACK_COUNT } from '../../../src/kernel/tracks.ts';
import { BINS, CODES, codeOf, histogramQuantile, paddedRange } from '../../../src/summary/bins.ts';
import { encodeTracks, extremesOf, rangesOf } from '../../../src/summary/tracks.ts';
import type { Histogram } from '../../../src/summary/types.ts';

function histogramOf(values: readonly number[], low: number, high: number): Histogram {
  const counts = new Uint32Array(CODES);
  for (const value of values) counts[codeOf(value, low, high)]++;
  return { counts, low, high, min: Math.min(...values), max: Math.max(...values) };
}

describe('bins', () => {
  it('the ends are closed towards the outside, the last bin ends at the range', () => {
    expect(codeOf(-1, 0, 256)).toBe(0);
    expect(codeOf(0, 0, 256)).toBe(0);
    expect(codeOf(0.5, 0, 256)).toBe(1);
    expect(codeOf(255.9999, 0, 256)).toBe(BINS);
    expect(codeOf(256, 0, 256)).toBe(BINS + 1);
    expect(codeOf(300, 0, 256)).toBe(BINS + 1);
  });
  it('a range is padded by an eighth on each side, but what never was below zero does not start there', () => {
    expect(paddedRange(100, 180)).toEqual([90, 190]);
    expect(paddedRange(-80, 0)).toEqual([-90, 10]);
    expect(paddedRange(1, 81)).toEqual([0, 91]);
    expect(paddedRange(5, 5)).toEqual([5, 5]);
  });
  it('a value that all futures share is told exactly', () => {
    const same = histogramOf(Array<number>(50).fill(7.3), 7.3, 7.3);
    for (const p of [0.025, 0.5, 0.975]) expect(histogramQuantile(same, 50, p)).toBe(7.3);
  });
  it('zeros of most futures are told as zero', () => {
    const rare = histogramOf(
      [...Array<number>(90).fill(0), ...Array.from({ length: 10 }, (_, i) => 1 + i)],
      0,
      11,
    );
    expect(histogramQuantile(rare, 100, 0.9)).toBe(0);
    expect(histogramQuantile(rare, 100, 0.975)).toBeGreaterThan(7);
  });
  it('quantiles are linear inside a bin', () => {
    const even = histogramOf(
      Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000),
      -0.1,
      1.1,
    );
    for (const p of [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975])
      expect(Math.abs(histogramQuantile(even, 1000, p) - p)).toBeLessThan(0.5 / 1000);
  });
  it('beyond the range they lie between its end and the exact extreme', () => {
    const wide = histogramOf([-50, 0.5, 0.6, 0.7], 0, 1);
    expect(histogramQuantile(wide, 4, 0.125)).toBeCloseTo(-25, 10);
    expect(histogramQuantile(wide, 4, 1)).toBe(0.7);
  });
});

describe('tracks as bins', () => {
  const days = 2;
  const count = 3;
  const variants = 2;
  const width = TRACK_COUNT * days;
  /** Its place in words: 1000 variant + 100 i + cell. */
  const tracks = Float64Array.from({ length: variants * count * width }, (_, at) => {
    const row = Math.floor(at / width);
    return 1000 * Math.floor(row / count) + 100 * (row % count) + (at % width);
  });
  const extremes = extremesOf(tracks, count, days);

  it('extremes of a chunk are those of its replicates, cell by cell', () => {
    expect(extremes.length).toBe(variants * width * 2);
    expect([...extremes.subarray(0, 4)]).toEqual([0, 200, 1, 201]);
    expect([...extremes.subarray((width + 5) * 2, (width + 5) * 2 + 2)]).toEqual([1005, 1205]);
  });
  it('ranges come from all chunks of the pilot', () => {
    const other = extremes.map((value, at) => (at % 2 === 0 ? value + 10 : value + 200));
    const ranges = rangesOf([{ extremes }, { extremes: other }], days);
    expect(ranges.low[width]).toBe(950);
    expect(ranges.high[width]).toBe(1450);
    expect(ranges.low.length).toBe(variants * width);
  });
  it('codes stand by cell, then replicate, and are those of codeOf', () => {
    const ranges = rangesOf([{ extremes }], days);
    const codes = encodeTracks(tracks, count, ranges);
    for (let cell = 0; cell < variants * width; cell++)
      for (let i = 0; i < count; i++) {
        const variant = Math.floor(cell / width);
        const value = tracks[(variant * count + i) * width + (cell % width)];
        expect(codes[cell * count + i]).toBe(codeOf(value, ranges.low[cell], ranges.high[cell]));
      }
  });
});
