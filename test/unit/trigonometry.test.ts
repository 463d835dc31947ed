import { expect, test } from 'vitest';
import { asin, atan2, cos, sin } from '../../src/random/trigonometry.ts';
import { tCdf, tQuantile } from '../../src/random/student.ts';

test('sine and cosine within 1e-13 of the engine up to 1e5', () => {
  for (let k = -2000; k <= 2000; k++) {
    const x = k * 0.0371 + (k % 7) * 1e4;
    expect(Math.abs(sin(x) - Math.sin(x)), `sin ${x}`).toBeLessThan(1e-13);
    expect(Math.abs(cos(x) - Math.cos(x)), `cos ${x}`).toBeLessThan(1e-13);
  }
});

test('angles of points in every quarter, on the axes and far out', () => {
  for (const y of [-1e9, -3, -0.2, 0, 0.2, 1, 3, 1e9]) {
    for (const x of [-1e9, -3, -0.2, 0, 0.2, 1, 3, 1e9]) {
      expect(Math.abs(atan2(y, x) - Math.atan2(y, x)), `${y}, ${x}`).toBeLessThan(1e-13);
    }
  }
  for (let x = -1; x <= 1; x += 0.03125) expect(Math.abs(asin(x) - Math.asin(x))).toBeLessThan(1e-13);
});

test("Student's t: one degree is Cauchy, and the quantile turns the distribution round", () => {
  expect(tCdf(1, 1)).toBeCloseTo(0.75, 14);
  for (const freedom of [1, 2.5, 4, 30]) {
    for (const u of [1e-6, 0.01, 0.3, 0.5, 0.9, 0.999]) {
      expect(Math.abs(tCdf(freedom, tQuantile(freedom, u)) / u - 1)).toBeLessThan(1e-10);
    }
  }
});
