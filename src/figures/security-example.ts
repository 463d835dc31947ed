/** Made-up chances for the gallery. */
import { strictDoubleSpend } from '../science/double-spend.ts';
import { exampleMeta } from './example-values.ts';
import type { SecurityData } from './security-data.ts';
import { securitySeries } from './security-series.ts';
import { spreadBy } from './spread.ts';

export function securityExample(middle: number): SecurityData {
  const share = (percent: number): number => Math.max(0, Math.min(0.6, middle + (percent - 50) / 250));
  return {
    race: 'strict',
    confirmations: 6,
    most: 30,
    chance: securitySeries(share, 30, strictDoubleSpend),
    share: spreadBy((percent) => 100 * share(percent)),
    majority: spreadBy((percent) => (share(percent) > 0.5 ? 9 : 0)),
    arm: 'A: As things are',
    hue: 'A',
    meta: exampleMeta({ value: 0.4, unit: '%' }),
  };
}
