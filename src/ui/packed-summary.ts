/** A summary on its way from the desk to the page: its day series in one array that is handed over, not copied. */
import type { TrackId } from '../kernel/tracks.ts';
import type { ArmSummary, Summary, TrackSummaries, TrackSummary } from '../summary/types.ts';

export interface PackedSummary {
  /** All but the tracks. */
  readonly rest: Summary;
  /** By variant (the twin first), then track, the places of what follows each other in `series`. */
  readonly tracks: readonly (readonly PackedTrack[])[];
  /** Of each track its quantiles, least, greatest and whole futures, day by day. */
  readonly series: Float64Array;
}

interface PackedTrack {
  readonly id: TrackId;
  readonly unit: string;
  readonly quantiles: number;
  readonly samples: number;
  /** Where the first series begins. */
  readonly from: number;
}

export function packSummary(summary: Summary): PackedSummary {
  const series: (readonly number[])[] = [];
  const pack = (tracks: TrackSummaries): PackedTrack[] =>
    Object.entries(tracks).map(([id, { unit, quantiles, min, max, samples }]) => {
      const from = series.length * summary.days;
      series.push(...quantiles, min, max, ...samples);
      return { id: id as TrackId, unit, quantiles: quantiles.length, samples: samples.length, from };
    });
  const tracks = [summary.twin, ...summary.arms].map((variant) => pack(variant.tracks));
  const flat = new Float64Array(series.length * summary.days);
  series.forEach((one, i) => flat.set(one, i * summary.days));
  const arms = summary.arms.map((arm): ArmSummary => ({ ...arm, tracks: {} }));
  return { rest: { ...summary, twin: { tracks: {} }, arms }, tracks, series: flat };
}

/** The summary as it was; a track's series are read from the array when they are first asked for. */
export function unpackSummary({ rest, tracks: [twin, ...arms], series }: PackedSummary): Summary {
  const unpack = (packed: readonly PackedTrack[]): TrackSummaries =>
    Object.fromEntries(packed.map((track) => [track.id, unpackTrack(track, series, rest.days)]));
  return {
    ...rest,
    twin: { tracks: unpack(twin) },
    arms: rest.arms.map((arm, a) => ({ ...arm, tracks: unpack(arms[a]) })),
  };
}

function unpackTrack(packed: PackedTrack, flat: Float64Array, days: number): TrackSummary {
  let read: TrackSummary | undefined;
  const all = (): TrackSummary => {
    read ??= readTrack(packed, flat, days);
    return read;
  };
  return {
    unit: packed.unit,
    get quantiles() {
      return all().quantiles;
    },
    get min() {
      return all().min;
    },
    get max() {
      return all().max;
    },
    get samples() {
      return all().samples;
    },
  };
}

function readTrack({ unit, quantiles, samples, from }: PackedTrack, flat: Float64Array, days: number) {
  const series = Array.from({ length: quantiles + 2 + samples }, (_, i) =>
    Array.from(flat.subarray(from + i * days, from + (i + 1) * days)),
  );
  return {
    unit,
    quantiles: series.slice(0, quantiles),
    min: series[quantiles],
    max: series[quantiles + 1],
    samples: series.slice(quantiles + 2),
  };
}
