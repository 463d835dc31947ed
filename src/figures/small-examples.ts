/** Made-up data for the small pictures that stand in cards and controls. */
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

export const SMALL_PICTURES: Readonly<
  Record<string, (context: Pick<FigureContext, 'document'>) => FigureElement>
> = {
  'spark-deep': ({ document }) => spark(fall(0.4), { document }),
  'spark-slight': ({ document }) => spark(fall(0.03), { document }),
};
