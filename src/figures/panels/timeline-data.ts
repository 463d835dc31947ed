/** The fan's data from a reading: one track of some arms in drawn units. */
import type { TrackId } from '../../kernel/tracks.ts';
import { headlines } from '../../summary/headlines.ts';
import { type ArmSummary, BAND_PERCENTS, type EventDay } from '../../summary/types.ts';
import { shortNumber, span, wholeNumber } from '../../words/numbers.ts';
import { say, sayOf } from '../../words/words.ts';
import { BANDS, type FanArm, type FanData, type FanEvent, type Inside, type Series } from '../fan-data.ts';
import { whereFarthest } from '../fan-text.ts';
import { metaNotes } from '../meta.ts';
import type { Reading } from '../panel.ts';
import { trackDisplay } from '../track-display.ts';
import { armLetter, type NamedArm, namedArms } from './arms.ts';
import { scenarioEvents } from './events.ts';
import { panelMeta } from './panel-meta.ts';

type Percent = (typeof BAND_PERCENTS)[number];
const MIDDLE = BAND_PERCENTS.indexOf(50);
const LOW: Readonly<Record<Inside, Percent>> = { 95: 2.5, 80: 10, 50: 25 };
const HIGH: Readonly<Record<Inside, Percent>> = { 95: 97.5, 80: 90, 50: 75 };

/** What a caption names as sources and error: the deepest fall's, whatever track is drawn. */
const OUTCOME = 'trough-national-pct';

/** Tracks that show what the headlines tell. */
const HASH_RATES: readonly TrackId[] = ['intact_share', 'national_hashrate'];

/** `focus`: index of the arm whose bands are shown among several; `picked`: of a sampled future. */
export interface FanWish {
  readonly focus?: number | undefined;
  readonly picked?: number | undefined;
}

export function timelineData(
  reading: Reading,
  track: TrackId,
  indices: readonly number[],
  { focus, picked }: FanWish = {},
): FanData {
  const { summary, nation, preview } = reading;
  const arms = namedArms(reading, indices);
  const place = arms.findIndex(({ index }) => index === focus);
  const data: FanData = {
    track,
    name: sayOf(`figure.track.${track}`, { nation }),
    unit: trackDisplay(track).unit,
    days: summary.days,
    arms: arms.map((arm) => fanArm(arm, track)),
    events: [...scenarioEvents(reading), ...madeEvents(summary.arms[arms[0].index])],
    ...quiet(reading, track),
    ...(HASH_RATES.includes(track) ? { finding: hashrateFinding(reading, arms) } : {}),
    ...(place < 0 ? {} : { focus: place }),
    ...(picked === undefined ? {} : { picked }),
    ...(preview ? { preview } : {}),
    notes: notesOf(reading),
  };
  return withFuture(data, reading, arms);
}

function notesOf(reading: Reading): string[] {
  const { summary, nation, preview } = reading;
  const { error } = headlines(summary, nation).deep;
  const known = error === null ? undefined : { value: error, unit: say('figure.panel.points') };
  const futures = wholeNumber(summary.replicates);
  const points = error === null ? '' : wholeNumber(Math.max(1, error));
  const head = preview && error !== null ? [say('figure.fan.preview', { futures, points })] : [];
  return metaNotes([...head, say('figure.panel.bands')], panelMeta(reading, OUTCOME, known));
}

function quiet({ summary: { twin } }: Reading, track: TrackId): Pick<FanData, 'quiet'> {
  // Compared with itself it stands at 100 %: the axis says so.
  const told = track === 'intact_share' ? undefined : twin.tracks[track];
  return told ? { quiet: drawn(told.quantiles[MIDDLE], track) } : {};
}

function drawn(series: ArrayLike<number>, track: TrackId): Series {
  const { factor } = trackDisplay(track);
  return Float64Array.from(series, (value) => value * factor);
}

function fanArm({ letter, hue, title, arm }: NamedArm, track: TrackId): FanArm {
  const { quantiles, samples } = arm.tracks[track]!;
  const at = (percent: Percent): Series => drawn(quantiles[BAND_PERCENTS.indexOf(percent)], track);
  const edges = (side: typeof LOW) =>
    Object.fromEntries(BANDS.map((inside) => [inside, at(side[inside])])) as Record<Inside, Series>;
  return {
    letter,
    hue,
    title,
    low: edges(LOW),
    high: edges(HIGH),
    middle: at(50),
    samples: samples.map((series) => drawn(series, track)),
  };
}

/** Lines of what the model made of it are few, or they would hide what they explain. */
const MOST_MADE = 4;

/** What most futures of an arm come to, on the median day: planted code is found, a fix exists. */
function madeEvents({ events }: ArmSummary): FanEvent[] {
  const made = events.flatMap(({ fired, detected, fixed }) => [
    // What hides nothing is found as it fires.
    ...(detected.median === fired.median ? [] : [madeEvent('summary.event.detected', detected)]),
    madeEvent('summary.event.fixed', fixed),
  ]);
  return made.flatMap((event) => event ?? []).slice(0, MOST_MADE);
}

function madeEvent(
  key: 'summary.event.detected' | 'summary.event.fixed',
  { share, median }: EventDay,
): FanEvent | undefined {
  if (share < 0.5 || median === null) return undefined;
  return { day: median, label: say(key, { day: shortNumber(median) }), made: true };
}

function withFuture(data: FanData, { future, summary }: Reading, arms: readonly NamedArm[]): FanData {
  const recorded = future && future.tracks[data.track];
  if (!recorded || !arms.some(({ index }) => index === future.arm)) return data;
  const series = drawn(recorded, data.track);
  const label = say('figure.fan.chosen', {
    futures: wholeNumber(summary.replicates),
    number: wholeNumber(future.replicate),
    where: whereFarthest(data, series),
  });
  return { ...data, chosen: { replicate: future.replicate, series, label } };
}

/** Falls under this, in %, are told as none: the last digit shown. */
const HARDLY = 0.05;

/** The first headlines in one line, so that the picture and the sentences above it say the same. */
function hashrateFinding({ summary, nation }: Reading, arms: readonly NamedArm[]): string {
  const falls = arms.map(({ index }) => {
    const { middle } = headlines(summary, nation, index).deep;
    return span(middle, middle, '%');
  });
  if (arms.length > 1) {
    const changes = arms.map(({ index }, i) =>
      say('figure.panel.arm-fall', { arm: armLetter(index), fall: falls[i] }),
    );
    return say('figure.panel.arms-fall', { nation, changes: changes.join(', ') });
  }
  const { long, deep } = headlines(summary, nation, arms[0].index);
  if (!long.lost) return say('figure.panel.no-fall', { nation });
  if (deep.middle < HARDLY) return say('figure.panel.hardly', { nation });
  if (long.middleDays === null) return say('figure.panel.fall-stays', { nation, fall: falls[0] });
  return say('figure.panel.fall', { nation, fall: falls[0], days: wholeNumber(long.middleDays) });
}
