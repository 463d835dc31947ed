/** How far each arm is from the best one of each world. */
import type { RegretRow } from '../../analysis/types.ts';
import { say } from '../../words/words.ts';
import { sentence } from '../sentence.ts';
import type { Panel, Reading } from '../panel.ts';
import { regret as draw } from '../regret.ts';
import type { RegretData, RegretLine } from '../regret-data.ts';
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
  const told = facts?.regret;
  if (!told) return undefined;
  const arms = summary.arms.map(({ title }, index) => ({
    letter: armLetter(index),
    title,
    ...(index < HUES.length ? { hue: armHue(index) } : {}),
  }));
  const worlds = told.worlds.map((world) => ({ title: sentence(world.title), ...lineOf(world) }));
  const errors = told.worlds.flatMap(({ error }) => error.map((half) => half ?? 0));
  const error = { value: Math.max(...errors), unit: say('figure.panel.at-most', { unit: 'million USD' }) };
  const meta = panelMeta(reading, 'income-lost', error.value > 0 ? error : undefined);
  return { arms, about: told.about, worlds, worst: lineOf(told.worst), meta };
}

const lineOf = ({ regret: by, best, open }: RegretRow): RegretLine => ({
  regret: by,
  best: open ? undefined : best,
});
