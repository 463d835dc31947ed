import type { Evidence } from '../evidence/evidence.ts';
import { ercotDroop } from '../scenario/compile/frequency-slots.ts';
import { deviationAt, GRID_BASE_MW, NOMINAL_HZ, ruledGrid } from '../science/frequency-response.ts';
import { quantileSorted } from '../summary/statistics.ts';
import { type Accumulator, OUTCOME_PERCENTS } from '../summary/types.ts';
import type { Anchor, FrequencyResponse, GridFacts } from './types.ts';

/** Futures whose response is worked out at most: the ends of the widest band are then known to 0.7 of 100. */
const MOST_FUTURES = 2_000;
/** Seconds of the response, and how far apart; the second governors of the model have answered by then. */
const SECONDS = 20;
const STEP = 0.4;

/** Rows that the calibrated response of the Texas grid rests on. */
const CALIBRATION = [
  'grid.inertia.ercot',
  'ercot.largest_safe_simultaneous_loss',
  'grid.ercot_frequency_ceiling',
] as const;

/** Evidence rows behind each closed form. */
const ANCHORS = {
  rate: ['grid.inertia.ercot'],
  response: CALIBRATION,
  peak: [...CALIBRATION, 'grid.frequency_response.eastern', 'grid.frequency_response.western'],
  swing: ['oscillate.swing_share'],
  oscillation: ['oscillate.swing_share', 'grid.mode_damping', 'grid.mode_participation'],
} as const;

/** What the panels of the grids need besides outcomes; undefined for a run without the grid whose response is calibrated. */
export function gridFacts(kept: Accumulator, evidence: Evidence): GridFacts | undefined {
  const at = (id: string): number => kept.columns.findIndex((column) => column.id === id && !column.absent);
  const [drop, rate] = [at('mw-at-once-ercot'), at('rocof-ercot')];
  if (drop < 0 || rate < 0) return undefined;
  const droop = ercotDroop(evidence);
  const count = Math.min(MOST_FUTURES, kept.count);
  const response = Array.from({ length: kept.shape.arms }, (_, arm) => {
    const of = (outcome: number): Float64Array => kept.outcome(arm, outcome).subarray(0, count);
    return frequencyResponse(of(drop), of(rate), droop);
  });
  return {
    response,
    anchors: {
      rate: anchorsOf(ANCHORS.rate, evidence),
      response: anchorsOf(ANCHORS.response, evidence),
      peak: anchorsOf(ANCHORS.peak, evidence),
      swing: anchorsOf(ANCHORS.swing, evidence),
      oscillation: anchorsOf(ANCHORS.oscillation, evidence),
    },
  };
}

const anchorsOf = (rows: readonly string[], evidence: Evidence): Anchor[] =>
  rows
    .filter((row) => evidence.has(row))
    .map((row) => evidence.parameter(row))
    .map(({ title, grade }) => ({ title, grade }));

/**
 * Rise of frequency in Hz, second by second, at each of OUTCOME_PERCENTS. `mw` and `rate` (Hz/s) by future: the two tell the energy in
 * rotating machines that the future drew, E = MW f0 / (2 rate).
 */
export function frequencyResponse(mw: Float64Array, rate: Float64Array, droop: number): FrequencyResponse {
  const steps = Math.round(SECONDS / STEP) + 1;
  const seconds = Array.from({ length: steps }, (_, i) => (i * SECONDS) / (steps - 1));
  const grids = Array.from(mw, (load, i) =>
    load > 0 ? ruledGrid((load * NOMINAL_HZ) / (2 * rate[i]), droop) : undefined,
  );
  const rows = seconds.map((t) => {
    const rises = Float64Array.from(mw, (load, i) =>
      grids[i] ? deviationAt(grids[i], load / GRID_BASE_MW, t) : 0,
    ).sort();
    return OUTCOME_PERCENTS.map((percent) => quantileSorted(rises, percent / 100));
  });
  return {
    futures: mw.length,
    seconds,
    byPercent: OUTCOME_PERCENTS.map((_, p) => rows.map((row) => row[p])),
  };
}
