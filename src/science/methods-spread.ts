import {
  bass,
  bassPeakTime,
  logistic,
  logisticHalfTime,
  stagedAdoption,
  type RolloutStage,
} from './adoption.ts';
import {
  allFail,
  alphaFactor,
  betaBinomialTail,
  failureCorrelation,
  kendall,
  poolExceeds,
  poolQuantile,
  spearman,
  tailDependence,
} from './dependence.ts';
import { BIG_BANG, detection } from './detection.ts';
import { epidemicCourse, epidemicPeak, finalSize, minorOutbreak, seirGrowth } from './epidemic.ts';
import type { Method } from './method.ts';
import {
  amount,
  between,
  count,
  innerShare,
  positive,
  share,
  shareAboveZero,
  shareBelowOne,
  listOf,
} from './method-inputs.ts';

/** Stages of a rollout as one list: day and share offered in turn. */
const stagesOf = (flat: readonly number[]): RolloutStage[] =>
  Array.from({ length: flat.length >> 1 }, (_, i) => ({ time: flat[2 * i], offered: flat[2 * i + 1] }));

const rate = positive('rate', '1/time');
const time = amount('time', 'time');
const stages = listOf(amount('stages'));
const innovation = positive('p', '1/time');
const imitation = amount('q', '1/time');

export const spreadMethods: readonly Method[] = [
  {
    id: 'alpha-factor',
    inputs: [count('k', 1), share('q'), listOf(share('alphas'))],
    evaluate: ([k, q, ...alphas]) => (k > alphas.length ? NaN : alphaFactor(alphas, k, q)),
  },
  {
    id: 'epidemic-final-size',
    inputs: [positive('r0'), share('seed')],
    evaluate: ([r0, seed]) => finalSize(r0, seed),
  },
  { id: 'epidemic-peak', inputs: [positive('r0')], evaluate: ([r0]) => epidemicPeak(r0) },
  { id: 'epidemic-minor', inputs: [positive('r0')], evaluate: ([r0]) => minorOutbreak(r0) },
  {
    id: 'epidemic-peak-share',
    inputs: [
      positive('r0'),
      positive('removal', '1/time'),
      { ...positive('latency', '1/time'), belowHigh: false },
      innerShare('seed'),
    ],
    evaluate: ([r0, removal, latency, seed]) => epidemicCourse(r0, removal, latency, seed).share,
  },
  {
    id: 'epidemic-peak-time',
    inputs: [
      positive('r0'),
      positive('removal', '1/time'),
      { ...positive('latency', '1/time'), belowHigh: false },
      innerShare('seed'),
    ],
    evaluate: ([r0, removal, latency, seed]) => epidemicCourse(r0, removal, latency, seed).time,
  },
  {
    id: 'seir-growth',
    inputs: [positive('r0'), positive('removal', '1/time'), positive('latency', '1/time')],
    evaluate: ([r0, removal, latency]) => seirGrowth(r0, removal, latency),
  },
  {
    id: 'detection-time',
    inputs: [positive('hazard', '1/time'), positive('rate', '1/time')],
    evaluate: ([hazard, rate]) => detection(BIG_BANG, rate, hazard).time,
  },
  {
    id: 'detection-exposure',
    inputs: [positive('hazard', '1/time'), positive('rate', '1/time')],
    evaluate: ([hazard, rate]) => detection(BIG_BANG, rate, hazard).exposed,
  },
  {
    id: 'detection-time-staged',
    inputs: [positive('hazard', '1/time'), rate, stages],
    evaluate: ([hazard, rate, ...flat]) => detection(stagesOf(flat), rate, hazard).time,
  },
  {
    id: 'detection-exposure-staged',
    inputs: [positive('hazard', '1/time'), rate, stages],
    evaluate: ([hazard, rate, ...flat]) => detection(stagesOf(flat), rate, hazard).exposed,
  },
  {
    id: 'logistic',
    inputs: [shareBelowOne('start'), rate, time],
    evaluate: ([start, rate, time]) => logistic(start, rate, time),
  },
  {
    id: 'logistic-half-time',
    inputs: [shareAboveZero('start'), rate],
    evaluate: ([start, rate]) => logisticHalfTime(start, rate),
  },
  { id: 'bass', inputs: [innovation, imitation, time], evaluate: ([p, q, t]) => bass(p, q, t) },
  { id: 'bass-peak-time', inputs: [innovation, imitation], evaluate: ([p, q]) => bassPeakTime(p, q) },
  {
    id: 'bass-peak-rate',
    inputs: [innovation, imitation],
    evaluate: ([p, q]) => {
      const reached = bass(p, q, bassPeakTime(p, q));
      return (p + q * reached) * (1 - reached);
    },
  },
  {
    id: 'staged-adoption',
    inputs: [rate, time, stages],
    evaluate: ([rate, time, ...flat]) => stagedAdoption(stagesOf(flat), rate, time),
  },
  {
    id: 'pool-quantile',
    inputs: [innerShare('p'), shareBelowOne('rho'), innerShare('level')],
    evaluate: ([p, rho, level]) => poolQuantile(p, rho, level),
  },
  {
    id: 'pool-exceeds',
    inputs: [innerShare('p'), innerShare('rho'), innerShare('x')],
    evaluate: ([p, rho, x]) => poolExceeds(p, rho, x),
  },
  {
    id: 'failure-correlation',
    inputs: [innerShare('p'), shareBelowOne('rho')],
    evaluate: ([p, rho]) => failureCorrelation(p, rho),
  },
  {
    id: 't-tail-dependence',
    inputs: [positive('freedom'), { ...between('rho', -1, 1), aboveLow: true }],
    evaluate: ([freedom, rho]) => tailDependence(freedom, rho),
  },
  { id: 'kendall', inputs: [between('rho', -1, 1)], evaluate: ([rho]) => kendall(rho) },
  { id: 'spearman', inputs: [between('rho', -1, 1)], evaluate: ([rho]) => spearman(rho) },
  {
    id: 'beta-factor',
    inputs: [share('q'), share('beta'), count('n', 1)],
    evaluate: ([q, beta, n]) => allFail(q, beta, n),
  },
  {
    id: 'beta-binomial',
    inputs: [positive('a'), positive('b'), count('n', 1), amount('k')],
    evaluate: ([a, b, n, k]) => betaBinomialTail(a, b, n, k),
  },
];
