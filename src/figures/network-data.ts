/** The network's pace and its difficulty, day by day, over one axis. */
import type { FanEvent, Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';
import type { SpreadSeries } from './spread.ts';

export interface NetworkData {
  readonly hue: Hue;
  readonly days: number;
  /** Minutes between blocks, by day. */
  readonly interval: SpreadSeries;
  /** Difficulty by day, in `difficultyUnit`; the narrow form leaves it out. */
  readonly difficulty: SpreadSeries;
  /** "trillion". */
  readonly difficultyUnit: string;
  readonly events: readonly FanEvent[];
  /** First days of the epochs, ascending, as the middle future has them; ticks on the axis and steps for keys. */
  readonly epochs: readonly number[];
  readonly meta: FigureMeta;
}

/** The middle future's slowest day, and the day by which the delay is nearly gone. */
export interface Slowing {
  readonly before: number;
  readonly slowest: number;
  readonly day: number;
  /** First day from which the delay stays under `GONE` of its greatest; undefined if it never does. */
  readonly goneBy: number | undefined;
  /** False where the pace swings by as much of itself: how much of the delay is left then can't be told. */
  readonly clear: boolean;
}

/** A delay is said to be nearly gone when a tenth of it is left. */
const GONE = 0.1;

export function slowing({ interval: { middle }, days, events }: NetworkData): Slowing {
  const from = events.length === 0 ? 0 : Math.min(...events.map(({ day }) => day));
  const before = middle[Math.max(0, from - 1)];
  let day = from;
  for (let d = from; d < days; d++) if (middle[d] > middle[day]) day = d;
  const left = (d: number) => middle[d] - before > GONE * (middle[day] - before);
  let last = days - 1;
  while (last > day && !left(last)) last--;
  const calm = Array.from(middle).slice(0, from);
  const swing = calm.length === 0 ? 0 : Math.max(...calm) - Math.min(...calm);
  const clear = swing < GONE * (middle[day] - before);
  return { before, slowest: middle[day], day, goneBy: last === days - 1 ? undefined : last + 1, clear };
}
