import type { Evidence } from '../../evidence/evidence.ts';
import type { Slot } from '../../kernel/effects.ts';
import type { FrequencySlots } from '../../kernel/outcome-slots.ts';
import { calibratedDroop, NOMINAL_HZ } from '../../science/frequency-response.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/** What can happen to the load of a plan. */
export interface Blows {
  readonly drops: boolean;
  readonly swings: boolean;
}

/** Drawn only where load can drop or swing, so that other scenarios keep their columns. */
export function frequencySlots(
  evidence: Evidence,
  numbers: Numbers,
  slots: SlotTable,
  grids: readonly string[],
  { drops, swings }: Blows,
): FrequencySlots {
  const zero = slots.constant(0);
  const known = (row: string, unit: string, wanted: boolean): Slot =>
    wanted && evidence.has(row) ? numbers.slot(row, unit) : zero;
  return {
    responseMwPerHz: grids.map((grid) => known(`grid.frequency_response.${grid}`, 'MW per Hz', drops)),
    inertiaMws: grids.map((grid) => known(`grid.inertia.${grid}`, 'MW s', drops)),
    droop: grids.map((grid) => (grid === 'ercot' ? ercotDroop(evidence) : 0)),
    damping: known('grid.mode_damping', 'ratio', swings),
    participation: known('grid.mode_participation', 'share', swings),
  };
}

/** The droop at which the published loss peaks at the published ceiling, at the least inertia seen (methods: calibration rule). */
export function ercotDroop(evidence: Evidence): number {
  const { si: inertia } = evidence.parameter('grid.inertia.ercot');
  const { si: loss } = evidence.parameter('ercot.largest_safe_simultaneous_loss');
  const { si: ceiling } = evidence.parameter('grid.ercot_frequency_ceiling');
  return calibratedDroop(inertia.low, loss.mode, ceiling.mode - NOMINAL_HZ);
}
