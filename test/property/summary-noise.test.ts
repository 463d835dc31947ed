import { expect, test } from 'vitest';
import { expFromUniform } from '../../src/random/gamma-segments.ts';
import { tableNormal } from '../../src/random/normal-quantile.ts';
import { CODES, codeOf, histogramQuantile, paddedRange } from '../../src/summary/bins.ts';
import { quantileSorted } from '../../src/science/quantile-sorted.ts';
import { quantileInterval } from '../../src/summary/statistics.ts';
import { PILOT } from '../../src/summary/tracks.ts';
import { BAND_PERCENTS } from '../../src/summary/types.ts';
import { draws } from '../draws.ts';

const REPLICATES = 10_000;

/** Shapes that tracks have on a day: even, bell, long tail, two humps far apart, mostly nothing. */
const SHAPES: Readonly<Record<string, (draw: () => number) => number>> = {
  uniform: (draw) => draw(),
  normal: (draw) => 400 + 20 * tableNormal(draw()),
  exponential: (draw) => expFromUniform(draw()),
  'two humps': (draw) => (draw() < 0.7 ? 390 : 240) + 8 * tableNormal(draw()),
  'mostly nothing': (draw) => Math.max(0, tableNormal(draw())),
};

test.each(Object.entries(SHAPES))(
  'it: bands of a day with the shape "%s" miss the exact quantiles by less than the noise of the run',
  (name, shape) => {
    const draw = draws(`noise ${name}`);
    for (let round = 0; round < 10; round++) {
      const values = Float64Array.from({ length: REPLICATES }, () => shape(draw));
      const pilot = values.subarray(0, PILOT);
      const [low, high] = paddedRange(Math.min(...pilot), Math.max(...pilot));
      const counts = new Uint32Array(CODES);
      for (const value of values) counts[codeOf(value, low, high)]++;
      const sorted = values.slice().sort();
      const h = { counts, low, high, min: sorted[0], max: sorted[REPLICATES - 1] };
      for (const percent of BAND_PERCENTS) {
        const exact = quantileSorted(sorted, percent / 100);
        const [from, to] = quantileInterval(sorted, percent / 100);
        const off = Math.abs(histogramQuantile(h, REPLICATES, percent / 100) - exact);
        // Half the width of the 95 % interval: where all futures in it agree, no error at all.
        expect(off, `${percent} %`).toBeLessThanOrEqual((to! - from!) / 2);
      }
    }
  },
);
