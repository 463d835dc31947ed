/** What each arm costs and how much hash rate it saves against the first. */
import { OUTCOME_PERCENTS } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import { costEffect as draw } from '../cost-effect.ts';
import type { CostEffectArm, CostEffectData, NinetyOf100 } from '../cost-effect-data.ts';
import { costEffectTable, costEffectText } from '../cost-effect-text.ts';
import { HUES } from '../fan-data.ts';
import type { Panel, Reading } from '../panel.ts';
import { armHue, armLetter } from './arms.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

const EFFECT = 'lost-ehs-days';

export const costEffect: Panel = {
  id: 'cost-effect',
  view: 'compare',
  picture: (reading) => {
    const data = costEffectData(reading);
    if (!data) return undefined;
    return {
      text: costEffectText(data),
      table: costEffectTable(data),
      draw: (context) => draw(data, context),
    };
  },
};

function costEffectData(reading: Reading): CostEffectData | undefined {
  const { summary, facts } = reading;
  const compared = facts?.comparisons?.filter(({ a, outcome }) => a === 0 && outcome === EFFECT) ?? [];
  if (compared.length === 0 || !summary.arms[0].outcomes['lever-cost']) return undefined;
  const arms = summary.arms.flatMap(({ title, outcomes }, index): CostEffectArm[] => {
    const saved =
      index === 0 ? NOTHING : savedBy(compared.find(({ b }) => b === index)?.comparison.quantiles);
    if (!saved) return [];
    const cost = ninety(outcomes['lever-cost'].quantiles);
    const hue = index < HUES.length ? { hue: armHue(index) } : {};
    return [{ letter: armLetter(index), title, ...hue, cost, effect: saved }];
  });
  const error = Math.max(...compared.map(({ comparison }) => halfWidth(comparison.standardError)));
  const unit = say('figure.panel.at-most', { unit: 'EH/s-days' });
  return {
    effect: say('figure.panel.effect'),
    unit: 'EH/s-days',
    arms,
    meta: panelMeta(reading, EFFECT, error > 0 ? { value: error, unit } : undefined),
  };
}

const NOTHING: NinetyOf100 = { low: 0, middle: 0, high: 0 };

function ninety(quantiles: readonly number[]): NinetyOf100 {
  const at = (percent: (typeof OUTCOME_PERCENTS)[number]) => quantiles[OUTCOME_PERCENTS.indexOf(percent)];
  return { low: at(5), middle: at(50), high: at(95) };
}

/** Less is lost where the difference is below zero. */
function savedBy(quantiles: readonly number[] | undefined): NinetyOf100 | undefined {
  if (!quantiles) return undefined;
  const { low, middle, high } = ninety(quantiles);
  return { low: 0 - high, middle: 0 - middle, high: 0 - low };
}
