/**
 * A plan: one scenario as numbers. Everything the day loop needs, and nothing that needs a name. It is compiled once
 * (src/scenario/compile.ts) and shared by all replicates, workers and arms.
 */
import type { CommonFactor } from '../random/common-factor.ts';
import type { Distribution } from '../random/distributions.ts';
import type { EventPlan, Slot } from './effects.ts';
import type { ExposureSlots, FrequencySlots, OperatorInfo, PriceSlots } from './outcome-slots.ts';

/** Regions: labour, boards and orders are pooled within one. */
export const HOME = 0;
export const WORLD = 1;
export const REGIONS = 2;

/** How one entry of the value vector comes about; entries are evaluated in order. */
export type SlotSpec =
  | DrawSlot
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'derived'; readonly op: SlotOp; readonly a: Slot; readonly b: Slot };

/** `decay` is 1 - exp(-1/a): the daily fraction of a process with time constant a days. `complement` is 1 - a. */
export type SlotOp = 'mul' | 'add' | 'sub' | 'div' | 'min' | 'max' | 'complement' | 'decay';

/** A parameter that is drawn once a replicate (one uniform at index 0 of its own stream). */
export interface DrawSlot {
  readonly kind: 'draw';
  /** Column in parameters.csv and, unless `stream` says otherwise, the name of the random stream. */
  readonly id: string;
  readonly stream: string;
  readonly unit: string;
  readonly distribution: Distribution;
  /** Evidence row it came from; absent when the user typed it. */
  readonly evidence?: string;
  /** How its uniform is laid out over the replicates; absent: independent draws. */
  readonly layout?: DrawLayout;
  /** What it shares with other inputs; absent: nothing. */
  readonly factor?: CommonFactor;
}

/** A dimension of the Sobol sequence, its points taken in an order of their own if there is one; or a stratum a replicate. */
export type DrawLayout =
  | { readonly kind: 'sobol'; readonly dimension: number; readonly order?: string }
  | { readonly kind: 'latin-hypercube'; readonly replicates: number };

/** Slots the steps read by name; units in the names. All rates are per day. */
export interface WorldSlots {
  readonly startPriceUsd: Slot;
  /** Standard deviation of log price a year. */
  readonly priceVolAnnual: Slot;
  readonly feeShare: Slot;
  readonly growthPerDay: Slot;
  readonly runDecay: Slot;
  readonly respondingShare: Slot;
  readonly utilisationFloor: Slot;
  readonly priceLogSpread: Slot;
  readonly overhead: Slot;
  readonly failurePerDay: Slot;
  readonly partShare: Slot;
  readonly repairDecay: Slot;
  readonly donorYield: Slot;
  readonly hashboardStockDays: Slot;
  readonly retirePerDay: Slot;
  readonly retireDeferrable: Slot;
  readonly rebootDecay: Slot;
  readonly reflashDecay: Slot;
  readonly boardDecay: Slot;
  /** Control boards on the shelf, share of each supplier's nameplate capacity in a region. */
  readonly boardStock: Slot;
  readonly boardExtraDays: Slot;
  /** Emergency boards, share of the world's machines per day. */
  readonly boardEmergencyPerDay: Slot;
  readonly spareDecay: Slot;
  readonly techniciansPer1000: Slot;
  readonly surgeFactor: Slot;
  readonly reflashPerTechnicianDay: Slot;
  readonly boardsPerTechnicianDay: Slot;
  readonly leadDays: Slot;
  readonly additionsEhsPerDay: Slot;
  readonly spareCapacity: Slot;
  readonly capacityGrowthDecay: Slot;
  readonly reorderDecay: Slot;
  readonly reentryDecay: Slot;
  readonly absorbShare: Slot;
  readonly profitFloor: Slot;
  readonly profitCap: Slot;
}

/** Margins that are drawn: factor of cohort c = product of its margins' drawn share over its mode, then normalised. */
export interface MarginSlots {
  /** Home nation's share of the network, 0..1. */
  readonly nationShare: Slot;
  /** Drawn and mode shares by index; a cohort at home points into each by its index. */
  readonly vendor: readonly Slot[];
  readonly vendorMode: Float64Array;
  readonly grid: readonly Slot[];
  readonly gridMode: Float64Array;
  readonly generation: readonly Slot[];
  readonly generationMode: Float64Array;
  /** Share of the stock vendor's machines on stock firmware, drawn and mode; indices 1 (stock) and 0 (other), -1 none. */
  readonly stock: Slot;
  readonly stockMode: number;
}

