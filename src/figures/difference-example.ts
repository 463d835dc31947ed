/** Made-up comparisons for the gallery. */
import { comparePaired } from '../summary/compare.ts';
import type { DifferenceArm, DifferenceData } from './difference-data.ts';
import { differenceOf } from './difference-data.ts';
import { exampleMeta, exampleValues } from './example-values.ts';

const FUTURES = 2000;
const B: DifferenceArm = { letter: 'B', hue: 'B', title: 'Staged updates' };
const C: DifferenceArm = { letter: 'C', hue: 'C', title: 'Spares and teams' };

/** `clear`: B wins in most futures; `open`: nobody can tell; `percentiles`: as from a summary, with many ties. */
export function differenceExample(form: 'clear' | 'open' | 'ties'): DifferenceData {
  const noise = exampleValues(FUTURES, -1400, 1400, 0.5);
  const shift = { clear: 430, open: 12, ties: 300 }[form];
  const [from, size] = form === 'open' ? [200, 200] : [FUTURES, FUTURES];
  const c = noise.slice(0, size).map((value) => 4000 + value);
  const b = c.map((value, i) => {
    if (form === 'ties' && i % 5 < 2) return value;
    return value - shift - noise[(i * 37 + 11) % from] * (form === 'ties' ? 0.2 : 0.6);
  });
  const facts = { name: 'Hash rate lost', unit: 'EH/s-days', first: B, second: C, better: 'lower' } as const;
  const told = differenceOf(comparePaired(c, b, 'lower'), { ...facts, meta: exampleMeta() });
  if (form === 'ties') return told;
  const values = c.map((value, i) => value - b[i]);
  return { ...told, values, percentiles: false, ...(form === 'open' ? { small: 100 } : {}) };
}
