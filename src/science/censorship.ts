import { pow } from '../random/exp-log.ts';
import { gamblersRuin } from './attack-time.ts';

/** Miners with the share c of hash rate leave a payment out of their blocks. */

/** Mean number of blocks until it is in: 1/(1-c). */
export const censoredWait = (c: number): number => 1 / (1 - c);

/** Chance that none of the next `blocks` holds it: c^k. */
export const censoredFor = (c: number, blocks: number): number => pow(c, blocks);

/** Share of block space left where they mine empty blocks. */
export const throughputLeft = (c: number): number => 1 - c;

/**
 * Chance that censors who fork off any block with the payment orphan it, giving up at `behind` blocks more than their
 * first: c^2 for 1, gambler's ruin from there on.
 */
export const featherFork = (c: number, behind: number): number =>
  behind === 1 ? c * c : gamblersRuin(c, 2, behind);
