/** What a distribution says: how many futures pass the line, and how sure that count is. */
import { inHundred, oneIn } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { futuresShort, futuresShortOf } from './counts.ts';
import type { ShareOfFutures } from '../summary/exceedance.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';
import { type DistributionData, type Ordered, beyond, ordered } from './distribution-data.ts';
import { valueScale } from './distribution-layout.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { sentence } from './sentence.ts';
import { hundredths, withUnit } from './numbers.ts';

export function distributionText(data: DistributionData): FigureText {
  const all = ordered(data);
  const found = beyond(all, data.tolerance);
  return {
    title: title(data, found),
    about: say(`figure.distribution.about.${data.better}`, { name: data.name }),
    narration: narration(all, found),
    notes: metaNotes(data.notes ?? [], data.meta),
  };
}

/** "In 1 of 12 futures US hash rate falls by more than 30 %". */
function title(data: DistributionData, { hits, of }: ShareOfFutures): string {
  const { better, passed } = data;
  const line = lineWords(data);
  const clause = passed ? passed(line) : say(`figure.passed.${better}`, { line });
  return say('figure.distribution.title', { futures: futuresShortOf(hits, of), clause });
}

export function lineWords({ tolerance, unit }: DistributionData): string {
  return withUnit(tolerance, unit);
}

/** "1 in 12 futures lose more than this". */
export function beyondWords({ loss, better }: DistributionData, { hits, of }: ShareOfFutures): string {
  const key = `figure.distribution.beyond.${loss && better === 'lower' ? 'loss' : better}` as const;
  return sentence(say(key, { futures: futuresShort(hits, of) }));
}

/** "8 in 100; 95 % interval 7.6 to 8.7". */
export function intervalWords(found: ShareOfFutures): string {
  if (found.hits === 0) return neverWords(found);
  const { hits, of, low, high } = found;
  const share = inHundred(hits / of);
  const show = hits / of < 0.01 ? inHundred : hundredths;
  return say('figure.distribution.interval', { share, low: show(low), high: show(high) });
}

/** The same in the room of a phone: "1 in 12 futures", "8 in 100 (7.6 to 8.7)". */
export function shortWords(found: ShareOfFutures): [string, string] {
  const { hits, of, low, high } = found;
  const interval = { share: inHundred(hits / of), low: hundredths(low), high: hundredths(high) };
  const second = hits === 0 ? neverWords(found) : say('figure.distribution.interval-short', interval);
  return [sentence(futuresShort(hits, of)), second];
}

function neverWords({ high }: ShareOfFutures): string {
  return say('figure.distribution.never', { limit: oneIn(high) });
}

function narration(all: Ordered, found: ShareOfFutures): string {
  const { data, sorted } = all;
  const at = (share: number) => withUnit(quantileSorted(sorted, share), data.unit);
  return say('figure.distribution.narration', {
    name: data.name,
    middle: at(0.5),
    low: at(0.1),
    high: at(0.9),
    beyond: beyondWords(data, found),
    interval: intervalWords(found),
  });
}

/** The curve at round values. */
export function distributionTable(data: DistributionData): FigureTable {
  const all = ordered(data);
  const values = valueScale(all).ticks(12);
  return {
    caption: say('figure.distribution.table', { name: data.name }),
    columns: [
      say('figure.distribution.column.value'),
      say('figure.distribution.column.share'),
      say('figure.distribution.column.interval'),
    ],
    rows: values.map((value) => {
      const { hits, of, low, high } = beyond(all, value);
      return [
        withUnit(value, data.unit),
        hundredths(hits / of),
        say('figure.range', { low: hundredths(low), high: hundredths(high) }),
      ];
    }),
  };
}
