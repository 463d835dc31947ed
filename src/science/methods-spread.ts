import type { RolloutStage } from './adoption.ts';
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

/** The rollout of the worked examples: offered to 1, 10, 50, 100 % at days 0, 1, 3, 7. */
export const USUAL_STAGES: readonly RolloutStage[] = [
  { time: 0, offered: 0.01 },
  { time: 1, offered: 0.1 },
  { time: 3, offered: 0.5 },
  { time: 7, offered: 1 },
];

export const spreadMethods: readonly Method[] = [
  {
    id: 'alpha-factor',
    inputs: ['alpha1', 'alpha2', 'alpha3', 'k', 'q'],
    evaluate: ([a, b, c, k, q]) => alphaFactor([a, b, c], k, q),
  },
  { id: 'epidemic-final-size', inputs: ['r0', 'seed'], evaluate: ([r0, seed]) => finalSize(r0, seed) },
  { id: 'epidemic-peak', inputs: ['r0'], evaluate: ([r0]) => epidemicPeak(r0) },
  { id: 'epidemic-minor', inputs: ['r0'], evaluate: ([r0]) => minorOutbreak(r0) },
  {
    id: 'epidemic-peak-share',
    inputs: ['r0', 'removal', 'latency', 'seed'],
    evaluate: ([r0, removal, latency, seed]) => epidemicCourse(r0, removal, latency, seed).share,
  },
  {
    id: 'epidemic-peak-time',
    inputs: ['r0', 'removal', 'latency', 'seed'],
    evaluate: ([r0, removal, latency, seed]) => epidemicCourse(r0, removal, latency, seed).time,
  },
  {
    id: 'seir-growth',
    inputs: ['r0', 'removal', 'latency'],
    evaluate: ([r0, removal, latency]) => seirGrowth(r0, removal, latency),
  },
  {
    id: 'detection-time',
    inputs: ['hazard', 'rate'],
    evaluate: ([hazard, rate]) => detection(BIG_BANG, rate, hazard).time,
  },
  {
    id: 'detection-exposure',
    inputs: ['hazard', 'rate'],
    evaluate: ([hazard, rate]) => detection(BIG_BANG, rate, hazard).exposed,
  },
  {
    id: 'detection-time-staged',
    inputs: ['hazard', 'rate'],
    evaluate: ([hazard, rate]) => detection(USUAL_STAGES, rate, hazard).time,
  },
  {
    id: 'detection-exposure-staged',
    inputs: ['hazard', 'rate'],
    evaluate: ([hazard, rate]) => detection(USUAL_STAGES, rate, hazard).exposed,
  },
  {
    id: 'pool-quantile',
    inputs: ['p', 'rho', 'level'],
    evaluate: ([p, rho, level]) => poolQuantile(p, rho, level),
  },
  { id: 'pool-exceeds', inputs: ['p', 'rho', 'x'], evaluate: ([p, rho, x]) => poolExceeds(p, rho, x) },
  { id: 'failure-correlation', inputs: ['p', 'rho'], evaluate: ([p, rho]) => failureCorrelation(p, rho) },
  {
    id: 't-tail-dependence',
    inputs: ['freedom', 'rho'],
    evaluate: ([freedom, rho]) => tailDependence(freedom, rho),
  },
  { id: 'kendall', inputs: ['rho'], evaluate: ([rho]) => kendall(rho) },
  { id: 'spearman', inputs: ['rho'], evaluate: ([rho]) => spearman(rho) },
  { id: 'beta-factor', inputs: ['q', 'beta', 'n'], evaluate: ([q, beta, n]) => allFail(q, beta, n) },
  {
    id: 'beta-binomial',
    inputs: ['a', 'b', 'n', 'k'],
    evaluate: ([a, b, n, k]) => betaBinomialTail(a, b, n, k),
  },
];
