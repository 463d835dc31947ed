/** A made-up network for the gallery: a slow epoch, then two retargets that answer. */
import { exampleMeta } from './example-values.ts';
import type { NetworkData } from './network-data.ts';
import { type Spread, type SpreadSeries, spreadBy } from './spread.ts';

const DAYS = 181;
const EVENT_DAY = 30;
/** First day, minutes between blocks, difficulty in trillions; of each epoch. */
const EPOCHS = [
  [0, 10, 150],
  [14, 9.98, 152],
  [30, 11.1, 152],
  [43, 10.5, 141],
  [57, 9.75, 136],
  [71, 9.7, 139],
  [84, 9.86, 143],
  [98, 9.95, 146],
  [112, 9.98, 148],
  [126, 10, 149],
  [140, 10, 150],
  [154, 10, 151],
  [168, 10, 152],
] as const;

export function networkExample(): NetworkData {
  return {
    hue: 'A',
    days: DAYS,
    interval: steps((day, [, minutes]) => [minutes, day < EVENT_DAY ? 0.12 : 0.12 + Math.abs(minutes - 10)]),
    difficulty: steps((day, [, , trillions]) => [trillions, day < EVENT_DAY ? 1.5 : 5]),
    difficultyUnit: 'trillion',
    events: [{ day: EVENT_DAY, label: 'Day 30: machines stop' }],
    epochs: EPOCHS.map(([first]) => first),
    meta: exampleMeta(),
  };
}

type Epoch = (typeof EPOCHS)[number];

/** A series of steps from a function of the epoch that gives the middle and half of the band of 80. */
function steps(of: (day: number, epoch: Epoch) => [number, number]): SpreadSeries {
  const spreads = Array.from({ length: DAYS }, (_, day): Spread => {
    const [middle, half] = of(day, EPOCHS.findLast(([first]) => first <= day) ?? EPOCHS[0]);
    return spreadBy((percent) => middle + (half * (percent - 50)) / 40);
  });
  const series = (at: (spread: Spread) => number) => Float64Array.from(spreads, at);
  return {
    middle: series(({ middle }) => middle),
    low: {
      50: series(({ low }) => low[50]),
      80: series(({ low }) => low[80]),
      95: series(({ low }) => low[95]),
    },
    high: {
      50: series(({ high }) => high[50]),
      80: series(({ high }) => high[80]),
      95: series(({ high }) => high[95]),
    },
  };
}
