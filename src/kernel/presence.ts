/** Letters of code that stays and works unseen (effects.ts): it takes nothing away by itself, and is recorded while it is there. */
import type { RowSet, Slot } from './slot.ts';

/** What is reached at home, for as long as the code is there. */
interface Presence {
  readonly rows: RowSet;
  /** Share of each row within reach, 0..1. */
  readonly share: Slot;
  /** Event whose implanted fraction, as it stands each day, multiplies the share. */
  readonly implantedBy?: number;
  /** It works over the network, so that a fence keeps part of it out. */
  readonly remote?: boolean;
}

/** Looks about in the networks of the sites it is on. */
export interface Observe extends Presence {
  readonly kind: 'observe';
  /** Sites of the home nation. */
  readonly sites: Slot;
}

/** Switches load on and off in step; `swing` is the part of what is reached that swings. */
export interface Oscillate extends Presence {
  readonly kind: 'oscillate';
  readonly swing: Slot;
}
