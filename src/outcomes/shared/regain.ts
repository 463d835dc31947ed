import type { MeasureContext } from './outcome.ts';

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
