import { describe, expect, it } from 'vitest';
import {
  comparisonWords,
  deepWords,
  elseWords,
  errorWords,
  headlineSentence,
  longWords,
  type ComparisonFacts,
  type HeadlineWords,
  type HowDeep,
  type HowLong,
  type WhoElse,
} from '../../../src/words/headlines.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (headline: HeadlineWords): string => plain(headlineSentence(headline));

const deep: HowDeep = { low: 9.2, middle: 21.24, high: 36.4, middleEhs: 82.3, error: 0.31 };
const none: HowDeep = { low: -0.1, middle: 0, high: 0.01, middleEhs: 0, error: 0 };

describe('how deep', () => {
  it('tells nine of ten futures and the middle one', () => {
    expect(plain(deepWords(deep, 'US').big)).toBe('9 to 36 %');
    expect(sentence(deepWords(deep, 'US'))).toBe(
      'In 9 of 10 futures US hash rate falls this far at its lowest. The middle future loses 21 %, or 82 EH/s.',
    );
  });
  it('tells the error of the run apart', () => {
    expect(plain(errorWords(deep))).toBe('middle fall 21.2 % ± 0.3');
    expect(plain(errorWords({ ...deep, error: null }))).toBe('middle fall 21.2 %');
  });
  it('a future that ends above its twin is no fall', () => {
    expect(plain(deepWords({ ...deep, low: -0.4 }, 'US').big)).toBe('0 to 36 %');
  });
  it('says so when nothing falls', () => {
    expect(deepWords(none, 'US').big).toBe('Nothing');
    expect(sentence(deepWords(none, 'US'))).toMatch(/^In 9 of 10 futures US hash rate does not fall/);
  });
});

describe('how long', () => {
  const long: HowLong = { middleDays: 34, slowDays: 75, never: 0.02, days: 365 };
  it('tells half of futures and the slowest tenth', () => {
    expect(plain(longWords(long, deep).big)).toBe('34 days');
    expect(sentence(longWords(long, deep))).toBe(
      'Half of futures have regained 90 % of the loss by then. In 1 of 10 it takes longer than 75 days.',
    );
  });
  it('tells how many never do, where they are more than a tenth', () => {
    expect(sentence(longWords({ ...long, slowDays: null, never: 0.34 }, deep))).toBe(
      'Half of futures have regained 90 % of the loss by then. In 34 of 100 it takes longer than the 365 days watched.',
    );
  });
  it('gives no middle day where half never do', () => {
    const never = longWords({ ...long, middleDays: null, slowDays: null, never: 0.997 }, deep);
    expect(plain(never.big)).toBe('Over 365 days');
    expect(sentence(never)).toBe(
      'In over 99 of 100 futures less than 90 % of the loss is regained within the 365 days watched.',
    );
  });
  it('needs a loss to speak of', () => {
    expect(sentence(longWords(long, none))).toBe('There is nothing to regain.');
  });
});

describe('who else feels it', () => {
  const blocks = 'In the middle future blocks take 10 min 49 s on the slowest day.';
  const other = (hits: number, of: number, high: number): WhoElse => ({
    hits,
    of,
    high,
    limitMw: 2600,
    intervalSeconds: 649,
  });
  it('counts futures over the limit', () => {
    const headline = elseWords(other(712, 10_000, 0.08));
    expect(headline).toMatchObject({ big: '7 in 100', count: { on: 7, of: 100 } });
    expect(sentence(headline)).toBe(`In 7 of 100 futures ERCOT loses over 2,600 MW in seconds. ${blocks}`);
    expect(sentence(elseWords(other(4, 1000, 0.01)))).toMatch(/^In 1 of 250 futures ERCOT/);
    expect(sentence(elseWords(other(1000, 1000, 1)))).toMatch(/^In all 1,000 futures ERCOT/);
  });
  it('none seen is not never: the bound is told, rounded to the safe side', () => {
    expect(sentence(elseWords(other(0, 10_000, 0.00029953)))).toBe(
      `In none of 10,000 futures (so, with 95 % confidence, in fewer than 1 in 3,300) does ERCOT lose over 2,600 MW in seconds. ${blocks}`,
    );
    expect(sentence(elseWords(other(0, 1, 0.95)))).toContain('fewer than 1 in 1)');
  });
});

describe('a comparison', () => {
  const facts: ComparisonFacts = {
    verdict: 'b-better',
    replicates: 10_000,
    ties: 100,
    aBetter: { hits: 1500, low: 0.143, high: 0.157 },
    bBetter: { hits: 8400, low: 0.833, high: 0.847 },
    moreReplicates: 0,
  };
  it('names a winner with its count and error', () => {
    expect(comparisonWords(facts, 'A', 'B')).toBe('B is better than A in 84 of 100 futures (± 1).');
    const { aBetter, bBetter } = facts;
    expect(
      comparisonWords({ ...facts, verdict: 'a-better', aBetter: bBetter, bBetter: aBetter }, 'A', 'B'),
    ).toMatch(/^A is better than B in 84/);
  });
  it('names none while the interval is open, and says what it takes', () => {
    const open: ComparisonFacts = { ...facts, verdict: 'not-distinguishable', moreReplicates: 12_345 };
    expect(comparisonWords(open, 'A', 'B')).toMatch(/not distinguishable yet. About 12,000 more futures/);
    expect(comparisonWords({ ...open, moreReplicates: null }, 'A', 'B')).toBe(
      'A and B are not distinguishable yet.',
    );
  });
  it('says when arms are the same, and when more wins are the worse bargain', () => {
    expect(comparisonWords({ ...facts, ties: 10_000 }, 'A', 'B')).toBe(
      'A and B are the same in all 10,000 futures.',
    );
    expect(comparisonWords({ ...facts, verdict: 'mixed' }, 'A', 'B')).toMatch(/but worse on average/);
  });
});
