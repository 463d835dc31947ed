import type { Recording, TrackId } from '../../kernel/tracks.ts';
import { trackIndex } from '../../kernel/tracks.ts';

/** Minima of arm over twin pick up shifted retarget dates: outcomes use means over a week. */
const WEEK = 7;

/** Seven-day trailing means (fewer days at the start) of the national hash rate, EH/s, and where the arm stands worst. */
export interface Series {
  readonly arm: Float64Array;
  readonly twin: Float64Array;
  /** Day of the greatest loss (twin less arm) from the onset on, and that loss in EH/s. */
  lossDay: number;
  loss: number;
  /** Day of the lowest arm over twin from the onset on, and that ratio. */
  troughDay: number;
  trough: number;
}

export function createSeries(days: number): Series {
  return {
    arm: new Float64Array(days),
    twin: new Float64Array(days),
    lossDay: 0,
    loss: 0,
    troughDay: 0,
    trough: 1,
  };
}

const NATIONAL = trackIndex('national_hashrate');

/** Fills the means and finds the trough; `onset` Infinity looks at the whole horizon. */
export function fillSeries(series: Series, arm: Recording, twin: Recording, onset: number): void {
  weeklyMeans(series.arm, arm, NATIONAL);
  weeklyMeans(series.twin, twin, NATIONAL);
  series.loss = 0;
  series.lossDay = 0;
  series.trough = Infinity;
  series.troughDay = 0;
  for (let day = onset === Infinity ? 0 : onset; day < arm.days; day++) {
    const loss = series.twin[day]! - series.arm[day]!;
    const ratio = series.arm[day]! / series.twin[day]!;
    if (loss > series.loss) {
      series.loss = loss;
      series.lossDay = day;
    }
    if (ratio < series.trough) {
      series.trough = ratio;
      series.troughDay = day;
    }
  }
  // What rounding leaves is no loss.
  if (series.loss <= 1e-9 * series.twin[series.lossDay]!) series.loss = 0;
}

/** Trailing weekly means of a track. */
export function weeklyMeans(out: Float64Array, recording: Recording, track: number): void {
  const from = track * recording.days;
  let sum = 0;
  for (let day = 0; day < recording.days; day++) {
    sum += recording.tracks[from + day]!;
    if (day >= WEEK) sum -= recording.tracks[from + day - WEEK]!;
    out[day] = sum / Math.min(WEEK, day + 1);
  }
}

/** Lowest trailing weekly mean of a track; with `over` the lowest ratio of two such means. */
export function lowestWeek(recording: Recording, id: TrackId, over?: Recording): number {
  const { tracks, days } = recording;
  const from = trackIndex(id) * days;
  let lowest = Infinity;
  let sum = 0;
  let base = 0;
  for (let day = 0; day < days; day++) {
    sum += tracks[from + day]!;
    base += over ? over.tracks[from + day]! : 1;
    if (day >= WEEK) {
      sum -= tracks[from + day - WEEK]!;
      base -= over ? over.tracks[from + day - WEEK]! : 1;
    }
    lowest = Math.min(lowest, sum / base);
  }
  return lowest;
}
