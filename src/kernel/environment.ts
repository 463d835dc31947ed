/** The environment letters of the effect alphabet: they hold from the day their event fires until they end (effects.ts). */
import type { RowSet, Slot } from './slot.ts';

export type EnvironmentEffect =
  | Supply
  | Border
  | Capacity
  | Demand
  | Stock
  | Labour
  | Channel
  | Audit
  | Watch
  | Fence
  | RideThrough
  | Fixes
  | Cap
  | Source
  | Implant;

export type SupplyStage = 'orders' | 'shipping' | 'arrival';

/** Blocks a share of what the suppliers sell to a region. */
export interface Supply {
  readonly kind: 'supply';
  readonly suppliers: Int32Array;
  /** Regions whose purchases are blocked (HOME, WORLD). */
  readonly regions: Int32Array;
  readonly stage: SupplyStage;
  /** Share blocked when the ramp is over, 0..1 (depth times what does not leak). */
  readonly blocked: Slot;
  readonly rampDays: Slot;
  /** Length in days from the day the event fires. */
  readonly days: Slot;
  /** Spare parts are blocked as well. */
  readonly parts: boolean;
  /** Suppliers that count as a substitute while this letter holds, ascending; never the blocked ones. */
  readonly acceptable: Int32Array;
}

/** Goods wait at the border: a share of what would arrive, released by a constant fraction a day. Nothing is lost. */
export interface Border {
  readonly kind: 'border';
  readonly suppliers: Int32Array;
  readonly regions: Int32Array;
  /** Share of arrivals that waits when the ramp is over, 0..1. */
  readonly held: Slot;
  /** Fraction of what waits that is released in a day, 0..1. */
  readonly release: Slot;
  readonly rampDays: Slot;
  /** Length in days; what waits then is still released. */
  readonly days: Slot;
}

/** Makers can make less: a share of their capacity is gone. */
export interface Capacity {
  readonly kind: 'capacity';
  readonly suppliers: Int32Array;
  readonly lost: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
}

/** Machines of some makers cost more at home: fewer are ordered, and a duty is paid on those that come. */
export interface Demand {
  readonly kind: 'demand';
  readonly suppliers: Int32Array;
  /** Factor on ordinary home orders from these makers when the ramp is over. */
  readonly factor: Slot;
  /** Duty, share of the machine's price. */
  readonly duty: Slot;
  readonly rampDays: Slot;
  readonly days: Slot;
}

/** Puts spare machines and control boards on the shelf of the home region, once. */
export interface Stock {
  readonly kind: 'stock';
  /** Complete machines, as a share of the home region's nameplate capacity at the start. */
  readonly machines: Slot;
  /** Control boards, as a share of each supplier's home nameplate capacity at the start. */
  readonly boards: Slot;
}

/** Adds technicians at home, per 1,000 machines, while an emergency lasts. */
export interface Labour {
  readonly kind: 'labour';
  readonly techniciansPer1000: Slot;
}

/**
 * Policy on update channels of the home region. Updates reach the test ring at once and the rest after `holdDays`;
 * the ring finds a planted function with chance `ringDetection` by the end of the hold. Fixes wait for the hold
 * too, times `fixWait`.
 */
export interface Channel {
  readonly kind: 'channel';
  readonly holdDays: Slot;
  readonly ringShare: Slot;
  readonly ringDetection: Slot;
  /** Share of the hold by which fixes come later, 0..1. */
  readonly fixWait: Slot;
}

/**
 * Each release (or, with `shipped`, what comes on new machines) is examined before anybody at home runs it, for `delayDays`; with chance
 * `chance` what is planted in it is found then, before it has spread. Only what comes after it is in force. Fixes are examined as releases
 * are, for the share `fixWait` of the delay.
 */
export interface Audit {
  readonly kind: 'audit';
  readonly shipped: boolean;
  readonly chance: Slot;
  readonly delayDays: Slot;
  readonly fixWait: Slot;
}

/** Multiplies the hazard of finding planted code. */
export interface Watch {
  readonly kind: 'watch';
  readonly hazardFactor: Slot;
  readonly rampDays: Slot;
  /** Length in days; absent: for good. */
  readonly days?: Slot;
}

/** Keeps commands from outside away from home machines: the share `left` still gets through. */
export interface Fence {
  readonly kind: 'fence';
  readonly left: Slot;
  readonly rampDays: Slot;
}

/** Of the load that would drop within seconds at home, the share `left` still does. */
export interface RideThrough {
  readonly kind: 'ride-through';
  readonly left: Slot;
  readonly rampDays: Slot;
}

/** Fixes for these rows come `laterDays` later, while it lasts. */
export interface Fixes {
  readonly kind: 'fixes';
  readonly rows: RowSet;
  readonly laterDays: Slot;
  readonly days: Slot;
}

/** Home orders from the supplier may not exceed `share` of all home orders, phased in over `rampDays`. */
export interface Cap {
  readonly kind: 'cap';
  readonly supplier: number;
  readonly share: Slot;
  readonly rampDays: Slot;
}

/**
 * Capacity for home buyers only: `ehsPerDay` from `delayDays` on, reached over `rampDays`, less what its maker's foundry has lost. It is
 * asked for what others do not deliver. A `local` line stands at home: its machines cross no border, pay no duty and also go to those who
 * would not pay one; it stops with the parts of its maker.
 */
export interface Source {
  readonly kind: 'source';
  readonly local?: true;
  readonly supplier: number;
  readonly ehsPerDay: Slot;
  readonly delayDays: Slot;
  readonly rampDays: Slot;
}

/**
 * Plants code on rows: adoption follows Bass (innovation `p`, imitation `q`, per day) up to `reach` of each row.
 * Detection is a hazard `hazardPerDay` times the adopted fraction.
 */
export interface Implant {
  readonly kind: 'implant';
  readonly rows: RowSet;
  readonly reach: Slot;
  readonly p: Slot;
  readonly q: Slot;
  readonly hazardPerDay: Slot;
  readonly fixDays: Slot;
  /** The home region's update policy (`channel`) applies. */
  readonly staged: boolean;
}
