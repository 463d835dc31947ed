/** A back-test in words: the verdict, and what was missed. */
import { dayText } from '../../words/dates.ts';
import { shortNumber, span, withUnit } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import type { EpochScore } from './score.ts';
import type { ModeResult } from './backtest.ts';

/** Verdict with its figures: `Reproduced: 15 of 16 retargets are inside the 95 % band, difficulty within 2.4 % (rms).` */
export function verdictSentence(mode: ModeResult): string {
  const { epochs, rms, effect, luck, verdict } = mode;
  const inside = epochs.filter((epoch) => epoch.inside).length;
  return say(`backtest.verdict.${verdict}`, {
    inside,
    all: epochs.length,
    rms: percent(rms),
    effect: percent(effect),
    luck: percent(luck),
  });
}

/** Each retarget outside the band; empty where none is. */
export const missSentences = ({ epochs }: ModeResult): string[] =>
  epochs.filter((epoch) => !epoch.inside).map(missSentence);

function missSentence({ unix, observedPct, pct }: EpochScore): string {
  return say('backtest.miss', {
    date: dayText(unix),
    observed: withUnit(shortNumber(observedPct), '%'),
    band: span(pct.low, pct.high, '%'),
  });
}

export const percent = (share: number): string => withUnit(shortNumber(100 * share, 2), '%');
