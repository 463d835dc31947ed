/** How far a future goes from where it would have been, and on which day it is farthest. */
import type { FanArm, FanData, Series } from './fan-data.ts';

/** A future's largest departure from the quiet one, or else from its own level before the first event. */
export interface Departure {
  readonly before: number;
  readonly extreme: number;
  readonly day: number;
  /** Of the extreme from the level expected, as a share of that; undefined where nothing was expected. */
  readonly change: number | undefined;
}

export const departure = (data: FanData, { middle }: FanArm): Departure => seriesDeparture(data, middle);

export function seriesDeparture(data: FanData, series: Series): Departure {
  const from = firstEventDay(data);
  const before = series[Math.max(0, from - 1)];
  const level = (day: number) => data.quiet?.[day] ?? before;
  const day = farthestDay(series, level, from, data.days);
  const extreme = series[day];
  const expected = level(day);
  return { before, extreme, day, change: Math.abs(expected) < 1e-9 ? undefined : extreme / expected - 1 };
}

function farthestDay(series: Series, level: (day: number) => number, from: number, days: number): number {
  const distance = (day: number) => Math.abs(series[day] - level(day));
  let farthest = from;
  for (let day = from; day < days; day++) if (distance(day) > distance(farthest)) farthest = day;
  return farthest;
}

/** Of the scenario's own events; what the model made of them comes later. */
function firstEventDay({ events }: FanData): number {
  const own = events.filter(({ made }) => !made);
  return own.length === 0 ? 0 : Math.min(...own.map(({ day }) => day));
}
