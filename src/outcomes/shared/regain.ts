import { exampleContext, flat } from './example.ts';
import type { MeasureContext, Outcome } from './outcome.ts';

/**
 * Days from the onset to the first day after the greatest loss on which at most `left` of that loss remains (weekly means);
 * 0 if nothing was lost, the rest of the horizon if it never came to that.
 */
export function daysToRegain(c: MeasureContext, left: number): number {
  if (c.series.loss === 0 || c.onset === Infinity) return 0;
  return firstRegained(c, left) - c.onset;
}

/** True if the horizon ends before that day. */
export function neverRegained(c: MeasureContext, left: number): boolean {
  return c.series.loss > 0 && c.onset !== Infinity && firstRegained(c, left) === c.arm.days;
}

function firstRegained(c: MeasureContext, left: number): number {
  const { arm, twin, loss, lossDay } = c.series;
  for (let day = lossDay + 1; day < c.arm.days; day++) if (twin[day]! - arm[day]! <= left * loss) return day;
  return c.arm.days;
}

/** The outcome for regaining `percent` of the greatest loss. */
export const daysToRegainOutcome = (percent: number): Outcome => ({
  id: `days-to-regain-${percent}`,
  unit: 'days',
  better: 'lower',
  measure: (c) => daysToRegain(c, (100 - percent) / 100),
  censored: (c) => neverRegained(c, (100 - percent) / 100),
  example: {
    case: 'half is lost on day 10 and never regained: the rest of the horizon, censored',
    context: () =>
      exampleContext({
        arm: { national_hashrate: flat(10, 400, ...flat(30, 200)) },
        twin: { national_hashrate: flat(40, 400) },
        onset: 10,
      }),
    expected: 30,
    censored: true,
  },
});
