/** A made-up shock for the gallery. */
import { epochScore } from '../analysis/backtest/score.ts';
import type { BacktestData } from './backtest-data.ts';
import { exampleMeta } from './example-values.ts';

const START = 1_600_000_000;
const FORTNIGHT = 1_209_600;
/** Retargets in percent: seen, and in the middle of the band. */
const DEEP = [
  [1.2, 0.8],
  [-14, -12.5],
  [-21.5, -15],
  [3, 6],
  [7.1, 5.5],
  [4.6, 4.8],
  [0.9, 2.9],
] as const;
const BAND = [4.6, 6.3] as const;

/** `missed`: one retarget lies outside; `long`: many epochs. */
export function backtestExample(form: 'missed' | 'long'): BacktestData {
  const path =
    form === 'missed'
      ? DEEP
      : [...DEEP, ...DEEP, ...DEEP].map(([seen, middle]) => [seen / 2, middle / 2] as const);
  const levels = { seen: 1, model: 1 };
  const epochs = path.map(([seen, middle], i) => {
    const half = BAND[Math.min(i, 1)];
    levels.seen *= 1 + seen / 100;
    levels.model *= 1 + middle / 100;
    return epochScore({
      height: 700_000 + 2016 * i,
      unix: START + FORTNIGHT * i,
      ratioSeen: 1 + seen / 100,
      ratio: { low: 1 + (middle - half) / 100, middle: 1 + middle / 100, high: 1 + (middle + half) / 100 },
      observedLevel: levels.seen,
      level: levels.model,
      quietLevel: 1 + 0.01 * (i + 1),
      levelBand: { low: levels.model * 0.956, middle: levels.model, high: levels.model * 1.044 },
    });
  });
  return { name: 'A made-up shock', fitted: form === 'missed', epochs, meta: exampleMeta() };
}
