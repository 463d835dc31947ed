import { concentration, hhiRiseByMerger, nakamotoCoefficient, type Concentration } from './concentration.ts';
import { exactInterval, noneSeenBound, wilsonInterval } from './proportion.ts';
import { quantileRanks, rankCoverage, wilksRuns } from './quantile-interval.ts';
import type { Method } from './method.ts';
import { amount, count, innerShare, listOf, share, shareBelowOne } from './method-inputs.ts';

/** Sizes of the members of a market in any unit; they are normalised. */
const sizes = listOf(amount('shares'));
const metric = (id: string, key: keyof Concentration): Method => ({
  id,
  inputs: [sizes],
  evaluate: (given) => concentration(given)[key],
});

const n = count('n', 1);
const p = innerShare('p');
const hits = count('hits');

/** Of hits among n; no value where there are more. */
const among =
  (interval: (hits: number, n: number) => number) =>
  ([x, n]: readonly number[]): number =>
    x > n ? NaN : interval(x, n);

export const marketMethods: readonly Method[] = [
  metric('hhi', 'hhi'),
  metric('hhi-normalised', 'hhiNormalised'),
  metric('top-1', 'top1'),
  metric('top-3', 'top3'),
  metric('top-4', 'top4'),
  metric('entropy-nats', 'shannonNats'),
  metric('entropy-bits', 'shannonBits'),
  metric('effective-by-entropy', 'effectiveByEntropy'),
  metric('effective-by-squares', 'effectiveBySquares'),
  metric('theil', 'theil'),
  metric('gini', 'gini'),
  metric('nakamoto', 'nakamoto'),
  {
    id: 'nakamoto-above',
    inputs: [shareBelowOne('share'), sizes],
    evaluate: ([above, ...given]) => nakamotoCoefficient(given, above),
  },
  {
    id: 'hhi-rise',
    inputs: [share('first'), share('second')],
    evaluate: ([first, second]) => hhiRiseByMerger(first, second),
  },
  { id: 'quantile-rank-low', inputs: [n, p], evaluate: ([n, p]) => quantileRanks(n, p).low },
  { id: 'quantile-rank-high', inputs: [n, p], evaluate: ([n, p]) => quantileRanks(n, p).high },
  {
    id: 'quantile-coverage',
    inputs: [n, p],
    evaluate: ([n, p]) => rankCoverage(n, p, quantileRanks(n, p)),
  },
  {
    id: 'wilks-runs',
    inputs: [innerShare('content'), innerShare('confidence'), count('r', 1)],
    evaluate: ([content, confidence, r]) => wilksRuns(content, confidence, r),
  },
  { id: 'none-seen', inputs: [n], evaluate: ([n]) => noneSeenBound(n) },
  { id: 'wilson-low', inputs: [hits, n], evaluate: among((x, n) => wilsonInterval(x, n).low) },
  { id: 'wilson-high', inputs: [hits, n], evaluate: among((x, n) => wilsonInterval(x, n).high) },
  { id: 'exact-low', inputs: [hits, n], evaluate: among((x, n) => exactInterval(x, n).low) },
  { id: 'exact-high', inputs: [hits, n], evaluate: among((x, n) => exactInterval(x, n).high) },
];
