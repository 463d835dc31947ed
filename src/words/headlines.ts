/** What a result says first. Each takes plain data (`headlines` in src/summary makes it) and gives words. */
import {
  duration,
  ofHundred,
  oneIn,
  shortNumber,
  span,
  wholeNumber,
  withError,
  withUnit,
} from './numbers.ts';
import { say } from './words.ts';

/** The fall at its lowest week, % of the same future without the threat. */
export interface DeepData {
  /** "US": whose hash rate. */
  readonly nation: string;
  /** Nine of ten futures fall between these. */
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Loss of the middle future, EH/s. */
  readonly middleEhs: number;
  /** Half width of the 95 % interval of `middle`; null where so few futures leave it open. */
  readonly error: number | null;
}

export interface LongData {
  /** False if nothing fell. */
  readonly lost: boolean;
  /** Days until half of the futures, and nine of ten, have regained 90 % of the loss; null if not before the end. */
  readonly middleDays: number | null;
  readonly slowDays: number | null;
  /** Share of futures that have not by the end, 0..1. */
  readonly never: number;
  /** Days watched from the onset on. */
  readonly horizonDays: number;
}

export interface ElsewhereData {
  readonly grid: string;
  /** Futures in which the grid loses more at once than it can stand, and the upper end of their share's interval. */
  readonly over: OverLimit | undefined;
  /** Longest expected block interval of the middle future, s. */
  readonly slowestSeconds: number;
  /** Told in place of the grid's limit where that is not the point. */
  readonly instead?: InsteadData | undefined;
}

/** Access to networks, load swung in step, duty paid: nine of ten futures lie between `low` and `high`. */
export interface InsteadData {
  readonly kind: 'access' | 'swing' | 'duty';
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly unit: string;
}

interface OverLimit {
  readonly limitMw: number;
  readonly hits: number;
  readonly of: number;
  readonly high: number;
}

export interface Headline {
  readonly title: string;
  /** A share of futures as things to count. */
  readonly count: { readonly on: number; readonly of: 10 | 100 } | undefined;
  /** The large figure, and what is said under it. */
  readonly big: string;
  readonly lead: string;
  readonly rest: string;
  /** The same on its own, with the figure in it. */
  readonly sentence: string;
}

/** Falls under this, in %, are told as none: the last digit shown. */
const HARDLY = 0.05;
const LEAST_BOUND = 1;

export const headlineSentence = (headline: Headline): string => headline.sentence;

export function deepHeadline(data: DeepData): Headline {
  const { nation } = data;
  const title = say('headline.deep.title');
  if (data.high < HARDLY) {
    const lead = say('headline.deep.none-lead');
    return headline({
      title,
      count: undefined,
      big: withUnit('0', '%'),
      lead,
      rest: say('headline.deep.none', { nation }),
    });
  }
  const far = span(Math.max(0, data.low), data.high, '%');
  const middle = span(data.middle, data.middle, '%');
  const ehs = span(data.middleEhs, data.middleEhs, 'EH/s');
  const rest = (far: string): string => say('headline.deep.rest', { nation, far, middle, ehs });
  const lead = say('headline.deep.lead');
  const count = { on: 9, of: 10 } as const;
  return headline({ title, count, big: far, lead, rest: rest(say('headline.deep.this-far')) }, rest(far));
}

/** The status bar's one figure: `middle fall 21.2 % ± 0.3`. */
export const deepWithError = (data: DeepData): string =>
  say('headline.deep.error', { fall: withError(data.middle, data.error, '%') });

export function longHeadline(data: LongData): Headline {
  const title = say('headline.long.title');
  const days = daysText(data.horizonDays);
  const share = ofHundred(data.never);
  if (!data.lost) {
    const lead = say('headline.long.none-lead');
    return headline({ title, count: undefined, big: daysText(0), lead, rest: say('headline.long.none') });
  }
  if (data.middleDays === null) {
    const lead = say('headline.in-futures', { share });
    const big = say('headline.long.over', { days });
    return headline({ title, count: undefined, big, lead, rest: say('headline.long.never', { days }) });
  }
  const tail =
    data.slowDays === null
      ? say('headline.long.tail-never', { share, days })
      : say('headline.long.tail', { days: daysText(data.slowDays) });
  const big = daysText(data.middleDays);
  const rest = (by: string): string => say('headline.long.rest', { by, tail });
  const lead = say('headline.long.lead');
  const count = { on: 5, of: 10 } as const;
  return headline(
    { title, count, big, lead, rest: rest(say('headline.long.by-then')) },
    rest(say('headline.long.within', { days: big })),
  );
}

