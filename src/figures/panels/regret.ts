/** How far each arm is from the best one of each world. */
import type { Panel, Reading } from '../panel.ts';
import { regret as draw } from '../regret.ts';
import type { RegretData } from '../regret-data.ts';
import { regretTable, regretText } from '../regret-text.ts';
import { HUES } from '../fan-data.ts';
import { armHue, armLetter } from './arms.ts';
import { panelMeta } from './panel-meta.ts';

export const regret: Panel = {
  id: 'regret',
  view: 'compare',
  picture: (reading) => {
    const data = regretData(reading);
    if (!data) return undefined;
    return { text: regretText(data), table: regretTable(data), draw: (context) => draw(data, context) };
  },
};

function regretData(reading: Reading): RegretData | undefined {
  const { facts, summary } = reading;
  const worlds = facts?.regret?.worlds ?? [];
  if (worlds.length === 0 || summary.arms.length < 2) return undefined;
  const arms = summary.arms.map(({ title }, index) => ({
    letter: armLetter(index),
    title,
    ...(index < HUES.length ? { hue: armHue(index) } : {}),
  }));
  return { arms, worlds, meta: panelMeta(reading, 'income-lost') };
}
