import { exp, log } from '../random/exp-log.ts';
import { metalogAt, metalogTerms, type Metalog } from '../random/metalog.ts';
import { hypervolume, valueOfInformation, worthIt } from './decision.ts';
import { classicalPert, pert, product, type Estimate, type ScaledBeta } from './pert.ts';
import {
  best,
  hurwicz,
  laplace,
  meanOverSpread,
  quantileOf,
  regrets,
  satisficing,
  undesirable,
  worst,
} from './robustness.ts';
import type { Method } from './method.ts';
import { amount, anyNumber, between, innerShare, listOf, positive, share } from './method-inputs.ts';

const level = innerShare('level');
const estimate = [anyNumber('low'), anyNumber('mode'), anyNumber('high'), positive('weight')];

/** Undefined where the three are out of order. */
const estimateOf = ([low, mode, high, weight]: readonly number[]): Estimate | undefined =>
  low < high && low <= mode && mode <= high ? { low, mode, high, weight } : undefined;

/** One reading of both PERTs, under an id that starts with each. */
const bothPerts = (id: string, read: (made: ScaledBeta, level: number) => number, more = false): Method[] =>
  (
    [
      ['pert', pert],
      ['pert-classical', classicalPert],
    ] as const
  ).map(([name, make]) => ({
    id: `${name}-${id}`,
    inputs: more ? [...estimate, level] : estimate,
    evaluate: (given) => {
      const told = estimateOf(given);
      return told ? read(make(told), given[4]) : NaN;
    },
  }));

const metalog = ([p10, p50, p90]: readonly number[]): Metalog => ({ kind: 'metalog', p10, p50, p90 });
const three = (make: typeof anyNumber) => [make('p10'), make('p50'), make('p90')];

const values = listOf(anyNumber('values'));
/** Own value and the best of the future in turn. */
const pairs = listOf(anyNumber('pairs'));
const regretsOf = (flat: readonly number[]): number[] =>
  regrets(
    flat.filter((_, i) => i % 2 === 0),
    flat.filter((_, i) => i % 2 === 1),
  );

/** Frequency and size, both with weight 4. */
const fair = (given: readonly number[]) => {
  const [frequency, size] = [given.slice(0, 3), given.slice(3, 6)].map((one) => estimateOf([...one, 4]));
  return frequency && size ? product(pert(frequency), pert(size)) : { mean: NaN, sd: NaN };
};
const twoEstimates = [
  'frequency-low',
  'frequency-mode',
  'frequency-high',
  'size-low',
  'size-mode',
  'size-high',
].map((name) => amount(name));

export const decisionMethods: readonly Method[] = [
  {
    id: 'value-of-information',
    inputs: [anyNumber('mean'), positive('sd')],
    evaluate: ([mean, sd]) => valueOfInformation(mean, sd),
  },
  {
    id: 'worth-it',
    inputs: [
      amount('worth'),
      anyNumber('effect'),
      anyNumber('cost'),
      positive('effect-sd'),
      positive('cost-sd'),
      { ...between('rho', -1, 1), aboveLow: true, belowHigh: true },
    ],
    evaluate: ([worth, effect, cost, effectSd, costSd, correlation]) =>
      worthIt(worth, { effect, cost, effectSd, costSd, correlation }),
  },
  ...bothPerts('alpha', ({ alpha }) => alpha),
  ...bothPerts('beta', ({ beta }) => beta),
  ...bothPerts('mean', ({ mean }) => mean),
  ...bothPerts('variance', ({ variance }) => variance),
  ...bothPerts('quantile', ({ quantile }, at) => quantile(at), true),
  { id: 'fair-mean', inputs: twoEstimates, evaluate: (given) => fair(given).mean },
  { id: 'fair-sd', inputs: twoEstimates, evaluate: (given) => fair(given).sd },
  {
    id: 'metalog',
    inputs: [...three(anyNumber), level],
    evaluate: (given) => metalogAt(metalog(given), given[3]),
  },
  {
    id: 'metalog-positive',
    inputs: [...three(positive), level],
    evaluate: (given) => exp(metalogAt(metalog(given.slice(0, 3).map(log)), given[3])),
  },
  {
    id: 'metalog-skew',
    inputs: three(anyNumber),
    evaluate: ([p10, p50, p90]) => (p10 < p90 ? (p50 - p10) / (p90 - p10) : NaN),
  },
  { id: 'metalog-a1', inputs: three(anyNumber), evaluate: (given) => metalogTerms(metalog(given)).a },
  { id: 'metalog-a2', inputs: three(anyNumber), evaluate: (given) => metalogTerms(metalog(given)).b },
  { id: 'metalog-a3', inputs: three(anyNumber), evaluate: (given) => metalogTerms(metalog(given)).c },
  { id: 'maximin', inputs: [values], evaluate: (given) => worst(given) },
  { id: 'maximax', inputs: [values], evaluate: (given) => best(given) },
  {
    id: 'hurwicz',
    inputs: [share('optimism'), values],
    evaluate: ([optimism, ...given]) => hurwicz(optimism, given),
  },
  { id: 'laplace', inputs: [values], evaluate: (given) => laplace(given) },
  {
    id: 'satisficing',
    inputs: [anyNumber('least'), values],
    evaluate: ([least, ...given]) => satisficing(least, given),
  },
  { id: 'mean-over-spread', inputs: [values], evaluate: (given) => meanOverSpread(given) },
  { id: 'undesirable', inputs: [values], evaluate: (given) => undesirable(given) },
  { id: 'regret-greatest', inputs: [pairs], evaluate: (flat) => best(regretsOf(flat)) },
  {
    id: 'regret-quantile',
    inputs: [level, pairs],
    evaluate: ([at, ...flat]) => quantileOf(at, regretsOf(flat)),
  },
  {
    id: 'hypervolume',
    inputs: [anyNumber('x-reference'), anyNumber('y-reference'), listOf(anyNumber('points'))],
    evaluate: ([x, y, ...flat]) =>
      hypervolume(
        Array.from({ length: flat.length >> 1 }, (_, i) => [flat[2 * i], flat[2 * i + 1]] as const),
        [x, y],
      ),
  },
];
