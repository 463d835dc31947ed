/** Made-up bills for the gallery. */
import { exampleMeta, exampleSpread } from './example-values.ts';
import type { MoneyData } from './money.ts';

export function moneyExample(): MoneyData {
  return {
    bills: [
      { title: 'Income lost', hue: 'A', spread: exampleSpread(35, 190, 640) },
      { title: 'Repair and replacement', hue: 'A', spread: exampleSpread(-4, 52, 260) },
      { title: 'Staged updates', hue: 'B', spread: exampleSpread(22, 38, 58) },
    ],
    meta: exampleMeta(),
  };
}
