/** A made-up distribution for the gallery. */
import type { DistributionData } from './distribution-data.ts';
import { exampleMeta, exampleValues } from './example-values.ts';

export function distributionExample(form: 'loss' | 'capacity' | 'percentiles'): DistributionData {
  if (form === 'loss') {
    return {
      name: 'Deepest fall of US hash rate',
      unit: '%',
      values: exampleValues(10_000, 3, 46, 0.42),
      better: 'lower',
      loss: true,
      hue: 'A',
      tolerance: 30,
      passed: (line) => `US hash rate falls by more than ${line}`,
      meta: exampleMeta({ value: 0.7, unit: 'in 100' }),
    };
  }
  if (form === 'percentiles') {
    return {
      name: 'Days under 90 %',
      unit: 'days',
      values: Float64Array.from({ length: 101 }, (_, percent) => Math.max(0, percent - 30) ** 2 / 14),
      futures: 10_000,
      better: 'lower',
      hue: 'C',
      tolerance: 400,
      meta: exampleMeta(),
    };
  }
  return {
    name: 'Capacity of the nation at the end',
    unit: 'EH/s',
    values: exampleValues(2000, 250, 430, 0.7),
    better: 'higher',
    hue: 'B',
    tolerance: 340,
    meta: exampleMeta(),
  };
}
