import type { Evidence } from '../evidence/evidence.ts';
import { ercotDroop } from '../scenario/compile/frequency-slots.ts';
import { deviationAt, GRID_BASE_MW, NOMINAL_HZ, ruledGrid } from '../science/frequency-response.ts';
import { quantileSorted } from '../science/quantile-sorted.ts';
import { type Accumulator, OUTCOME_PERCENTS } from '../summary/types.ts';
import type { Anchor, FrequencyResponse, GridFacts } from './types.ts';

/** Futures whose response is worked out at most: the ends of the widest band are then known to 1 of 100. */
const MOST_FUTURES = 1_000;
/** Seconds of the response, and how far apart; the second governors of the model have answered by then. */
const SECONDS = 20;
const STEP = 0.5;

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
  const of = (outcome: number): Float64Array[] =>
    Array.from({ length: kept.shape.arms }, (_, arm) => kept.outcome(arm, outcome).subarray(0, count));
  const response = frequencyResponses(of(drop), of(rate), droop);
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
 * Rise of frequency in Hz, second by second, at each of OUTCOME_PERCENTS. `mw` and `rate` (Hz/s) by arm, then future: the two tell
 * the energy in rotating machines that the future drew, E = MW f0 / (2 rate), which all arms share. The rise is linear in MW.
 */
export function frequencyResponses(
  mw: readonly Float64Array[],
  rate: readonly Float64Array[],
  droop: number,
): FrequencyResponse[] {
  const seconds = Array.from({ length: Math.round(SECONDS / STEP) + 1 }, (_, i) => i * STEP);
  const grids = Array.from(mw[0], (_, i) => {
    const arm = mw.findIndex((loads) => loads[i] > 0);
    return arm < 0 ? undefined : ruledGrid((mw[arm][i] * NOMINAL_HZ) / (2 * rate[arm][i]), droop);
  });
  const risePerMw = seconds.map((t) =>
    Float64Array.from(grids, (grid) => (grid ? deviationAt(grid, 1 / GRID_BASE_MW, t) : 0)),
  );
  return mw.map((loads) => {
    const rows = risePerMw.map((rise) => {
      const rises = rise.map((one, i) => one * loads[i]).sort();
      return OUTCOME_PERCENTS.map((percent) => quantileSorted(rises, percent / 100));
    });
    return {
      futures: loads.length,
      seconds,
      byPercent: OUTCOME_PERCENTS.map((_, p) => rows.map((row) => row[p])),
    };
  });
}
