/** What the timeline fan draws: one daily track of one to four arms, as bands, middle future and sampled futures. */
import type { TrackId } from '../kernel/tracks.ts';

/** The four hues an arm can have; a picture shows at most one arm of each. */
export const HUES = ['A', 'B', 'C', 'D'] as const;
export type Hue = (typeof HUES)[number];

/** Of 100 futures, how many lie inside the band; widest first. */
export const BANDS = [95, 80, 50] as const;
export type Inside = (typeof BANDS)[number];

/** A daily series in the drawn unit, index = day. */
export type Series = ArrayLike<number>;

export interface FanArm {
  readonly letter: string;
  readonly hue: Hue;
  readonly title: string;
  readonly low: Readonly<Record<Inside, Series>>;
  readonly high: Readonly<Record<Inside, Series>>;
  readonly middle: Series;
  /** About twenty whole futures. */
  readonly samples: readonly Series[];
}

export interface FanEvent {
  readonly day: number;
  readonly label: string;
}

export interface FanData {
  readonly track: TrackId;
  /** "US hash rate". */
  readonly name: string;
  /** Unit of the drawn values, by `trackDisplay`. */
  readonly unit: string;
  /** Days drawn: 0 to days - 1. */
  readonly days: number;
  readonly arms: readonly FanArm[];
  readonly events: readonly FanEvent[];
  /** The middle of the same futures without event or lever. */
  readonly quiet?: Series;
  /** The finding, where the result has a better one than the lines themselves tell. */
  readonly finding?: string;
  /** Lines under the picture: error, sources, seed, versions. */
  readonly notes: readonly string[];
}

/** The arms in the order and manner they are drawn: whole bands, one band, or the middle line alone. */
export function armManner(arm: number, count: number): 'bands' | 'band' | 'line' {
  if (count > 2) return 'line';
  return arm === 0 ? 'bands' : 'band';
}
