/** Made-up parts of a loss for the gallery. */
import { exampleMeta } from './example-values.ts';
import type { IcicleData, LossPart } from './icicle-data.ts';

const CAUSES = [
  ['first', 'destroyed', 690],
  ['first', 'held', 190],
  ['first', 'waits for a board', 120],
  ['second', 'not delivered, less what was bought instead', 420],
] as const;

export function icicleExample(): IcicleData {
  const parts = CAUSES.flatMap(([event, cause, mean]) =>
    Array.from({ length: 9 }, (_, i): LossPart => ({
      event,
      cause,
      name: `Operator ${i + 1}`,
      mean: (mean * 0.55) / 1.8 ** i,
    })),
  );
  return {
    name: 'US hash rate',
    unit: 'EH/s-days',
    by: 'operator',
    hue: 'A',
    parts: [...parts, { event: 'first', cause: 'bought instead', name: 'Operator 1', mean: -360 }],
    meta: exampleMeta(),
  };
}
