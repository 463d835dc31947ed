/** From a summary to what the page shows: everything in words, drawn from plain numbers. */
import type { TrackId } from '../kernel/tracks.ts';
import { nationName } from '../scenario/nation-name.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { headlines } from '../summary/headlines.ts';
import { type ArmSummary, OUTCOME_PERCENTS, type Summary } from '../summary/types.ts';
import { deepHeadline, deepWithError, elsewhereHeadline, longHeadline } from '../words/headlines.ts';
import { money, shortNumber, withUnit } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { armLetter } from './arms.ts';
import type { DrawnNumber } from './desk-messages.ts';
import { fanOf } from './fan-of-summary.ts';
import type { ShownArm, ShownResult } from './shown.ts';

/** Tracks that can be drawn, in the order of their buttons. */
const TRACK_ORDER: readonly TrackId[] = [
  'intact_share',
  'national_hashrate',
  'national_share',
  'difficulty',
  'block_interval',
  'national_income',
  'adversary_share',
];

const MILLION = 1e6;

/** `drawn` is known once a run has finished here; `lean` where the summary tells some tracks and others can be asked for. */
export function showSummary(
  summary: Summary,
  document: ScenarioDocument,
  drawn?: readonly DrawnNumber[],
  lean = false,
): ShownResult {
  const nation = nationName(document);
  const { deep, long, elsewhere } = headlines(summary, nation);
  const told = summary.arms[0].tracks;
  return {
    document,
    summary,
    seed: summary.seed,
    replicates: summary.replicates,
    engine: summary.engine,
    data: summary.data,
    arms: shownArms(summary),
    heads: [deepHeadline(deep), longHeadline(long), elsewhereHeadline(elsewhere)],
    headline: deepWithError(deep),
    tracks: TRACK_ORDER.filter((track) => lean || told[track]),
    drawn,
    lean,
    // A track that has been asked for comes a moment later.
    fan: (track, arms) => fanOf(summary, document, told[track] ? track : firstOf(told), arms),
  };
}

const firstOf = (tracks: object): TrackId => Object.keys(tracks)[0] as TrackId;

function shownArms({ arms }: Summary): ShownArm[] {
  return arms.map((arm, i) => ({
    id: arm.id,
    title: arm.title,
    letter: armLetter(i),
    about: i === 0 ? undefined : armAbout(arm, arms[0]),
  }));
}

/** "avoids 121 EH/s-days, costs $5.1 to 9.2 m": a mean of paired differences is the difference of the means. */
function armAbout(arm: ArmSummary, reference: ArmSummary): string {
  const avoided = meanLoss(reference) - meanLoss(arm);
  const { quantiles } = arm.outcomes['lever-cost'];
  const cost = (percent: 5 | 95): number => quantiles[OUTCOME_PERCENTS.indexOf(percent)] * MILLION;
  return say(avoided < 0 ? 'page.arms.adds' : 'page.arms.avoids', {
    days: withUnit(shortNumber(Math.abs(avoided), 2), 'EH/s-days'),
    cost: money(cost(5), cost(95)),
  });
}

const meanLoss = ({ outcomes }: ArmSummary): number => outcomes['lost-ehs-days'].mean;