export function elsewhereHeadline(data: ElsewhereData): Headline {
  if (data.instead) return insteadHeadline(data.instead, data.grid);
  const title = say('headline.else.title');
  const slowest = duration(data.slowestSeconds);
  const blocks = say('headline.else.blocks', { slowest });
  if (!data.over)
    return headline({
      title,
      count: undefined,
      big: slowest,
      lead: say('headline.else.chain'),
      rest: blocks,
    });
  const { hits, of, high, limitMw } = data.over;
  const words = { grid: data.grid, limit: withUnit(wholeNumber(limitMw), 'MW'), bound: boundText(high) };
  const share = hits === 0 ? say('headline.none-of', { of: wholeNumber(of) }) : ofHundred(hits / of);
  return headline({
    title,
    count: { on: hits === 0 ? 0 : Math.max(1, Math.round((100 * hits) / of)), of: 100 },
    big: hits === 0 ? say('headline.none') : share.replace(' of ', ' in '),
    lead: say('headline.in-futures', { share }),
    rest: `${say(hits === 0 ? 'headline.else.none' : 'headline.else.some', words)} ${blocks}`,
  });
}

function insteadHeadline({ kind, low, middle, high, unit }: InsteadData, grid: string): Headline {
  return headline({
    title: say(`headline.${kind}.title`),
    count: { on: 9, of: 10 },
    big: span(Math.max(0, low), high, unit),
    lead: say('headline.deep.lead'),
    rest: say(`headline.${kind}.rest`, { grid, middle: span(middle, middle, unit) }),
  });
}

/** What a paired comparison says of two arms (`Comparison` of src/summary is one). */
export interface ComparisonData {
  readonly verdict: 'a-better' | 'b-better' | 'mixed' | 'not-distinguishable';
  readonly replicates: number;
  readonly ties: number;
  readonly aBetter: Wins;
  readonly bBetter: Wins;
  readonly moreReplicates: number | null;
}

interface Wins {
  readonly hits: number;
  /** 95 % interval of the share. */
  readonly low: number;
  readonly high: number;
}

/** Share of ties from which they are told. */
const TIES_TOLD = 0.05;

/** `B is better than C in 84 of 100 futures (± 1).` */
export function comparisonSentence(data: ComparisonData, a: string, b: string): string {
  const { verdict, replicates, ties, moreReplicates } = data;
  if (ties === replicates) return say('headline.compare.same', { a, b, n: wholeNumber(replicates) });
  const bLeads = data.bBetter.hits >= data.aBetter.hits;
  const wins = bLeads ? data.bBetter : data.aBetter;
  const share = ofHundred(wins.hits / replicates);
  const names = bLeads ? { winner: b, loser: a, share } : { winner: a, loser: b, share };
  if (verdict === 'mixed') return say('headline.compare.mixed', names) + tiesText(ties / replicates);
  if (verdict !== 'not-distinguishable') {
    const error = wholeNumber(Math.max(1, 50 * (wins.high - wins.low)));
    return say('headline.compare.better', { ...names, error }) + tiesText(ties / replicates);
  }
  return moreReplicates === null
    ? say('headline.compare.open', { a, b })
    : say('headline.compare.more', { a, b, more: shortNumber(moreReplicates, 2) });
}

const tiesText = (share: number): string =>
  share < TIES_TOLD ? '' : ` ${say('headline.compare.ties', { share: ofHundred(share) })}`;

/** A headline whose sentence is its lead and `tail`, or its rest. */
const headline = (parts: Omit<Headline, 'sentence'>, tail = parts.rest): Headline => ({
  ...parts,
  sentence: `${parts.lead} ${tail}`,
});

/** "Fewer than 1 in N" stays true when N is cut, not when it is rounded up. */
function boundText(high: number): string {
  const n = 1 / high;
  let unit = 1;
  while (n / unit >= 100) unit *= 10;
  return oneIn(1 / Math.max(LEAST_BOUND, Math.floor(n / unit) * unit));
}

const daysText = (days: number): string =>
  withUnit(wholeNumber(days), say(Math.round(days) === 1 ? 'headline.day' : 'headline.days'));
