import { HASHES_PER_DIFFICULTY } from '../science/epochs.ts';

/** Consensus constants of the chain: rules, not estimates. */
export const EPOCH_TARGET_SECONDS = 1_209_600;
export const MIN_TIMESPAN_SECONDS = EPOCH_TARGET_SECONDS / 4;
export const MAX_TIMESPAN_SECONDS = EPOCH_TARGET_SECONDS * 4;
const BLOCKS_PER_HALVING = 210_000;
const FIRST_SUBSIDY_BTC = 50;

export const HASHES_PER_EXAHASH = 1e18;

/** Blocks of the segments an epoch's luck is drawn in; the first is the interval that the retarget rule does not see. */
export const SEGMENT_BLOCKS: readonly number[] = [1, 125, ...Array<number>(15).fill(126)];
export const SEGMENTS = SEGMENT_BLOCKS.length;

/** Block subsidy in BTC at a height. */
export function subsidyAt(height: number): number {
  let subsidy = FIRST_SUBSIDY_BTC;
  for (let era = Math.floor(height / BLOCKS_PER_HALVING); era > 0; era--) subsidy /= 2;
  return subsidy;
}

/** Hash rate in EH/s that finds a block every `intervalSeconds` at a difficulty. */
export function hashrateAt(difficulty: number, intervalSeconds: number): number {
  return (difficulty * HASHES_PER_DIFFICULTY) / intervalSeconds / HASHES_PER_EXAHASH;
}
