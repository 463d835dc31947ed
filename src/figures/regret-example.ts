/** Made-up regrets for the gallery. */
import { exampleMeta } from './example-values.ts';
import { HUES } from './fan-data.ts';
import type { RegretData } from './regret-data.ts';

const TITLES = ['As things are', 'Staged updates', 'Spares and teams', 'Vendor cap'];
const WORLDS = [
  ['Update channel stops', [160, 0, 58, 230]],
  ['Supply cut-off', [110, 128, 0, 82]],
  ['Both at once', [330, 66, 0, 310]],
  ['Customs hold', [12, 50, 31, 0]],
  ['Nothing happens', [0, 38, 64, 112]],
] as const;

export function regretExample(arms: 2 | 4): RegretData {
  return {
    arms: HUES.slice(0, arms).map((hue, i) => ({ letter: hue, hue, title: TITLES[i] })),
    worlds: WORLDS.map(([title, values]) => {
      const shown = values.slice(0, arms);
      return { title, regret: shown.map((value) => value - Math.min(...shown)) };
    }),
    meta: exampleMeta({ value: 2, unit: 'million USD' }),
  };
}
