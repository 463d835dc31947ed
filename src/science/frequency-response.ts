import { exp, logOnePlus } from '../random/exp-log.ts';
import { atan2, cos, sin } from '../random/trigonometry.ts';

/**
 * Frequency of a grid after a step of load, one mass, linear, with reheat governors: Anderson & Mirheydar 1990, "A
 * low-order system frequency response model", IEEE Trans. Power Systems 5(3), doi:10.1109/59.65898. No dead band and
 * no floor of generation, so an upper bound of what governors do against too high a frequency.
 */
export interface Grid {
  /** Droop R in pu; inertia constant H in s; gain Km; high-pressure fraction Fh; reheat time Tr in s; damping D. */
  readonly droop: number;
  readonly inertia: number;
  readonly gain: number;
  readonly fraction: number;
  readonly reheat: number;
  readonly damping: number;
  /** f0 in Hz. */
  readonly nominalHz: number;
}

/** Modes: natural frequency rad/s, damping ratio, and the settled deviation in Hz a pu of step. */
export interface Modes {
  readonly natural: number;
  readonly ratio: number;
  readonly settled: number;
}

export function modes(grid: Grid): Modes {
  const { droop: r, inertia: h, gain, fraction, reheat, damping, nominalHz } = grid;
  const stiff = damping * r + gain;
  const natural = Math.sqrt(stiff / (2 * h * r * reheat));
  const ratio = ((2 * h * r + (damping * r + gain * fraction) * reheat) / (2 * stiff)) * natural;
  return { natural, ratio, settled: (nominalHz * r) / stiff };
}

/** Deviation in Hz at `t` s after a step of `step` pu (load lost: above 0). */
export function deviationAt(grid: Grid, step: number, t: number): number {
  const { natural, ratio, settled } = modes(grid);
  const decay = ratio * natural;
  const slope = decay - natural * natural * grid.reheat;
  const [even, odd] = waves(natural * natural * (1 - ratio * ratio), decay, t);
  return settled * step * (1 - even - slope * odd);
}

/** e^(-decay t) cos(w t) and e^(-decay t) sin(w t)/w with w^2 = `square`, also where that is not above 0. */
function waves(square: number, decay: number, t: number): readonly [number, number] {
  if (square > 0) {
    const w = Math.sqrt(square);
    return [exp(-decay * t) * cos(w * t), (exp(-decay * t) * sin(w * t)) / w];
  }
  const w = Math.sqrt(-square);
  const [slow, fast] = [exp((w - decay) * t), exp((-w - decay) * t)];
  return [(slow + fast) / 2, w === 0 ? t * slow : (slow - fast) / (2 * w)];
}

/** Seconds to the greatest deviation; Infinity where the overdamped grid only creeps up to its settled one. */
export function peakTime(grid: Grid): number {
  const { natural, ratio } = modes(grid);
  const over = grid.reheat * ratio * natural - 1;
  const square = natural * natural * (1 - ratio * ratio);
  const w = Math.sqrt(Math.abs(square));
  if (square > 0) {
    const angle = atan2(w * grid.reheat, over);
    return (angle > 0 ? angle : angle + Math.PI) / w;
  }
  if (w === 0) return over > 0 ? grid.reheat / over : Infinity;
  const slope = (w * grid.reheat) / over;
  return slope > 0 && slope < 1 ? (logOnePlus(slope) - logOnePlus(-slope)) / (2 * w) : Infinity;
}

/** The greatest deviation in Hz. */
export function peakDeviation(grid: Grid, step: number): number {
  const t = peakTime(grid);
  return t === Infinity ? modes(grid).settled * step : deviationAt(grid, step, t);
}

/** First rate of change in Hz/s: f0 P/(2H). */
export const firstSlope = (grid: Grid, step: number): number => (grid.nominalHz * step) / (2 * grid.inertia);

/** Amplitude in Hz a pu of a load that swings at `hz`: the transfer function's size. */
export function swingGain(grid: Grid, hz: number): number {
  const { natural, ratio, settled } = modes(grid);
  const w = 2 * Math.PI * hz;
  const square = natural * natural;
  const lead = 1 + w * w * grid.reheat * grid.reheat;
  const real = square - w * w;
  const cross = 2 * ratio * natural * w;
  return settled * square * Math.sqrt(lead / (real * real + cross * cross));
}

/** Amplification of a mode by a load that swings at `relative` times its frequency: 1/sqrt((1-r^2)^2 + (2 zeta r)^2). */
export function modeAmplification(damping: number, relative: number): number {
  const gap = 1 - relative * relative;
  return 1 / Math.sqrt(gap * gap + 4 * damping * damping * relative * relative);
}

/** f0 of the grids of North America, Hz. */
export const NOMINAL_HZ = 60;
/** The base of the calibrated grid: 40 GW. The rule (Km 1, Fh .3, Tr 8 s, D 1) is Hashfall's own. */
export const GRID_BASE_MW = 40_000;

/** A grid of `energyMws` MW s of inertia with the droop `droop` under that rule. */
export const ruledGrid = (energyMws: number, droop: number): Grid => ({
  droop,
  inertia: energyMws / GRID_BASE_MW,
  gain: 1,
  fraction: 0.3,
  reheat: 8,
  damping: 1,
  nominalHz: NOMINAL_HZ,
});

/** The droop at which losing `mw` of load peaks at `hz` above nominal, by bisection in 0..1. */
export function calibratedDroop(energyMws: number, mw: number, hz: number): number {
  let low = 1e-6;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (peakDeviation(ruledGrid(energyMws, middle), mw / GRID_BASE_MW) < hz) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Most load in MW that may be lost below a peak of `hz`. */
export const largestLoss = (energyMws: number, droop: number, hz: number): number =>
  (GRID_BASE_MW * hz) / peakDeviation(ruledGrid(energyMws, droop), 1);

/** Peak in Hz after losing `mw`. */
export const ruledPeak = (energyMws: number, droop: number, mw: number): number =>
  peakDeviation(ruledGrid(energyMws, droop), mw / GRID_BASE_MW);

/** Greatest rise in Hz of a grid of which only its response is known: `mw` over `mwPerHz`, the response at the peak. */
export const responsePeak = (mw: number, mwPerHz: number): number => mw / mwPerHz;

/** First harmonic of a load that is switched on and off evenly, as a share of the load. */
export const SQUARE_WAVE = 2 / Math.PI;

/**
 * Envelope in MW of the oscillation that `mw` of load switched on and off can drive: (2/pi) mw k Q, where the share
 * `participation` (k) of it excites a mode of damping `damping` at resonance, Q = 1/(2 damping). An upper bound, for nothing is
 * known of how the swing's frequency lies to the mode's.
 */
export const oscillationEnvelope = (mw: number, participation: number, damping: number): number =>
  SQUARE_WAVE * mw * participation * modeAmplification(damping, 1);
