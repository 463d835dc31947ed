/** From a summary to what the page shows: everything in words, drawn from plain numbers. */
import type { TrackId } from '../kernel/tracks.ts';
import { headlines } from '../summary/headlines.ts';
import { type ArmSummary, OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../summary/types.ts';
import { deepHeadline, deepWithError, elsewhereHeadline, longHeadline } from '../words/headlines.ts';
import { money, ofHundred, shortNumber, withError, withUnit } from '../words/numbers.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import { armLetter } from './arms.ts';
import type { DrawnNumber } from './desk-messages.ts';
import { fanOf } from './fan-of-summary.ts';
import { operatorTable } from './operators-of-summary.ts';
import { shippedScenario } from './scenarios.ts';
import type { OutcomeGroup, OutcomeRow, ShownArm, ShownResult } from './shown.ts';

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

/** `drawn` is known once a run has finished here. */
export function showSummary(summary: Summary, drawn?: readonly DrawnNumber[]): ShownResult {
  const { nation } = shippedScenario(summary.scenario.id);
  const { deep, long, elsewhere } = headlines(summary, nation);
  const ids = Object.keys(summary.arms[0].outcomes);
  const unmoved = ids.filter((id) => summary.arms.every(({ outcomes }) => isZero(outcomes[id])));
  const told = ids.filter((id) => !unmoved.includes(id));
  return {
    scenario: summary.scenario.id,
    seed: summary.seed,
    replicates: summary.replicates,
    engine: summary.engine,
    data: summary.data,
    arms: shownArms(summary),
    heads: [deepHeadline(deep), longHeadline(long), elsewhereHeadline(elsewhere)],
    outcomes: told.map((id) => outcomeGroup(summary, id)),
    unmoved: unmoved.map(outcomeTitle),
    operators: operatorTable(summary),
    headline: deepWithError(deep),
    tracks: TRACK_ORDER.filter((track) => summary.arms[0].tracks[track]),
    drawn,
    fan: (track, arms) => fanOf(summary, track, arms, nation),
  };
}

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

function outcomeGroup({ arms }: Summary, id: string): OutcomeGroup {
  const about = `outcome.${id}.about`;
  return {
    id,
    title: outcomeTitle(id),
    about: hasWord(about) ? sayOf(about) : '',
    unit: arms[0].outcomes[id].unit,
    rows: arms.map((arm, i) => outcomeRow(arm.outcomes[id], i)),
  };
}

function outcomeTitle(id: string): string {
  const key = `outcome.${id}.title`;
  return hasWord(key) ? sayOf(key) : id;
}

const isZero = ({ min, max }: OutcomeSummary): boolean => min === 0 && max === 0;

function outcomeRow(outcome: OutcomeSummary, arm: number): OutcomeRow {
  const at = (percent: 5 | 50 | 95): string =>
    shortNumber(outcome.quantiles[OUTCOME_PERCENTS.indexOf(percent)]);
  const { censored } = outcome;
  return {
    arm,
    mean: withError(outcome.mean, outcome.standardError),
    low: at(5),
    middle: at(50),
    high: at(95),
    note: censored === 0 ? undefined : say('page.outcomes.censored', { share: ofHundred(censored) }),
  };
}
