import type { Evidence } from '../../evidence/evidence.ts';
import type { Json } from '../../evidence/field.ts';
import {
  expectList,
  expectObject,
  expectWhole,
  note,
  refuseUnknownKeys,
  type Reading,
} from '../../scenario/read/reading.ts';
import { say } from '../../words/words.ts';
import type { BacktestEvent, ObservedEpoch } from './event.ts';
import { expectNumber } from './read-amounts.ts';

const HIGHEST = 100_000_000;
const MOST_EPOCHS = 60;
const OF_CHAIN = 'difficulty_epochs.csv';

/**
 * The epochs of the window and those before it: from the table of the chain's epochs, or from the list that the file brings. `window`
 * names the heights of the first and the last epoch, and how many before it tell the hash rate at the start.
 */
export function readObserved(
  r: Reading,
  windowValue: Json | undefined,
  value: Json | undefined,
  evidence: Evidence,
): Pick<BacktestEvent, 'before' | 'epochs'> {
  const window = expectObject(r, 'window', windowValue) ?? {};
  refuseUnknownKeys(r, 'window', window, ['from', 'to', 'before']);
  const from = expectWhole(r, 'window.from', window['from'], 0, HIGHEST) ?? 0;
  const to = expectWhole(r, 'window.to', window['to'], 0, HIGHEST) ?? 0;
  const before = expectWhole(r, 'window.before', window['before'] ?? 2, 1, 12) ?? 1;
  const all = value === undefined || value === OF_CHAIN ? chain(evidence) : inline(r, value);
  const first = all.findIndex(({ height }) => height === from);
  const last = all.findIndex(({ height }) => height === to);
  if (first < before || last < first || last - first >= MOST_EPOCHS) {
    note(r, 'window', say('backtest.expect.window', { before, most: MOST_EPOCHS }), [from, to]);
    return { before: [], epochs: [] };
  }
  return { before: all.slice(first - before, first), epochs: all.slice(first, last + 1) };
}

const chain = (evidence: Evidence): ObservedEpoch[] =>
  evidence.difficultyEpochs.map(({ startHeight, startUnix, difficulty, timespanSeconds }) => ({
    height: startHeight,
    unix: startUnix,
    difficulty,
    timespanSeconds,
  }));

function inline(r: Reading, value: Json): ObservedEpoch[] {
  return expectList(r, 'observed', value, 2 * MOST_EPOCHS).map((one, i) => {
    const path = `observed[${i}]`;
    const epoch = expectObject(r, path, one) ?? {};
    const keys = ['height', 'unix', 'difficulty', 'timespanSeconds'] as const;
    refuseUnknownKeys(r, path, epoch, keys);
    const [height, unix, difficulty, timespanSeconds] = keys.map((key) => {
      const number = expectNumber(r, `${path}.${key}`, epoch[key]);
      if (number !== undefined && !(number > 0))
        note(r, `${path}.${key}`, say('backtest.expect.above-zero'), number);
      return number ?? 1;
    });
    return {
      height: height!,
      unix: unix!,
      difficulty: difficulty!,
      timespanSeconds: timespanSeconds!,
    };
  });
}
