/** What the outcomes read of a plan besides tracks and totals. */
import type { Slot } from './slot.ts';

export interface OperatorInfo {
  readonly id: string;
  /** Mean J/TH of its fleet at the modes. */
  readonly jPerTh: number;
  readonly power: Slot;
}

export interface ExposureSlots {
  /** Share of sites near military or other sensitive places. */
  readonly nearSensitive: Slot;
  /** Load of other computing on sites of home miners that shares their networks, MW. */
  readonly colocatedMw: Slot;
}

/** By grid of the plan; constants 0 where no load can drop or swing. */
export interface FrequencySlots {
  /** MW that move frequency by one Hz. */
  readonly responseMwPerHz: readonly Slot[];
  /** Energy in rotating machines, MW s; 0 where none is known. */
  readonly inertiaMws: readonly Slot[];
  /** Droop of the calibrated response, pu; 0 where the grid has none. */
  readonly droop: readonly number[];
  /** Damping of the slowest mode and the share of a swing that excites it. */
  readonly damping: Slot;
  readonly participation: Slot;
}

export interface PriceSlots {
  readonly machineUsdPerTh: Slot;
  readonly controlBoardUsd: Slot;
  readonly technicianDayUsd: Slot;
}
