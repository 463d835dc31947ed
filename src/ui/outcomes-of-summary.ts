/** The table of every outcome of every arm, from a summary, in words. */
import { Z95_TWO_SIDED } from '../science/proportion.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../summary/types.ts';
import { ofHundred, withError } from '../words/numbers.ts';
import { splitCell } from '../words/split.ts';
import { hasWord, say, sayOf } from '../words/words.ts';
import type { OutcomeGroup, OutcomeRow } from './shown.ts';

export interface OutcomeGroups {
  readonly told: readonly OutcomeGroup[];
  /** Titles of the outcomes that are zero in every future of every arm. */
  readonly unmoved: readonly string[];
}

export function outcomeGroups(summary: Summary): OutcomeGroups {
  const ids = Object.keys(summary.arms[0].outcomes);
  const unmoved = ids.filter((id) => summary.arms.every(({ outcomes }) => isZero(outcomes[id])));
  return {
    told: ids.filter((id) => !unmoved.includes(id)).map((id) => outcomeGroup(summary, id)),
    unmoved: unmoved.map((id) => outcomeTitle(id, summary.arms[0].outcomes[id])),
  };
}

function outcomeGroup({ arms }: Summary, id: string): OutcomeGroup {
  const about = `outcome.${id}.about`;
  const first = arms[0].outcomes[id];
  return {
    id,
    title: outcomeTitle(id, first),
    about: first.formula ?? (hasWord(about) ? sayOf(about) : ''),
    unit: first.unit,
    rows: arms.map((arm, i) => outcomeRow(arm.outcomes[id], i)),
  };
}

function outcomeTitle(id: string, { title }: OutcomeSummary): string {
  const key = `outcome.${id}.title`;
  return title ?? (hasWord(key) ? sayOf(key) : id);
}

const isZero = ({ min, max }: OutcomeSummary): boolean => min === 0 && max === 0;

/** A quantile with its standard error: half its 95 % interval by order statistics over 1.96; alone where few futures leave it open. */
export function quantileText({ quantiles, intervals }: OutcomeSummary, percent: 5 | 50 | 95): string {
  const [low, high] = intervals[`p${percent}`];
  const error = low === null || high === null ? null : (high - low) / (2 * Z95_TWO_SIDED);
  return withError(quantiles[OUTCOME_PERCENTS.indexOf(percent)], error);
}

function outcomeRow(outcome: OutcomeSummary, arm: number): OutcomeRow {
  const at = (percent: 5 | 50 | 95): string => quantileText(outcome, percent);
  const { censored, formula, split } = outcome;
  const missing = formula === undefined ? 'page.outcomes.censored' : 'analysis.outcomes.unanswered';
  return {
    arm,
    mean: withError(outcome.mean, outcome.standardError),
    low: at(5),
    middle: at(50),
    high: at(95),
    split: split ? splitCell(split) : '',
    note: censored === 0 ? undefined : say(missing, { share: ofHundred(censored) }),
  };
}
