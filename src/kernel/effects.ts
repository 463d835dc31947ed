/**
 * The effect alphabet: all that a threat or a lever can do to the world. Threats and levers lower to these
 * letters; the kernel knows nothing else. A share, a rate or a delay is a slot: an index into the
 * replicate's values (see plan.ts), so that one plan serves every replicate.
 */

import type { EnvironmentEffect } from './environment.ts';
import type { Observe, Oscillate } from './presence.ts';
import type { Curtail, Price, Throttle } from './shocks.ts';
import type { RowSet, Slot } from './slot.ts';

export type { RowSet, Slot } from './slot.ts';

/** Machine letters act once, on the day their event fires, on the healthy capacity of that moment. */
export type MachineEffect = Hold | Break | Destroy | Divert | Relocate;

export type Effect = MachineEffect | Curtail | Throttle | Price | Observe | Oscillate | EnvironmentEffect;

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
  /** It comes over the network, so that a fence keeps part of it out. */
  readonly remote?: boolean;
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

/**
 * Moves a share of each row `from[i]` to row `to[i]`, evenly over `rampDays` from the day the event fires. Machines change their channel
 * at once; to another region they travel.
 */
export interface Relocate {
  readonly kind: 'relocate';
  readonly from: RowSet;
  readonly to: RowSet;
  readonly share: Slot;
  readonly rampDays: Slot;
  /** Mean days of the journey, during which they stand nowhere; absent, there is none. */
  readonly delayDays?: Slot;
  /** Of what leaves, the share that finds a new place, 0..1; the rest is out of use for good. Absent: all. */
  readonly arrives?: Slot;
  /** The rows `to` stand in the other region; else each is the empty twin of its `from`. */
  readonly abroad?: true;
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
  /** A lever's event: what it does is no harm of the threats. */
  readonly lever?: true;
  readonly trigger: Trigger;
  readonly effects: readonly Effect[];
}
