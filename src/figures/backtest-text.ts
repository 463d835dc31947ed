/** What a back-test's picture says: how many retargets are inside the band, and which are not. */
import { dayText } from '../words/dates.ts';
import { shortNumber, span, withUnit } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import type { EpochScore } from '../analysis/backtest/score.ts';
import type { BacktestData } from './backtest-data.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { signedNumber } from './numbers.ts';

export function backtestText(data: BacktestData): FigureText {
  const { name, epochs, fitted, meta } = data;
  const inside = epochs.filter((epoch) => epoch.inside).length;
  return {
    title: say('figure.backtest.title', { name, inside, all: epochs.length }),
    about: say(fitted ? 'figure.backtest.about.fitted' : 'figure.backtest.about.blind'),
    narration: epochs.map(spokenEpoch).join(' '),
    notes: metaNotes([say('figure.backtest.note')], meta),
  };
}

/** "Epoch from 13 May 2021: retarget −16 %, band −17.9 to −9.3 %, inside." */
export function spokenEpoch({ unix, observedPct, pct, inside }: EpochScore): string {
  return say(inside ? 'figure.backtest.epoch.inside' : 'figure.backtest.epoch.outside', {
    date: dayText(unix),
    observed: percentText(observedPct),
    band: span(pct.low, pct.high, '%'),
  });
}

const percentText = (value: number): string => withUnit(signedNumber(value), '%');

export function backtestTable({ name, epochs }: BacktestData): FigureTable {
  return {
    caption: say('figure.backtest.table', { name }),
    columns: [
      say('figure.backtest.column.from'),
      say('figure.backtest.column.retarget'),
      say('figure.backtest.column.band'),
      say('figure.backtest.column.interval'),
      say('figure.backtest.column.interval-band'),
      say('figure.backtest.column.level'),
      say('figure.backtest.column.level-band'),
      say('figure.backtest.column.model'),
      say('figure.backtest.column.where'),
    ],
    rows: epochs.map((epoch) => [
      dayText(epoch.unix),
      percentText(epoch.observedPct),
      span(epoch.pct.low, epoch.pct.high, '%'),
      withUnit(shortNumber(epoch.observedSeconds), 's'),
      span(epoch.seconds.low, epoch.seconds.high, 's', 3),
      shortNumber(epoch.observedLevel),
      span(epoch.levelBand.low, epoch.levelBand.high, '', 3),
      shortNumber(epoch.level),
      say(epoch.inside ? 'figure.backtest.inside' : 'figure.backtest.outside'),
    ]),
  };
}
