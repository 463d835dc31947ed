/** What an arm's levers cost, from the result that is shown, where it is still that arm. */
import type { ScenarioDocument } from '../../scenario/types.ts';
import { OUTCOME_PERCENTS } from '../../summary/types.ts';
import { money } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import type { ShownResult } from '../shown.ts';

const MILLION = 1e6;

export function armCost(document: ScenarioDocument, arm: number, shown: ShownResult | undefined): string {
  const { levers } = document.arms[arm];
  if (levers.length === 0) return say('compose.cost.none');
  const run = shown?.document.arms[arm];
  const outcome = shown?.summary.arms[arm]?.outcomes['lever-cost'];
  if (!outcome || !run || JSON.stringify(run.levers) !== JSON.stringify(levers))
    return say('compose.cost.waits');
  const at = (percent: 5 | 95): number => outcome.quantiles[OUTCOME_PERCENTS.indexOf(percent)] * MILLION;
  return money(at(5), at(95));
}
