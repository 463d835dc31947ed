/** From a summary to what the page shows: everything in words, drawn from plain numbers. */
import type { TrackId } from '../kernel/tracks.ts';
import { headlines } from '../summary/headlines.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../summary/types.ts';
import { deepHeadline, deepWithError, elsewhereHeadline, longHeadline } from '../words/headlines.ts';
import { ofHundred, shortNumber, span, withError } from '../words/numbers.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import { armLetter } from './arms.ts';
import type { DrawnNumber } from './desk-messages.ts';
import { fanOf } from './fan-of-summary.ts';
import { operatorTable } from './operators-of-summary.ts';
import { shippedScenario } from './scenarios.ts';
import type { OutcomeGroup, OutcomeRow, ShownArm, ShownResult } from './shown.ts';

/** Tracks that can be drawn, in the order of their buttons. */
const TRACK_ORDER: readonly TrackId[] = [
  'national_hashrate',
  'national_share',
  'difficulty',
  'block_interval',
  'national_income',
  'adversary_share',
];

/** `drawn` is known once a run has finished here. */
export function showSummary(summary: Summary, drawn?: readonly DrawnNumber[]): ShownResult {
  const { nation } = shippedScenario(summary.scenario.id);
  const { deep, long, elsewhere } = headlines(summary, nation);
  return {
    scenario: summary.scenario.id,
    seed: summary.seed,
    replicates: summary.replicates,
    engine: summary.engine,
    data: summary.data,
    arms: shownArms(summary, nation),
    heads: [deepHeadline(deep), longHeadline(long), elsewhereHeadline(elsewhere)],
    outcomes: outcomeGroups(summary),
    operators: operatorTable(summary),
    headline: deepWithError(deep),
    tracks: TRACK_ORDER.filter((track) => summary.arms[0].tracks[track]),
    drawn,
    fan: (track, arms) => fanOf(summary, track, arms, nation),
  };
}

function shownArms(summary: Summary, nation: string): ShownArm[] {
  const falls = summary.arms.map((_, arm) => headlines(summary, nation, arm).deep.middle);
  return summary.arms.map(({ id, title }, i) => ({
    id,
    title,
    letter: armLetter(i),
    about: i === 0 ? undefined : armAbout(falls[i], falls[0]),
  }));
}

/** "lowest week 3.1 % down in the middle future, not 5.8 %". */
function armAbout(fall: number, reference: number): string {
  const [own, other] = [span(fall, fall, '%'), span(reference, reference, '%')];
  return own === other ? say('page.arms.same', { own }) : say('page.arms.fall', { own, other });
}

function outcomeGroups({ arms }: Summary): OutcomeGroup[] {
  return Object.entries(arms[0].outcomes).map(([id, { unit }]) => ({
    id,
    title: hasWord(`outcome.${id}.title`) ? sayOf(`outcome.${id}.title`) : id,
    about: hasWord(`outcome.${id}.about`) ? sayOf(`outcome.${id}.about`) : '',
    unit,
    rows: arms.map((arm, i) => outcomeRow(arm.outcomes[id], i)),
  }));
}

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
