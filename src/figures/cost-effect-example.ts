/** Made-up arms for the gallery. */
import type { CostEffectData } from './cost-effect-data.ts';
import { exampleMeta } from './example-values.ts';

const between = (low: number, middle: number, high: number) => ({ low, middle, high });

export function costEffectExample(form: 'two' | 'five'): CostEffectData {
  const [a, b, c, d] = [
    { letter: 'A', hue: 'A', title: 'As things are', cost: between(0, 0, 0), effect: between(0, 0, 0) },
    {
      letter: 'B',
      hue: 'B',
      title: 'Staged updates',
      cost: between(26, 38, 56),
      effect: between(900, 2130, 3500),
    },
    {
      letter: 'C',
      hue: 'C',
      title: 'Spares and teams',
      cost: between(48, 64, 88),
      effect: between(700, 1700, 3400),
    },
    {
      letter: 'D',
      hue: 'D',
      title: 'Vendor cap',
      cost: between(86, 112, 134),
      effect: between(150, 330, 620),
    },
  ] as const;
  const both = {
    letter: 'B + C',
    title: 'both',
    cost: between(80, 98, 121),
    effect: between(1400, 2800, 4300),
  };
  return {
    effect: 'Hash rate saved',
    unit: 'EH/s-days',
    arms: form === 'two' ? [a, b] : [a, b, c, d, both],
    meta: exampleMeta(),
  };
}
