import type { MeasureContext } from './outcome.ts';

/** Days on which the weekly mean stands under `share` of the twin's. */
export function daysBelow(c: MeasureContext, share: number): number {
  const { arm, twin } = c.series;
  let days = 0;
  for (let day = 0; day < c.arm.days; day++) if (arm[day]! < share * twin[day]!) days++;
  return days;
}
