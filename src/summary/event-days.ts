/** When events happen: days counted by event and moment, so that any order of chunks gives the same counts. */
import type { Recording } from '../kernel/tracks.ts';
import { quantileRanks } from '../science/quantile-interval.ts';
import type { ChunkResult, EventDay, Shape } from './types.ts';

/** What is told of each event: it fired, it was detected, a fix exists for what it did. */
export const MOMENTS = 3;

/** In place of a day: not inside the horizon. */
export const NEVER = 0xffff;

/** Writes the days of one arm's events from `at` on: event * MOMENTS + moment. */
export function writeEventDays(out: Uint16Array, at: number, recording: Recording): void {
  const { firedDay, detectedDay, fixDay, days } = recording;
  for (let e = 0; e < firedDay.length; e++) {
    out[at + e * MOMENTS] = wholeDay(firedDay[e], days);
    out[at + e * MOMENTS + 1] = wholeDay(detectedDay[e], days);
    out[at + e * MOMENTS + 2] = wholeDay(fixDay[e], days);
  }
}

const wholeDay = (day: number, days: number): number => (day < days ? Math.floor(day) : NEVER);

/** Counts by moment of each event of all arms, in their order, and day; what never happens has no count. */
export function createEventDays({ events = 0, days }: Shape) {
  const width = events * MOMENTS;
  const counts = new Uint32Array(width * days);
  return {
    add({ eventDays, count }: ChunkResult): void {
      for (let i = 0; i < count; i++)
        for (let moment = 0; moment < width; moment++) {
          const day = eventDays[i * width + moment];
          if (day !== NEVER) counts[moment * days + day]++;
        }
    },
    counts: (event: number, moment: number): Uint32Array => {
      const from = (event * MOMENTS + moment) * days;
      return counts.subarray(from, from + days);
    },
  };
}

/** Share of `total` futures in which it happens, and the median day of those with its 95 % interval by order statistics. */
export function eventDay(counts: Uint32Array, total: number): EventDay {
  const happened = counts.reduce((sum, count) => sum + count, 0);
  if (happened === 0) return { share: 0, median: null, interval: [null, null] };
  const at = (rank: number): number | null => (rank < 1 || rank > happened ? null : dayOfRank(counts, rank));
  const { low, high } = quantileRanks(happened, 0.5);
  const middle = [Math.ceil(happened / 2), Math.floor(happened / 2) + 1].map((rank) =>
    dayOfRank(counts, rank),
  );
  return {
    share: happened / total,
    median: (middle[0] + middle[1]) / 2,
    interval: [at(low), at(high)],
  };
}

/** Day of the rank-th future (from 1) in the order of their days. */
function dayOfRank(counts: Uint32Array, rank: number): number {
  let below = 0;
  for (let day = 0; day < counts.length; day++) {
    below += counts[day];
    if (below >= rank) return day;
  }
  throw new Error(`event days: expected a rank up to ${below}, got ${rank}`);
}
