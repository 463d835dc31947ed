/** What the network's pace says: how slow, and how soon the retargets answer. */
import { say } from '../words/words.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { type NetworkData, slowing } from './network-data.ts';
import { minutesAndSeconds, rangeWithUnit, withUnit } from './numbers.ts';

/** A delay under this share of the pace before is said to be none. */
const HARDLY = 0.01;

export function networkText(data: NetworkData): FigureText {
  return {
    title: title(data),
    about: say('figure.network.about'),
    narration: narration(data),
    notes: metaNotes([say('figure.network.note')], data.meta),
  };
}

function title(data: NetworkData): string {
  const { before, slowest, goneBy, day, clear } = slowing(data);
  const interval = minutesAndSeconds(slowest);
  if (slowest / before - 1 < HARDLY) return say('figure.network.title.steady', { interval });
  if (!clear) return say('figure.network.title.slow', { interval, day });
  if (goneBy === undefined) return say('figure.network.title.stays', { interval });
  return say('figure.network.title', { interval, day: goneBy });
}

function narration(data: NetworkData): string {
  const { before, slowest, day } = slowing(data);
  const { difficulty, days } = data;
  let lowest = 0;
  for (let d = 1; d < days; d++) if (difficulty.middle[d] < difficulty.middle[lowest]) lowest = d;
  return say('figure.network.narration', {
    before: minutesAndSeconds(before),
    slowest: minutesAndSeconds(slowest),
    day,
    range: rangeWithUnit(data.interval.low[80][day], data.interval.high[80][day], 'min'),
    difficulty: withUnit(difficulty.middle[lowest], data.difficultyUnit),
    lowest,
  });
}

/** An epoch's first and last day, and the series there. */
export interface EpochSpan {
  readonly first: number;
  readonly last: number;
}

export function epochSpans({ epochs, days }: NetworkData): EpochSpan[] {
  return epochs.map((first, i) => ({ first, last: (epochs[i + 1] ?? days) - 1 }));
}

/** "Days 30 to 46: middle 10 min 49 s, 80 of 100 futures 10.2 to 11.9 min; difficulty 140 trillion". */
export function spokenEpoch(data: NetworkData, { first, last }: EpochSpan): string {
  const { interval, difficulty, difficultyUnit } = data;
  return say('figure.network.epoch', {
    first,
    last,
    middle: minutesAndSeconds(interval.middle[first]),
    range: rangeWithUnit(interval.low[80][first], interval.high[80][first], 'min'),
    difficulty: withUnit(difficulty.middle[first], difficultyUnit),
  });
}

export function networkTable(data: NetworkData): FigureTable {
  const { interval, difficulty, difficultyUnit } = data;
  return {
    caption: say('figure.network.table'),
    columns: [
      say('figure.network.column.days'),
      say('figure.network.column.interval'),
      say('figure.column.80'),
      say('figure.network.column.difficulty', { unit: difficultyUnit }),
      say('figure.column.80'),
    ],
    rows: epochSpans(data).map(({ first, last }) => [
      say('figure.range', { low: first, high: last }),
      minutesAndSeconds(interval.middle[first]),
      rangeWithUnit(interval.low[80][first], interval.high[80][first], 'min'),
      withUnit(difficulty.middle[first], ''),
      rangeWithUnit(difficulty.low[80][first], difficulty.high[80][first], ''),
    ]),
  };
}
