/** Made-up losses for the gallery. */
import { exampleMeta } from './example-values.ts';
import type { WaterfallData } from './waterfall-data.ts';

export function waterfallExample(kind: 'events' | 'many'): WaterfallData {
  const bars = [
    { title: 'first: destroyed', mean: 690, half: 40 },
    { title: 'second: not delivered, less what was bought instead', mean: 420, half: 35 },
    { title: 'first: held', mean: 190, half: 12 },
    { title: 'first: bought instead', mean: -360, half: 30 },
    { title: 'spares: put to work', mean: -55, half: 6 },
  ];
  const many = Array.from({ length: 14 }, (_, i) => ({
    title: `Operator ${i + 1}`,
    mean: 90 / (i + 1),
    half: 2,
  }));
  return {
    name: 'US hash rate',
    unit: 'EH/s-days',
    hue: 'A',
    what: kind === 'events' ? 'Event and cause' : 'Operator',
    bars: kind === 'events' ? bars : many,
    response: kind === 'events' ? -120 : 14,
    meta: exampleMeta(),
  };
}
