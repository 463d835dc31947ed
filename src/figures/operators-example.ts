/** Made-up operators for the gallery. */
import { exampleMeta, exampleSpread } from './example-values.ts';
import type { OperatorHit, OperatorsData } from './operators-data.ts';

const SIZES = [17, 12.5, 9, 7.4, 6, 4.1, 2.2, 0.9];

export function operatorsExample(kind: 'spread' | 'mean'): OperatorsData {
  const named = SIZES.map((size, i): OperatorHit => ({ title: `Operator ${i + 1}`, value: hit(kind, size) }));
  return {
    name: 'Hash rate hit',
    unit: 'EH/s',
    hue: 'A',
    operators: [{ title: 'all others', value: hit(kind, 24), many: true }, ...named],
    meta: exampleMeta(),
  };
}

function hit(kind: 'spread' | 'mean', size: number): OperatorHit['value'] {
  if (kind === 'spread') return { kind, spread: exampleSpread(size * 0.1, size, size * 2.2) };
  return { kind, mean: size, low: size * 0.94, high: size * 1.06 };
}
