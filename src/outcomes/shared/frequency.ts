import {
  NOMINAL_HZ,
  oscillationEnvelope,
  responsePeak,
  ruledPeak,
} from '../../science/frequency-response.ts';
import { rateOfChangeOfFrequency } from '../../science/grid.ts';
import { exampleContext } from './example.ts';
import type { MeasureContext, Outcome } from './outcome.ts';

/** First rate of change of frequency after the largest blow, Hz/s: MW f0 / (2 E). For grids whose inertia is known. */
export const rocofOutcome = (grid: string): Outcome => ({
  id: `rocof-${grid}`,
  unit: 'Hz/s',
  better: 'lower',
  grid,
  measure: (c) => {
    const g = c.plan.grids.indexOf(grid);
    const mw = c.arm.mwAtOnce[g] ?? 0;
    return mw === 0 ? 0 : rateOfChangeOfFrequency(mw, c.values[c.plan.frequency.inertiaMws[g]!]!, NOMINAL_HZ);
  },
  example: {
    case: '2,750 MW at 130 GW s (methods 3.2)',
    context: () => blow(2750, { inertiaMws: [0], values: [130_000] }),
    expected: (2750 * 60) / (2 * 130_000),
  },
});

/**
 * Greatest rise of frequency after the largest blow, Hz: by the calibrated second-order response where the grid has one, else MW over
 * its measured response. An upper bound: no dead band, no floor of generation.
 */
export const peakHzOutcome = (grid: string, expected: number): Outcome => ({
  id: `peak-hz-${grid}`,
  unit: 'Hz',
  better: 'lower',
  grid,
  measure: (c) => peakHz(c, c.plan.grids.indexOf(grid)),
  example: {
    case: '1,300 MW over 7,000 MW/Hz, by the grid\u2019s place in the plan',
    context: () => blow(1300, { responseMwPerHz: [0, 1, 2], values: [7000, 26_000, 15_000] }),
    expected,
  },
});

function peakHz(c: MeasureContext, g: number): number {
  const mw = c.arm.mwAtOnce[g] ?? 0;
  if (mw === 0) return 0;
  const { droop, inertiaMws, responseMwPerHz } = c.plan.frequency;
  if (droop[g]! > 0) return ruledPeak(c.values[inertiaMws[g]!]!, droop[g]!, mw);
  return responsePeak(mw, c.values[responseMwPerHz[g]!]!);
}

/**
 * Envelope of the oscillation that a load swung in step can drive, MW: (2/pi) MW k / (2 zeta), the swing's first harmonic at the resonance
 * of the grid's slowest mode. An upper bound: nothing is known of the frequency of the swing.
 */
export const oscillationOutcome = (grid: string, expected: number): Outcome => ({
  id: `oscillation-${grid}`,
  unit: 'MW',
  better: 'lower',
  grid,
  measure: (c) => {
    const mw = c.arm.mwSwing[c.plan.grids.indexOf(grid)] ?? 0;
    if (mw === 0) return 0;
    const { damping, participation } = c.plan.frequency;
    return oscillationEnvelope(mw, c.values[participation]!, c.values[damping]!);
  },
  example: {
    case: '200 MW, a quarter of it on the mode, damping 0.05 (methods 3.5: Q = 10)',
    context: () =>
      exampleContext({
        values: [0.05, 0.25],
        plan: { frequency: { damping: 0, participation: 1 } },
        armTotals: { mwSwing: Float64Array.of(200, 100, 50) },
      }),
    expected,
  },
});

interface Setting {
  readonly inertiaMws?: readonly number[];
  readonly responseMwPerHz?: readonly number[];
  readonly values: readonly number[];
}

const blow = (mw: number, { inertiaMws = [0, 0, 0], responseMwPerHz = [0, 0, 0], values }: Setting) =>
  exampleContext({
    values,
    plan: { frequency: { inertiaMws, responseMwPerHz, droop: [0, 0, 0] } },
    armTotals: { mwAtOnce: Float64Array.of(mw, mw, mw) },
  });
