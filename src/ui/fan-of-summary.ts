/** The fan's data from a summary: a track of some arms in drawn units, with the scenario's events and the run's caption. */
import { BANDS, type FanArm, type FanData, type Inside, type Series } from '../figures/fan-data.ts';
import { trackDisplay } from '../figures/track-display.ts';
import type { TrackId } from '../kernel/tracks.ts';
import { nationName } from '../scenario/nation-name.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { headlines } from '../summary/headlines.ts';
import { type ArmSummary, BAND_PERCENTS, type Summary } from '../summary/types.ts';
import { span, wholeNumber, withError } from '../words/numbers.ts';
import { say, sayOf } from '../words/words.ts';
import { armHue, armLetter } from './arms.ts';
import { eventsOf, type WrittenThreat } from './question-text.ts';

/** Tracks whose finding is how far hash rate falls. */
const HASHRATE: readonly TrackId[] = ['intact_share', 'national_hashrate'];

type Percent = (typeof BAND_PERCENTS)[number];
const MIDDLE = BAND_PERCENTS.indexOf(50);
const LOW: Readonly<Record<Inside, Percent>> = { 95: 2.5, 80: 10, 50: 25 };
const HIGH: Readonly<Record<Inside, Percent>> = { 95: 97.5, 80: 90, 50: 75 };

export function fanOf(
  summary: Summary,
  document: ScenarioDocument,
  track: TrackId,
  arms: readonly number[],
): FanData {
  const { threats } = document;
  const nation = nationName(document);
  return {
    track,
    name: sayOf(`figure.track.${track}`, { nation }),
    unit: trackDisplay(track).unit,
    days: summary.days,
    arms: arms.map((arm) => fanArm(summary.arms[arm], arm, track)),
    events: eventsOf(threats as readonly WrittenThreat[]).filter(({ day }) => day < summary.days),
    quiet: quietMiddle(summary, track),
    ...(HASHRATE.includes(track) ? { finding: hashrateFinding(summary, arms, nation) } : {}),
    ...(isPreview(summary, track) ? { preview: true } : {}),
    notes: [say('page.figure.bands'), runNote(summary, nation)],
  };
}

/** A result in a hurry has no whole futures; while it has few altogether, its bands are no more than edges. */
const FEW = 1_000;
const isPreview = ({ replicates, arms }: Summary, track: TrackId): boolean =>
  replicates < FEW && arms[0].tracks[track]!.samples.length === 0;

function quietMiddle({ twin }: Summary, track: TrackId): Series {
  const { factor } = trackDisplay(track);
  return Float64Array.from(twin.tracks[track]!.quantiles[MIDDLE], (value) => value * factor);
}

/** The first headlines in one line, so that the picture and the sentences above it say the same. */
function hashrateFinding(summary: Summary, arms: readonly number[], nation: string): string {
  const falls = arms.map((arm) => {
    const { middle } = headlines(summary, nation, arm).deep;
    return span(middle, middle, '%');
  });
  if (arms.length > 1) {
    const changes = arms.map((arm, i) =>
      say('page.figure.arm-fall', { arm: armLetter(arm), fall: falls[i] }),
    );
    return say('page.figure.arms-fall', { nation, changes: changes.join(', ') });
  }
  const { long } = headlines(summary, nation, arms[0]);
  if (!long.lost) return say('page.figure.no-fall', { nation });
  if (long.middleDays === null) return say('page.figure.fall-stays', { nation, fall: falls[0] });
  return say('page.figure.fall', { nation, fall: falls[0], days: wholeNumber(long.middleDays) });
}

function runNote(summary: Summary, nation: string): string {
  const { deep } = headlines(summary, nation);
  return say('page.figure.run', {
    futures: wholeNumber(summary.replicates),
    seed: summary.seed,
    error: withError(deep.middle, deep.error, '%'),
  });
}

function fanArm(arm: ArmSummary, index: number, track: TrackId): FanArm {
  const { quantiles, samples } = arm.tracks[track]!;
  const { factor } = trackDisplay(track);
  const drawn = (series: readonly number[]): Series => Float64Array.from(series, (value) => value * factor);
  const at = (percent: Percent): Series => drawn(quantiles[BAND_PERCENTS.indexOf(percent)]);
  const edges = (side: typeof LOW) =>
    Object.fromEntries(BANDS.map((inside) => [inside, at(side[inside])])) as Record<Inside, Series>;
  return {
    letter: armLetter(index),
    hue: armHue(index),
    title: arm.title,
    low: edges(LOW),
    high: edges(HIGH),
    middle: at(50),
    samples: samples.map(drawn),
  };
}
