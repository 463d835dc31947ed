import { describe, expect, it } from 'vitest';
import {
  comparisonSentence,
  deepHeadline,
  deepWithError,
  elsewhereHeadline,
  headlineSentence,
  longHeadline,
  type ComparisonData,
  type DeepData,
  type ElsewhereData,
  type Headline,
  type LongData,
} from '../../../src/words/headlines.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (headline: Headline): string => plain(headlineSentence(headline));

describe('how deep', () => {
  const data: DeepData = { nation: 'US', low: 9.2, middle: 21.24, high: 36.4, middleEhs: 82.3, error: 0.31 };
  it('tells nine of ten futures and the middle one', () => {
    const headline = deepHeadline(data);
    expect(plain(headline.big)).toBe('9 to 36 %');
    expect(headline.rest).toMatch(/^US hash rate falls this far at its lowest/);
    expect(sentence(headline)).toBe(
      'In 9 of 10 futures US hash rate falls 9 to 36 % at its lowest. The middle future loses 21 %, or 82 EH/s.',
    );
  });
  it('tells the error of the run apart', () => {
    expect(plain(deepWithError(data))).toBe('middle fall 21.2 % ± 0.3');
    expect(plain(deepWithError({ ...data, error: null }))).toBe('middle fall 21.2 %');
  });
  it('a future that ends above its twin is no fall', () => {
    expect(plain(deepHeadline({ ...data, low: -0.4 }).big)).toBe('0 to 36 %');
  });
  it('says so when nothing falls', () => {
    expect(sentence(deepHeadline({ ...data, low: -0.1, middle: 0, high: 0.01, middleEhs: 0 }))).toBe(
      'In 19 of 20 futures US hash rate does not fall.',
    );
  });
});

describe('how long', () => {
  const data: LongData = { lost: true, middleDays: 34, slowDays: 75, never: 0.02, horizonDays: 365 };
  it('tells half of futures and the slowest tenth', () => {
    expect(plain(longHeadline(data).big)).toBe('34 days');
    expect(sentence(longHeadline(data))).toBe(
      'Half of futures have regained 90 % of the loss within 34 days. In 1 of 10 it takes longer than 75 days.',
    );
  });
  it('tells how many never do, where they are more than a tenth', () => {
    expect(sentence(longHeadline({ ...data, slowDays: null, never: 0.34 }))).toBe(
      'Half of futures have regained 90 % of the loss within 34 days. In 34 of 100 it does not happen within 365 days.',
    );
  });
  it('gives no middle day where half never do', () => {
    const headline = longHeadline({ ...data, middleDays: null, slowDays: null, never: 0.997 });
    expect(plain(headline.big)).toBe('over 365 days');
    expect(sentence(headline)).toBe(
      'In over 99 of 100 futures 90 % of the loss is not regained within 365 days.',
    );
  });
  it('needs a loss to speak of', () => {
    expect(sentence(longHeadline({ ...data, lost: false }))).toBe('In no future is there a loss to regain.');
  });
});

describe('who else feels it', () => {
  const slowest = 'Blocks slow to 10 min 49 s.';
  const data = (hits: number, of: number, high: number): ElsewhereData => ({
    grid: 'ERCOT',
    over: { limitMw: 2600, hits, of, high },
    slowestSeconds: 649,
  });
  it('counts futures over the limit', () => {
    const headline = elsewhereHeadline(data(712, 10_000, 0.08));
    expect(sentence(headline)).toBe(`In 7 of 100 futures ERCOT loses over 2,600 MW in seconds. ${slowest}`);
    expect(headline).toMatchObject({ big: '7 in 100', count: { on: 7, of: 100 } });
    expect(sentence(elsewhereHeadline(data(4, 1000, 0.01)))).toMatch(/^In 1 of 250 futures ERCOT/);
  });
  it('none seen is not never: the bound is told, rounded to the safe side', () => {
    expect(sentence(elsewhereHeadline(data(0, 10_000, 0.00029953)))).toBe(
      `In none of 10,000 futures does ERCOT lose 2,600 MW at once: fewer than 1 in 3,300 (95 %). ${slowest}`,
    );
    expect(sentence(elsewhereHeadline(data(0, 1, 0.95)))).toContain('fewer than 1 in 1 (95');
  });
  it('without a count there is still the chain', () => {
    expect(sentence(elsewhereHeadline({ ...data(0, 1, 1), over: undefined }))).toBe(
      `The chain slows for everyone. ${slowest}`,
    );
  });
});

describe('a comparison', () => {
  const lost = { hits: 1500, low: 0.143, high: 0.157 };
  const won = { hits: 8400, low: 0.833, high: 0.847 };
  const data: ComparisonData = {
    verdict: 'b-better',
    replicates: 10_000,
    ties: 100,
    aBetter: lost,
    bBetter: won,
    moreReplicates: 0,
  };
  it('names the winner with its count and error', () => {
    expect(comparisonSentence(data, 'A', 'B')).toBe('B is better than A in 84 of 100 futures (± 1).');
    expect(comparisonSentence({ ...data, verdict: 'a-better', aBetter: won, bBetter: lost }, 'A', 'B')).toBe(
      'A is better than B in 84 of 100 futures (± 1).',
    );
  });
  it('tells ties where they are many', () => {
    const rare = { hits: 2000, low: 0.19, high: 0.21 };
    expect(comparisonSentence({ ...data, ties: 7900, aBetter: lost, bBetter: rare }, 'A', 'B')).toBe(
      'B is better than A in 20 of 100 futures (± 1). In 79 of 100 they are the same.',
    );
  });
  it('names none while it is open, and says what it takes', () => {
    const open: ComparisonData = { ...data, verdict: 'not-distinguishable', moreReplicates: 12_345 };
    expect(comparisonSentence(open, 'A', 'B')).toBe(
      'A and B are not distinguishable yet. About 12,000 more futures would tell, if things are as they seem.',
    );
    expect(comparisonSentence({ ...open, moreReplicates: null }, 'A', 'B')).toBe(
      'A and B are not distinguishable yet.',
    );
  });
  it('says when arms are the same, and when more wins are the worse bargain', () => {
    expect(comparisonSentence({ ...data, ties: 10_000 }, 'A', 'B')).toBe(
      'A and B are the same in all 10,000 futures.',
    );
    expect(comparisonSentence({ ...data, verdict: 'mixed' }, 'A', 'B')).toBe(
      'B is better than A in 84 of 100 futures, but worse on average.',
    );
  });
});
