/** Made-up values for the gallery: smooth, the same each time, no claim about anything. */
import type { FigureMeta, FigureRun } from './meta.ts';
import { type Spread, spreadBy } from './spread.ts';

/** A hump between low and high with its peak at a share of the way, in a scattered order. */
export function exampleValues(count: number, low: number, high: number, peak: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => {
    const place = ((i * 7919) % count) / count + 0.5 / count;
    const bent =
      place < peak ? peak * Math.sqrt(place / peak) : 1 - (1 - peak) * Math.sqrt((1 - place) / (1 - peak));
    return low + (high - low) * (0.55 * bent + 0.45 * (0.5 + 4 * (place - 0.5) ** 3));
  });
}

/** A lopsided spread with a given middle. */
export function exampleSpread(low: number, middle: number, high: number): Spread {
  const parts = { 2.5: 0.05, 10: 0.25, 25: 0.6, 50: 1 } as const;
  return spreadBy((percent) => {
    const part = parts[Math.min(percent, 100 - percent) as keyof typeof parts];
    return middle + ((percent < 50 ? low : high) - middle) * (1 - part);
  });
}

export function exampleMeta(error?: FigureRun['error']): FigureMeta {
  return {
    sources: [
      { title: 'Made-up table', grade: 'reported' },
      { title: 'made-up guess', grade: 'judged' },
    ],
    run: { seed: 'example', futures: 10_000, ...(error ? { error } : {}) },
    whatIf: 'What-if, not a finding: a made-up example.',
  };
}
