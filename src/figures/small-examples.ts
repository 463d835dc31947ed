/** Made-up data for the small pictures that stand in cards and controls. */
import { type DensityData, density } from './density.ts';
import type { FigureContext, FigureElement } from './document.ts';
import { type SparkData, spark } from './spark.ts';

const DAYS = 366;

function fall(depth: number): SparkData {
  const series = (scale: number) =>
    Float64Array.from({ length: DAYS }, (_, day) => {
      const age = day - 30;
      return age < 0 ? 1 : 1 - (depth * scale) / (1 + (age * age) / 2600);
    });
  return { middle: series(1), low: series(1.5), high: series(0.6) };
}

/** A hump between 0.3 and 0.9. */
const hump: DensityData = {
  quantiles: Float64Array.from({ length: 101 }, (_, i) => {
    const place = i / 100;
    return 0.3 + 0.6 * (0.6 * place + 0.4 * (0.5 + 4 * (place - 0.5) * (place - 0.5) * (place - 0.5)));
  }),
  mode: 0.6,
  handles: [0.3, 0.9],
  domain: [0, 1],
};

export const SMALL_PICTURES: Readonly<
  Record<string, (context: Pick<FigureContext, 'document'>) => FigureElement>
> = {
  'spark-deep': ({ document }) => spark(fall(0.4), { document }),
  'spark-slight': ({ document }) => spark(fall(0.03), { document }),
  'density-range': ({ document }) => density(hump, { document, width: 240 }),
  'density-number': ({ document }) =>
    density({ quantiles: [0.4, 0.4], domain: [0, 1] }, { document, width: 240 }),
};
