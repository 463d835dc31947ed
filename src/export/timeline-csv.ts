import { TRACKS } from '../kernel/tracks.ts';
import { BAND_PERCENTS, type Summary, type TrackSummary } from '../summary/types.ts';
import { csvLine, inPieces } from './csv.ts';

/** Name of the quiet twin among the arms: the same luck, no threats, no levers. */
export const QUIET = 'quiet';

/** Statistics of a track on a day, in the order of their rows. */
export const TIMELINE_STATISTICS: readonly string[] = [
  ...BAND_PERCENTS.map((percent) => `p${percent}`),
  'min',
  'max',
];

/** `arm,day,track,statistic,value,unit`, one number a row. */
export const timelineCsv = (summary: Summary): Generator<string> => inPieces(lines(summary));

function* lines({ twin, arms, days }: Summary): Generator<string> {
  yield csvLine(['arm', 'day', 'track', 'statistic', 'value', 'unit']);
  for (const { id, tracks } of [{ id: QUIET, tracks: twin.tracks }, ...arms])
    for (let day = 0; day < days; day++)
      for (const { id: track, unit } of TRACKS) {
        const values = statistics(tracks[track]!, day);
        for (const [s, statistic] of TIMELINE_STATISTICS.entries())
          yield csvLine([id, day, track, statistic, values[s]!, unit]);
      }
}

export const statistics = ({ quantiles, min, max }: TrackSummary, day: number): number[] => [
  ...quantiles.map((series) => series[day]!),
  min[day]!,
  max[day]!,
];
