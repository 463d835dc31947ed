/** Made-up regrets for the gallery. */
import { exampleMeta } from './example-values.ts';
import { HUES } from './fan-data.ts';
import type { RegretData, RegretLine } from './regret-data.ts';

const TITLES = ['As things are', 'Staged updates', 'Spares and teams', 'Vendor cap'];
const WORLDS = [
  ['Update channel stops', [160, 0, 58, 230]],
  ['Supply cut-off', [110, 128, 0, 82]],
  ['Both at once', [330, 66, 0, 310]],
  ['Customs hold', [12, 50, 31, 0]],
  ['Nothing happens', [0, 38, 64, 112]],
] as const;

/** `open`: two arms between which the last row can't tell. */
export function regretExample(form: 'four' | 'open'): RegretData {
  const arms = form === 'four' ? 4 : 2;
  const worlds = WORLDS.map(([title, values]) => {
    const shown = values.slice(0, arms);
    const least = Math.min(...shown);
    return { title, ...line(shown.map((value) => value - least)) };
  });
  const worst = line(HUES.slice(0, arms).map((_, i) => Math.max(...worlds.map(({ regret }) => regret[i]))));
  return {
    arms: HUES.slice(0, arms).map((hue, i) => ({ letter: hue, hue, title: TITLES[i] })),
    worlds,
    worst: form === 'open' ? { ...worst, best: undefined } : worst,
    meta: exampleMeta({ value: 2, unit: 'million USD' }),
  };
}

const line = (regret: readonly number[]): RegretLine => ({
  regret,
  best: regret.indexOf(Math.min(...regret)),
});
