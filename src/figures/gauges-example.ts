/** Made-up gauges for the gallery. */
import { exampleMeta, exampleSpread } from './example-values.ts';
import type { GaugesData } from './gauges-data.ts';

export function gaugesExample(hits: number): GaugesData {
  return {
    what: 'drop',
    unit: 'MW',
    grids: [
      {
        title: 'ERCOT',
        detail: 'Texas',
        hue: 'A',
        spread: exampleSpread(180, hits > 0 ? 980 : 1900, hits > 0 ? 3050 : 2550),
        limit: { value: 2600, hits, of: 10_000 },
      },
      { title: 'Eastern', detail: '38 states', hue: 'A', spread: exampleSpread(160, 1050, 2850) },
      { title: 'Western', detail: '11 states', hue: 'A', spread: exampleSpread(10, 110, 340) },
    ],
    meta: exampleMeta({ value: 0.3, unit: 'in 100' }),
  };
}
