/** What a paired difference says: who is better and how often, or that it can't be told yet. */
import { shortNumber, wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';
import { futuresIn, futuresOf } from './counts.ts';
import { type Bin, differenceBins } from './difference-bins.ts';
import type { DifferenceData } from './difference-data.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import { metaNotes } from './meta.ts';
import { hundredths, signedNumber } from './numbers.ts';
import { sentence } from './sentence.ts';
import { ascending } from './spread.ts';

export function differenceText(data: DifferenceData, tails = false): FigureText {
  const sorted = ascending(data.values);
  const [low, high] = [0.05, 0.95].map((share) => signedNumber(quantileSorted(sorted, share)));
  return {
    title: title(data),
    about: say('figure.difference.about', { name: data.name, low, high, unit: data.unit }),
    narration: narration(data),
    notes: metaNotes(notes(data, tails), data.meta),
  };
}

function title({ first, second, counts, verdict, moreFutures }: DifferenceData): string {
  const pair = { first: first.letter, second: second.letter };
  if (counts.same === counts.of)
    return say('figure.difference.title.same', { ...pair, of: wholeNumber(counts.of) });
  if (verdict === 'open')
    return say(`figure.difference.title.open${moreFutures === null ? '' : '-more'}`, pair);
  const firstWins = verdict === 'mixed' ? counts.first > counts.second : verdict === 'first';
  const [winner, loser] = firstWins ? [first, second] : [second, first];
  return say(verdict === 'mixed' ? 'figure.difference.title.mixed' : 'figure.difference.title', {
    winner: winner.letter,
    loser: loser.letter,
    futures: futuresOf(firstWins ? counts.first : counts.second, counts.of),
    error: hundredths((counts.high - counts.low) / 2),
  });
}

function notes({ counts, verdict, moreFutures }: DifferenceData, tails: boolean): string[] {
  return [
    say('figure.difference.note'),
    ...(counts.same > 0
      ? [say('figure.difference.same', { futures: futuresOf(counts.same, counts.of) })]
      : []),
    ...(verdict === 'open' && moreFutures !== null
      ? [say('figure.difference.more', { more: wholeNumber(moreFutures) })]
      : []),
    ...(tails ? [say('figure.difference.tails')] : []),
  ];
}

function narration({ first, second, counts, mean, interval, unit }: DifferenceData): string {
  const [low, high] = interval ?? [mean, mean];
  return sentence(
    say('figure.difference.narration', {
      first: `${first.letter}, ${first.title},`,
      second: `${second.letter}, ${second.title},`,
      better: futuresIn(counts.first, counts.of),
      worse: futuresIn(counts.second, counts.of),
      same: futuresIn(counts.same, counts.of),
      mean: signedNumber(mean),
      unit,
      low: signedNumber(low),
      high: signedNumber(high),
    }),
  );
}

/** "+200 to +400 EH/s-days: 14 in 100 futures". */
export function binWords({ unit }: DifferenceData, { low, high, share }: Bin): string {
  return say('figure.difference.bin', {
    low: signedNumber(low),
    high: signedNumber(high),
    unit,
    share: hundredths(share),
  });
}

/** "average +410 (380 to 440)". */
export function meanWords({ mean, interval }: DifferenceData, narrow: boolean): string {
  if (!interval || narrow) return say('figure.difference.mean', { mean: signedNumber(mean) });
  const [low, high] = interval.map((end) => shortNumber(end));
  return say('figure.difference.mean-interval', { mean: signedNumber(mean), low, high });
}

const TABLE_BINS = 16;

export function differenceTable(data: DifferenceData): FigureTable {
  const { first, second, name, unit } = data;
  return {
    caption: say('figure.difference.table', { name, first: first.letter, second: second.letter, unit }),
    columns: [say('figure.difference.column.range'), say('figure.difference.column.share')],
    rows: differenceBins(data, TABLE_BINS).bins.map(({ low, high, share }) => [
      say('figure.range', { low: signedNumber(low), high: signedNumber(high) }),
      hundredths(share),
    ]),
  };
}
