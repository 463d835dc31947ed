/** Boxes that hold what is of interest. */
import { describe, expect, it } from 'vitest';
import { sobolPoint } from '../../src/random/sobol.ts';
import { prim } from '../../src/science/prim.ts';

const POINTS = 2048;
const columns = [1, 2, 3].map((dimension) =>
  Float64Array.from({ length: POINTS }, (_, i) => sobolPoint(dimension, i)),
);
const inBox = (i: number): boolean => columns[0]![i]! < 0.4 && columns[2]![i]! >= 0.5;
const hit = Uint8Array.from({ length: POINTS }, (_, i) => Number(inBox(i)));
const options = { peel: 0.1, leastMass: 0.05 };

describe('peeling', () => {
  const boxes = prim(columns, hit, options);

  it('begins with all points and ends before the least mass', () => {
    expect(boxes[0]).toMatchObject({ coverage: 1, mass: 1 });
    expect(boxes[0]!.density).toBeCloseTo(0.2, 2);
    expect(boxes.at(-1)!.mass).toBeGreaterThanOrEqual(0.05);
    expect(boxes.length).toBeGreaterThan(10);
  });

  it('each box lies inside the last and says truly what it holds', () => {
    for (const [n, box] of boxes.entries()) {
      const inside = Array.from({ length: POINTS }, (_, i) => i).filter((i) =>
        columns.every((column, c) => column[i]! >= box.low[c]! && column[i]! <= box.high[c]!),
      );
      const hits = inside.filter((i) => inBox(i)).length;
      expect(box.mass).toBeCloseTo(inside.length / POINTS, 12);
      expect(box.density).toBeCloseTo(hits / inside.length, 12);
      expect(box.coverage).toBeCloseTo(hits / hit.filter(Boolean).length, 12);
      if (n === 0) continue;
      expect(box.mass).toBeLessThan(boxes[n - 1]!.mass);
      expect(box.low.every((low, c) => low >= boxes[n - 1]!.low[c]!)).toBe(true);
      expect(box.high.every((high, c) => high <= boxes[n - 1]!.high[c]!)).toBe(true);
    }
  });

  it('finds the two inputs that matter and leaves the third open', () => {
    const best = boxes.reduce((a, b) =>
      Math.min(b.coverage, b.density) > Math.min(a.coverage, a.density) ? b : a,
    );
    expect(best.coverage).toBeGreaterThan(0.9);
    expect(best.density).toBeGreaterThan(0.9);
    expect(Math.abs(best.high[0]! - 0.4)).toBeLessThan(0.04);
    expect(Math.abs(best.low[2]! - 0.5)).toBeLessThan(0.04);
    expect([best.low[1], best.high[1]]).toEqual([-Infinity, Infinity]);
  });
});

it('stops where nothing can be peeled: all points alike', () => {
  const same = [new Float64Array(10).fill(3)];
  expect(prim(same, Uint8Array.of(1, 0, 1, 0, 1, 0, 1, 0, 1, 0), options)).toHaveLength(1);
});
