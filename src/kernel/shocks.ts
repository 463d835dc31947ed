/**
 * Letters of shocks from outside (effects.ts): capacity that must stand idle or runs slow for a time and needs no fix, and the coin's
 * price.
 */
import type { RowSet, Slot } from './slot.ts';

/** Letters that limit what a row runs; together they leave the product of what each leaves. */
export type Limit = Curtail | Throttle;

interface Limited {
  readonly rows: RowSet;
  /** Share of each row's machines within reach, 0..1. */
  readonly share: Slot;
  /** Event whose implanted fraction, as it stands each day, multiplies the share: the limit goes as the code is rolled back. */
  readonly implantedBy?: number;
  /** It comes over the network, so that a fence that stands when it fires keeps part of it out. */
  readonly remote?: boolean;
  readonly rampDays: Slot;
  /** Length from the day the event fires; of its last day only the part that belongs to it counts. */
  readonly days: Slot;
  /** Days after the end over which all comes back, evenly; below one, at once. */
  readonly backDays: Slot;
}

/** Capacity stands idle: storms, curtailment orders, bans. */
export interface Curtail extends Limited {
  readonly kind: 'curtail';
  /** Of what stops on the day the event fires, the share whose load drops within seconds, 0..1. */
  readonly simultaneous: Slot;
}

/** Machines run slower: each within reach loses the share `loss` of its speed, and of its power. */
export interface Throttle extends Limited {
  readonly kind: 'throttle';
  readonly loss: Slot;
}

/** The coin is worth `factor` times as much from the day the event fires. */
export interface Price {
  readonly kind: 'price';
  readonly factor: Slot;
  readonly rampDays: Slot;
  /** The change fades with this half life, counted from the day the event fires; absent, it is for good. */
  readonly halfLifeDays?: Slot;
}
