import {
  type Grid,
  calibratedDroop,
  deviationAt,
  firstSlope,
  GRID_BASE_MW,
  largestLoss,
  modeAmplification,
  modes,
  NOMINAL_HZ,
  oscillationEnvelope,
  peakDeviation,
  peakTime,
  responsePeak,
  ruledGrid,
  ruledPeak,
  SQUARE_WAVE,
  swingGain,
} from './frequency-response.ts';
import { rateOfChangeOfFrequency, responsePerTenth } from './grid.ts';
import type { Method } from './method.ts';
import { amount, anyNumber, positive, share } from './method-inputs.ts';

/** R, H, Km, Fh, Tr, D, f0 in this order, as the inputs name them. */
const sfr = ([droop, inertia, gain, fraction, reheat, damping, nominalHz]: readonly number[]): Grid => ({
  droop,
  inertia,
  gain,
  fraction,
  reheat,
  damping,
  nominalHz,
});

/** The parameters of a grid, named and in the order `sfr` reads them. */
const GRID = [
  positive('droop'),
  positive('inertia', 's'),
  positive('gain'),
  share('fraction'),
  positive('reheat', 's'),
  amount('damping'),
  positive('nominal', 'Hz'),
];
const step = anyNumber('step');

export const gridMethods: readonly Method[] = [
  {
    id: 'response-per-tenth',
    inputs: [anyNumber('mw', 'MW'), positive('hz', 'Hz')],
    evaluate: ([mw, hz]) => responsePerTenth(mw, hz),
  },
  {
    id: 'rocof',
    inputs: [anyNumber('mw', 'MW'), positive('energy', 'MW s')],
    evaluate: ([mw, energy]) => rateOfChangeOfFrequency(mw, energy, NOMINAL_HZ),
  },
  {
    id: 'grid-droop',
    inputs: [positive('energy', 'MW s'), positive('mw', 'MW'), positive('hz', 'Hz')],
    evaluate: ([energy, mw, hz]) => calibratedDroop(energy, mw, hz),
  },
  {
    id: 'grid-largest-loss',
    inputs: [positive('energy', 'MW s'), positive('droop'), positive('hz', 'Hz')],
    evaluate: ([energy, droop, hz]) => largestLoss(energy, droop, hz),
  },
  {
    id: 'grid-peak-time',
    inputs: [positive('energy', 'MW s'), positive('droop')],
    evaluate: ([energy, droop]) => peakTime(ruledGrid(energy, droop)),
  },
  {
    id: 'grid-peak',
    inputs: [positive('energy', 'MW s'), positive('droop'), anyNumber('mw', 'MW')],
    evaluate: ([energy, droop, mw]) => ruledPeak(energy, droop, mw),
  },
  {
    id: 'grid-settled',
    inputs: [positive('energy', 'MW s'), positive('droop'), anyNumber('mw', 'MW')],
    evaluate: ([energy, droop, mw]) => (modes(ruledGrid(energy, droop)).settled * mw) / GRID_BASE_MW,
  },
  {
    id: 'mode-amplification',
    inputs: [positive('damping'), amount('relative')],
    evaluate: ([damping, relative]) => modeAmplification(damping, relative),
  },
  {
    id: 'grid-response-peak',
    inputs: [anyNumber('mw', 'MW'), positive('response')],
    evaluate: ([mw, response]) => responsePeak(mw, response),
  },
  {
    id: 'oscillation-envelope',
    inputs: [amount('mw', 'MW'), share('participation'), positive('damping')],
    evaluate: ([mw, participation, damping]) => oscillationEnvelope(mw, participation, damping),
  },
  { id: 'square-wave', inputs: [], evaluate: () => SQUARE_WAVE },
  {
    id: 'sfr-natural',
    inputs: [...GRID],
    evaluate: (at) => modes(sfr(at)).natural,
  },
  {
    id: 'sfr-ratio',
    inputs: [...GRID],
    evaluate: (at) => modes(sfr(at)).ratio,
  },
  {
    id: 'sfr-settled',
    inputs: [...GRID, step],
    evaluate: (at) => modes(sfr(at)).settled * at[7],
  },
  {
    id: 'sfr-peak-time',
    inputs: [...GRID],
    evaluate: (at) => peakTime(sfr(at)),
  },
  {
    id: 'sfr-peak',
    inputs: [...GRID, step],
    evaluate: (at) => peakDeviation(sfr(at), at[7]),
  },
  {
    id: 'sfr-slope',
    inputs: [...GRID, step],
    evaluate: (at) => firstSlope(sfr(at), at[7]),
  },
  {
    id: 'sfr-at',
    inputs: [...GRID, step, amount('time', 's')],
    evaluate: (at) => deviationAt(sfr(at), at[7], at[8]),
  },
  {
    id: 'sfr-gain',
    inputs: [...GRID, amount('hz', 'Hz')],
    evaluate: (at) => swingGain(sfr(at), at[7]),
  },
];
