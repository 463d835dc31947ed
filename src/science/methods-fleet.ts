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
  commonNumbersRatio,
  normalTail,
  runsForChance,
  runsForMean,
  tiltGain,
  tiltedVariance,
} from './sampling-variance.ts';
import type { Method } from './method.ts';

export const fleetMethods: readonly Method[] = [
  { id: 'weibull-intercept', inputs: ['shape'], evaluate: ([shape]) => weibullIntercept(shape) },
  {
    id: 'weibull-residual',
    inputs: ['shape', 'scale'],
    evaluate: ([shape, scale]) => weibullResidual(shape, scale),
  },
  { id: 'availability', inputs: ['up', 'down'], evaluate: ([up, down]) => availability(up, down) },
  {
    id: 'erlang2-renewals',
    inputs: ['rate', 'time'],
    evaluate: ([rate, time]) => erlang2Renewals(rate, time),
  },
  {
    id: 'drain-time',
    inputs: ['jobs', 'servers', 'rate'],
    evaluate: ([jobs, servers, rate]) => meanDrainTime(jobs, servers, rate),
  },
  {
    id: 'erlang-delay',
    inputs: ['stages', 'mean', 'time'],
    evaluate: ([stages, mean, time]) => erlangDelay(stages, mean, time),
  },
  {
    id: 'stock-after-cut',
    inputs: ['cut', 'life', 'time'],
    evaluate: ([cut, life, time]) => stockAfterCut(cut, life, time),
  },
  {
    id: 'stock-after-cut-fixed',
    inputs: ['cut', 'life', 'time'],
    evaluate: ([cut, life, time]) => stockAfterCutFixedLife(cut, life, time),
  },
  { id: 'normal-var', inputs: ['level'], evaluate: ([level]) => normalTailLoss(level).value },
  { id: 'normal-tvar', inputs: ['level'], evaluate: ([level]) => normalTailLoss(level).meanBeyond },
  {
    id: 'lognormal-var',
    inputs: ['level', 'mean', 'sd'],
    evaluate: ([level, mean, sd]) => lognormalTailLoss(level, mean, sd).value,
  },
  {
    id: 'lognormal-tvar',
    inputs: ['level', 'mean', 'sd'],
    evaluate: ([level, mean, sd]) => lognormalTailLoss(level, mean, sd).meanBeyond,
  },
  {
    id: 'pareto-var',
    inputs: ['level', 'least', 'alpha'],
    evaluate: ([level, least, alpha]) => paretoTailLoss(level, least, alpha).value,
  },
  {
    id: 'pareto-tvar',
    inputs: ['level', 'least', 'alpha'],
    evaluate: ([level, least, alpha]) => paretoTailLoss(level, least, alpha).meanBeyond,
  },
  { id: 'oep', inputs: ['rate', 'mean', 'x'], evaluate: ([rate, mean, x]) => greatestExceeds(rate, mean, x) },
  {
    id: 'return-period',
    inputs: ['rate', 'mean', 'x'],
    evaluate: ([rate, mean, x]) => 1 / greatestExceeds(rate, mean, x),
  },
  { id: 'aep', inputs: ['rate', 'mean', 'x'], evaluate: ([rate, mean, x]) => sumExceeds(rate, mean, x) },
  {
    id: 'at-least-one',
    inputs: ['period', 'years'],
    evaluate: ([period, years]) => atLeastOne(period, years),
  },
  { id: 'normal-tail', inputs: ['c'], evaluate: ([c]) => normalTail(c) },
  { id: 'tilted-variance', inputs: ['c'], evaluate: ([c]) => tiltedVariance(c) },
  { id: 'tilt-gain', inputs: ['c'], evaluate: ([c]) => tiltGain(c) },
  { id: 'common-numbers', inputs: ['rho'], evaluate: ([rho]) => commonNumbersRatio(rho) },
  {
    id: 'runs-for-mean',
    inputs: ['half', 'variation'],
    evaluate: ([half, variation]) => runsForMean(half, variation),
  },
  { id: 'runs-for-chance', inputs: ['p', 'half'], evaluate: ([p, half]) => runsForChance(p, half) },
];
