import { exampleContext, flat } from './example.ts';
import type { MeasureContext, Outcome } from './outcome.ts';

/** Days on which the weekly mean stands under `share` of the twin's. */
export function daysBelow(c: MeasureContext, share: number): number {
  const { arm, twin } = c.series;
  let days = 0;
  for (let day = 0; day < c.arm.days; day++) if (arm[day]! < share * twin[day]!) days++;
  return days;
}

/** The outcome for one level in percent; `expected` is what the example below comes to. */
export const daysBelowOutcome = (percent: number, expected: number): Outcome => ({
  id: `days-below-${percent}`,
  unit: 'days',
  better: 'lower',
  measure: (c) => daysBelow(c, percent / 100),
  example: {
    case: 'ten quiet days, then half the nation for good',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(10, 200)) },
        twin: { national_hashrate: flat(20, 400) },
        onset: 10,
      }),
    expected,
  },
});
