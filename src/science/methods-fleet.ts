import {
  atLeastOne,
  greatestExceeds,
  lognormalTailLoss,
  normalTailLoss,
  paretoTailLoss,
  sumExceeds,
} from './exceedance-curves.ts';
import { stockAfterCut, stockAfterCutFixedLife } from './pipeline.ts';
import { erlang2Renewals, erlangDelay, meanDrainTime } from './queues.ts';
import { availability, weibullIntercept, weibullResidual } from './renewal.ts';
import {
  antitheticCovariance,
  antitheticVariance,
  commonNumbersRatio,
  normalTail,
  plainVariance,
  runsForChance,
  runsForMean,
  stratifiedVariance,
  tiltGain,
  tiltedVariance,
} from './sampling-variance.ts';
import type { Method } from './method.ts';
import { amount, anyNumber, between, count, innerShare, positive, share } from './method-inputs.ts';

export const fleetMethods: readonly Method[] = [
  { id: 'weibull-intercept', inputs: [positive('shape')], evaluate: ([shape]) => weibullIntercept(shape) },
  {
    id: 'weibull-residual',
    inputs: [positive('shape'), positive('scale', 'time')],
    evaluate: ([shape, scale]) => weibullResidual(shape, scale),
  },
  {
    id: 'availability',
    inputs: [positive('up', 'time'), amount('down', 'time')],
    evaluate: ([up, down]) => availability(up, down),
  },
  {
    id: 'erlang2-renewals',
    inputs: [positive('rate', '1/time'), amount('time', 'time')],
    evaluate: ([rate, time]) => erlang2Renewals(rate, time),
  },
  {
    id: 'drain-time',
    inputs: [count('jobs'), count('servers', 1), positive('rate', '1/time')],
    evaluate: ([jobs, servers, rate]) => meanDrainTime(jobs, servers, rate),
  },
  {
    id: 'erlang-delay',
    inputs: [count('stages', 1), positive('mean', 'time'), amount('time', 'time')],
    evaluate: ([stages, mean, time]) => erlangDelay(stages, mean, time),
  },
  {
    id: 'stock-after-cut',
    inputs: [share('cut'), positive('life', 'time'), amount('time', 'time')],
    evaluate: ([cut, life, time]) => stockAfterCut(cut, life, time),
  },
  {
    id: 'stock-after-cut-fixed',
    inputs: [share('cut'), positive('life', 'time'), amount('time', 'time')],
    evaluate: ([cut, life, time]) => stockAfterCutFixedLife(cut, life, time),
  },
  { id: 'normal-var', inputs: [innerShare('level')], evaluate: ([level]) => normalTailLoss(level).value },
  {
    id: 'normal-tvar',
    inputs: [innerShare('level')],
    evaluate: ([level]) => normalTailLoss(level).meanBeyond,
  },
  {
    id: 'lognormal-var',
    inputs: [innerShare('level'), anyNumber('mean'), positive('sd')],
    evaluate: ([level, mean, sd]) => lognormalTailLoss(level, mean, sd).value,
  },
  {
    id: 'lognormal-tvar',
    inputs: [innerShare('level'), anyNumber('mean'), positive('sd')],
    evaluate: ([level, mean, sd]) => lognormalTailLoss(level, mean, sd).meanBeyond,
  },
  {
    id: 'pareto-var',
    inputs: [innerShare('level'), positive('least'), positive('alpha')],
    evaluate: ([level, least, alpha]) => paretoTailLoss(level, least, alpha).value,
  },
  {
    id: 'pareto-tvar',
    inputs: [innerShare('level'), positive('least'), { ...positive('alpha'), low: 1 }],
    evaluate: ([level, least, alpha]) => paretoTailLoss(level, least, alpha).meanBeyond,
  },
  {
    id: 'oep',
    inputs: [amount('rate'), positive('mean'), amount('x')],
    evaluate: ([rate, mean, x]) => greatestExceeds(rate, mean, x),
  },
  {
    id: 'return-period',
    inputs: [positive('rate'), positive('mean'), amount('x')],
    evaluate: ([rate, mean, x]) => 1 / greatestExceeds(rate, mean, x),
  },
  {
    id: 'aep',
    inputs: [amount('rate'), positive('mean'), amount('x')],
    evaluate: ([rate, mean, x]) => sumExceeds(rate, mean, x),
  },
  {
    id: 'at-least-one',
    inputs: [{ ...positive('period'), low: 1 }, amount('years')],
    evaluate: ([period, years]) => atLeastOne(period, years),
  },
  { id: 'normal-tail', inputs: [anyNumber('c')], evaluate: ([c]) => normalTail(c) },
  { id: 'tilted-variance', inputs: [anyNumber('c')], evaluate: ([c]) => tiltedVariance(c) },
  { id: 'tilt-gain', inputs: [anyNumber('c')], evaluate: ([c]) => tiltGain(c) },
  { id: 'common-numbers', inputs: [between('rho', -1, 1)], evaluate: ([rho]) => commonNumbersRatio(rho) },
  {
    id: 'runs-for-mean',
    inputs: [positive('half'), positive('variation')],
    evaluate: ([half, variation]) => runsForMean(half, variation),
  },
  {
    id: 'runs-for-chance',
    inputs: [innerShare('p'), positive('half')],
    evaluate: ([p, half]) => runsForChance(p, half),
  },
  { id: 'variance-plain', inputs: [], evaluate: () => plainVariance },
  { id: 'covariance-antithetic', inputs: [], evaluate: () => antitheticCovariance },
  { id: 'variance-antithetic', inputs: [], evaluate: () => antitheticVariance },
  {
    id: 'variance-stratified',
    inputs: [count('strata', 1)],
    evaluate: ([strata]) => stratifiedVariance(strata),
  },
];
