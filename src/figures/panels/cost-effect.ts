/** What each arm costs and how much hash rate it saves against the first. */
import { say } from '../../words/words.ts';
import { costEffect as draw } from '../cost-effect.ts';
import type { CostEffectArm, CostEffectData } from '../cost-effect-data.ts';
import { costEffectTable, costEffectText } from '../cost-effect-text.ts';
import { HUES } from '../fan-data.ts';
import type { Panel, Reading } from '../panel.ts';
import { armHue, armLetter } from './arms.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

const EFFECT = 'lost-ehs-days';
const UNIT = 'EH/s-days';

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
  const told = facts?.costEffect ?? [];
  if (summary.arms.length < 2 || told.length === 0) return undefined;
  const arms = told.map(({ arm, cost, effect }): CostEffectArm => {
    const hue = arm < HUES.length ? { hue: armHue(arm) } : {};
    return { letter: armLetter(arm), title: summary.arms[arm].title, ...hue, cost, effect };
  });
  const compared = facts?.comparisons.filter(({ a, outcome }) => a === 0 && outcome === EFFECT) ?? [];
  const error = Math.max(0, ...compared.map(({ comparison }) => halfWidth(comparison.standardError)));
  const unit = say('figure.panel.at-most', { unit: UNIT });
  return {
    effect: say('figure.panel.effect'),
    unit: UNIT,
    arms,
    meta: panelMeta(reading, EFFECT, error > 0 ? { value: error, unit } : undefined),
  };
}
