import {
  type Grid,
  calibratedDroop,
  deviationAt,
  firstSlope,
  largestLoss,
  modeAmplification,
  modes,
  peakDeviation,
  peakTime,
  ruledGrid,
  ruledPeak,
  swingGain,
} from './frequency-response.ts';
import { rateOfChangeOfFrequency, responsePerTenth } from './grid.ts';
import type { Method } from './method.ts';

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

export const gridMethods: readonly Method[] = [
  { id: 'response-per-tenth', inputs: ['mw', 'hz'], evaluate: ([mw, hz]) => responsePerTenth(mw, hz) },
  {
    id: 'rocof',
    inputs: ['mw', 'energy'],
    evaluate: ([mw, energy]) => rateOfChangeOfFrequency(mw, energy, 60),
  },
  {
    id: 'grid-droop',
    inputs: ['energy', 'mw', 'hz'],
    evaluate: ([energy, mw, hz]) => calibratedDroop(energy, mw, hz),
  },
  {
    id: 'grid-largest-loss',
    inputs: ['energy', 'droop', 'hz'],
    evaluate: ([energy, droop, hz]) => largestLoss(energy, droop, hz),
  },
  {
    id: 'grid-peak-time',
    inputs: ['energy', 'droop'],
    evaluate: ([energy, droop]) => peakTime(ruledGrid(energy, droop)),
  },
  {
    id: 'grid-peak',
    inputs: ['energy', 'droop', 'mw'],
    evaluate: ([energy, droop, mw]) => ruledPeak(energy, droop, mw),
  },
  {
    id: 'grid-settled',
    inputs: ['energy', 'droop', 'mw'],
    evaluate: ([energy, droop, mw]) => (modes(ruledGrid(energy, droop)).settled * mw) / 40_000,
  },
  {
    id: 'mode-amplification',
    inputs: ['damping', 'relative'],
    evaluate: ([damping, relative]) => modeAmplification(damping, relative),
  },
  { id: 'square-wave', inputs: [], evaluate: () => 2 / Math.PI },
  {
    id: 'sfr-natural',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal'],
    evaluate: (at) => modes(sfr(at)).natural,
  },
  {
    id: 'sfr-ratio',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal'],
    evaluate: (at) => modes(sfr(at)).ratio,
  },
  {
    id: 'sfr-settled',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal', 'step'],
    evaluate: (at) => modes(sfr(at)).settled * at[7],
  },
  {
    id: 'sfr-peak-time',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal'],
    evaluate: (at) => peakTime(sfr(at)),
  },
  {
    id: 'sfr-peak',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal', 'step'],
    evaluate: (at) => peakDeviation(sfr(at), at[7]),
  },
  {
    id: 'sfr-slope',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal', 'step'],
    evaluate: (at) => firstSlope(sfr(at), at[7]),
  },
  {
    id: 'sfr-at',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal', 'step', 'time'],
    evaluate: (at) => deviationAt(sfr(at), at[7], at[8]),
  },
  {
    id: 'sfr-gain',
    inputs: ['droop', 'inertia', 'gain', 'fraction', 'reheat', 'damping', 'nominal', 'hz'],
    evaluate: (at) => swingGain(sfr(at), at[7]),
  },
];
