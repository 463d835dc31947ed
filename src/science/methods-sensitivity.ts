import { binomialTail, sketchError, sketchGrowth } from './decision.ts';
import { log } from '../random/exp-log.ts';
import { normalDelta } from './normal-shift.ts';
import { elementaryEffects } from './sensitivity.ts';
import {
  ishigamiPair,
  ishigamiShares,
  ishigamiVariance,
  sobolGShares,
  sobolGVariance,
} from './test-functions.ts';
import type { Method } from './method.ts';
import { amount, anyNumber, count, innerShare, listOf, positive } from './method-inputs.ts';

const [a, b] = [anyNumber('a'), anyNumber('b')];
const input = count('i', 1, 3);
const as = listOf(amount('as'));
const effects = listOf(anyNumber('effects'));

/** Bucket of `x`: the least index whose growth^index is not below it. */
const bucket = (error: number, x: number): number => Math.ceil(log(x) / log(sketchGrowth(error)));

export const sensitivityMethods: readonly Method[] = [
  { id: 'ishigami-variance', inputs: [a, b], evaluate: ([a, b]) => ishigamiVariance(a, b) },
  { id: 'ishigami-mean', inputs: [a], evaluate: ([a]) => a / 2 },
  { id: 'ishigami-first', inputs: [input, a, b], evaluate: ([i, a, b]) => ishigamiShares(i, a, b).first },
  { id: 'ishigami-total', inputs: [input, a, b], evaluate: ([i, a, b]) => ishigamiShares(i, a, b).total },
  { id: 'ishigami-pair', inputs: [a, b], evaluate: ([a, b]) => ishigamiPair(a, b) },
  { id: 'sobol-g-variance', inputs: [as], evaluate: (given) => sobolGVariance(given) },
  {
    id: 'sobol-g-first',
    inputs: [count('i', 1), as],
    evaluate: ([i, ...given]) => (i > given.length ? NaN : sobolGShares(i, given).first),
  },
  {
    id: 'sobol-g-total',
    inputs: [count('i', 1), as],
    evaluate: ([i, ...given]) => (i > given.length ? NaN : sobolGShares(i, given).total),
  },
  { id: 'morris-mean', inputs: [effects], evaluate: (given) => elementaryEffects(given).mean },
  {
    id: 'morris-mean-absolute',
    inputs: [effects],
    evaluate: (given) => elementaryEffects(given).meanAbsolute,
  },
  { id: 'morris-sd', inputs: [effects], evaluate: (given) => elementaryEffects(given).sd },
  { id: 'morris-sd-all', inputs: [effects], evaluate: (given) => elementaryEffects(given, true).sd },
  { id: 'normal-delta', inputs: [innerShare('share')], evaluate: ([share]) => normalDelta(share) },
  {
    id: 'binomial-tail',
    inputs: [count('n'), count('k'), innerShare('p')],
    evaluate: ([n, k, p]) => binomialTail(n, k, p),
  },
  {
    id: 'sketch-bucket',
    inputs: [innerShare('error'), positive('x')],
    evaluate: ([error, x]) => bucket(error, x),
  },
  {
    id: 'sketch-error',
    inputs: [innerShare('error'), positive('x')],
    evaluate: ([error, x]) => {
      const growth = sketchGrowth(error);
      return sketchError(growth, log(growth), bucket(error, x), x);
    },
  },
  {
    id: 'sketch-buckets',
    inputs: [innerShare('error'), { ...positive('span'), low: 1 }],
    evaluate: ([error, span]) => bucket(error, span),
  },
];
