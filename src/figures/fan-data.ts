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
  /** True for what the model made of it, as the middle future has it; the scenario's own are bold. */
  readonly made?: boolean;
}

/** One future in full, chosen by the reader. */
export interface FanFuture {
  readonly replicate: number;
  readonly series: Series;
  /** "One future of 10,000 (no. 4): lowest on day 41 at 280 EH/s". */
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
  /** With three arms and more: the arm whose bands are shown, by its place in `arms`. */
  readonly focus?: number;
  readonly chosen?: FanFuture;
  /** The sampled future in focus, by its place in the first arm's samples. */
  readonly picked?: number;
  /** True for a preview: edges instead of bands, and no sampled futures. */
  readonly preview?: boolean;
  /** Lines under the picture: error, sources, seed, versions. */
  readonly notes: readonly string[];
}

export type ArmManner = 'bands' | 'band' | 'line';

/** How an arm is drawn: whole bands, one band, or the middle line alone. Of three and more only the one in focus has bands. */
export function armManner(arm: number, { arms, focus }: Pick<FanData, 'arms' | 'focus'>): ArmManner {
  if (arms.length > 2) return arm === focus ? 'bands' : 'line';
  return arm === 0 ? 'bands' : 'band';
}

/** The futures that can be pointed at and stepped through: those of the only arm that is drawn with bands. */
export function shownSamples({ arms, focus, preview }: FanData, narrow: boolean): readonly Series[] {
  if (preview) return [];
  const arm = arms.length > 2 ? (focus === undefined ? undefined : arms[focus]) : arms[0];
  return narrow ? (arm?.samples.slice(0, NARROW_SAMPLES) ?? []) : (arm?.samples ?? []);
}

const NARROW_SAMPLES = 16;