/** Members of the rows: the fleet's cohorts in canonical order, struct of arrays. */
export interface Members {
  readonly count: number;
  /** Row each member was merged into. */
  readonly row: Int32Array;
  readonly region: Int32Array;
  /** Running EH/s at the modes. */
  readonly ehs: Float64Array;
  readonly vendor: Int32Array;
  readonly grid: Int32Array;
  readonly generation: Int32Array;
  /** 1 stock firmware of the stock vendor, 0 its machines on other firmware, -1 another vendor's. */
  readonly stock: Int32Array;
  /** 1 for home machines that were counted: they are no part of what is drawn. Absent where none were. */
  readonly counted?: Uint8Array;
  readonly operator: Int32Array;
  /** Into `channels`; absent where no plan names them. */
  readonly channel?: Int32Array;
}

/**
 * Rows the day loop walks, struct of arrays, all of length `count`. Order: home rows first, by ascending pool; then the world.
 */
export interface Rows {
  readonly count: number;
  readonly group: Int32Array;
  readonly region: Int32Array;
  readonly generation: Int32Array;
  /** Pool of parts and boards: region * suppliers + supplier. World rows that nothing hits may mix suppliers (-1). */
  readonly pool: Int32Array;
  /** Index of the grid for MW outcomes; -1 abroad. */
  readonly grid: Int32Array;
}

/** Running-rate groups (nation or band, grid, generation): one run fraction each. */
export interface Groups {
  readonly count: number;
  readonly region: Int32Array;
  readonly generation: Int32Array;
  /** J/TH of the class. */
  readonly jPerTh: Float64Array;
  /** Median power price, USD/kWh. */
  readonly power: readonly Slot[];
}

export interface Suppliers {
  readonly count: number;
  readonly ids: readonly string[];
  /** Share of the world's capacity to make machines. */
  readonly capacityShare: Float64Array;
  /** Share of a region's orders, region * count + supplier; sums to 1 in each region. */
  readonly preference: Float64Array;
  /**
   * Where deliveries land: for pair region * count + supplier, entries start[pair]..start[pair + 1]. Shares hold abroad; at home
   * they follow what runs on the rows in the replicate.
   */
  readonly deliverStart: Int32Array;
  readonly deliverRow: Int32Array;
  readonly deliverShare: Float64Array;
}

/** One portfolio of levers under the scenario's threats. */
export interface ArmPlan {
  readonly id: string;
  readonly title: string;
  /** Canonical order: by id. */
  readonly events: readonly EventPlan[];
  /** USD over the horizon, all levers, apart from displaced purchases. */
  readonly cost: Slot;
  /** USD for each EH/s bought elsewhere because of a cap. */
  readonly costPerDisplacedEhs: Slot;
}

export interface Chain {
  /** Height of the last block before the start moment, and blocks found within the current epoch. */
  readonly height: number;
  readonly epochBlocks: number;
  readonly epochSeconds: number;
  readonly difficulty: number;
  /** EH/s that run at the start; absent, what difficulty expects. */
  readonly networkEhs?: Slot;
}

/** Which machinery runs: tests switch a step off, users switch luck off. */
export interface Switches {
  readonly blockLuck: boolean;
  readonly priceLuck: boolean;
  /** Names of steps left out (tests only). */
  readonly without: readonly string[];
}

export interface Plan {
  readonly scenario: string;
  readonly days: number;
  readonly switches: Switches;
  readonly slots: readonly SlotSpec[];
  readonly world: WorldSlots;
  readonly margins: MarginSlots;
  readonly members: Members;
  readonly rows: Rows;
  readonly groups: Groups;
  readonly suppliers: Suppliers;
  readonly chain: Chain;
  /** TH/s of one machine, by generation. */
  readonly thsPerMachine: Float64Array;
  readonly grids: readonly string[];
  readonly operators: readonly OperatorInfo[];
  /** Ids of update channels at home. */
  readonly channels?: readonly string[];
  /** The same rows without threats or levers; run once a replicate and shared by all arms. */
  readonly twin: ArmPlan;
  readonly arms: readonly ArmPlan[];
  /** Money slots the outcomes read. */
  readonly prices: PriceSlots;
  /** What stands beside the machines, for outcomes about access. */
  readonly exposure: ExposureSlots;
  /** How grids answer a blow, for outcomes about frequency. */
  readonly frequency: FrequencySlots;
}
