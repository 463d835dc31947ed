/**
 * The effect alphabet: all that a threat or a lever can do to the world. Threats and levers lower to these
 * letters; the kernel knows nothing else. A share, a rate or a delay is a slot: an index into the
 * replicate's values (see plan.ts), so that one plan serves every replicate.
 */

/** Index into the replicate's value vector. */
export type Slot = number;

/** Rows of the plan a letter acts on, ascending. */
export type RowSet = Int32Array;

/** Machine letters act once, on the day their event fires, on the healthy capacity of that moment. */
export type MachineEffect = Hold | Break | Destroy | Divert | Relocate;

/** Environment letters hold from the day their event fires until they end. */
export type EnvironmentEffect = Supply | Stock | Labour | Channel | Cap | Source | Implant;

export type Effect = MachineEffect | EnvironmentEffect;

/** What the machine letters of one hit have in common. */
interface Hit {
  readonly rows: RowSet;
  /** Share of the healthy capacity before the event (all letters of one event see the same base), 0..1. */
  readonly share: Slot;
  /** Event whose implanted fraction multiplies the share; absent: the whole row is within reach. */
  readonly implantedBy?: number;
  /** Days until a clean firmware and procedure exist (before any `channel` letter stretches it). */
  readonly fixDays: Slot;
  /** Of what this letter stops, the share whose load drops within seconds, 0..1: the grid's blow. */
  readonly simultaneous: Slot;
}

/** Stops machines. `release` says what frees them: a reboot (no hands, no fix) or a re-flash by hand. */
export interface Hold extends Hit {
  readonly kind: 'hold';
  readonly release: 'reboot' | 'reflash';
}

/** Machines that run again only with a new control board. */
export interface Break extends Hit {
  readonly kind: 'break';
}

/** Machines scrapped for good. */
export interface Destroy extends Hit {
  readonly kind: 'destroy';
}

/**
 * Turns running capacity to a foreign purse for `hours`; then the share `rollback` returns to work and the rest
 * is held for a re-flash. Withheld: the hash rate leaves the public chain too. Load stays on.
 */
export interface Divert extends Hit {
  readonly kind: 'divert';
  readonly hours: Slot;
  readonly rollback: Slot;
  readonly withheld: boolean;
}

/** Moves a share of each row `from[i]` to row `to[i]`, evenly over `rampDays` from the day the event fires. */
export interface Relocate {
  readonly kind: 'relocate';
  readonly from: RowSet;
  readonly to: RowSet;
  readonly share: Slot;
  readonly rampDays: Slot;
}

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

/** Home orders from the supplier may not exceed `share` of all home orders, phased in over `rampDays`. */
export interface Cap {
  readonly kind: 'cap';
  readonly supplier: number;
  readonly share: Slot;
  readonly rampDays: Slot;
}

/** Capacity of an alternative maker for home buyers only: `ehsPerDay` from `delayDays` on, reached over `rampDays`. */
export interface Source {
  readonly kind: 'source';
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

/** When an event fires. Evaluated as the days run: chains and detection depend on state. */
export type Trigger =
  | { readonly kind: 'day'; readonly day: Slot }
  | { readonly kind: 'after'; readonly event: number; readonly days: Slot }
  | { readonly kind: 'detected'; readonly event: number; readonly days: Slot }
  | { readonly kind: 'never' };

/** One happening: a trigger and the letters it puts on the table. */
export interface EventPlan {
  /** Threat id, `threat id/payload`, or lever kind. */
  readonly id: string;
  /** Registry kind it was lowered from. */
  readonly from: string;
  readonly trigger: Trigger;
  readonly effects: readonly Effect[];
}
