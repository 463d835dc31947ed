import { logOnePlus, oneMinusExp } from '../random/exp-log.ts';

/** Chance that a block goes stale by an effective delay of `seconds`, `interval` seconds a block: 1 - e^(-delay/interval). */
export const staleChance = (seconds: number, interval: number): number => oneMinusExp(seconds / interval);

/** The same in whole seconds: 1 - (1 - 1/interval)^seconds. Decker & Wattenhofer 2013, doi:10.1109/P2P.2013.6688704. */
export const staleChanceDiscrete = (seconds: number, interval: number): number =>
  oneMinusExp(-seconds * logOnePlus(-1 / interval));
