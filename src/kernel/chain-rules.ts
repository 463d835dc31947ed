/** Consensus constants of the chain: rules, not estimates. */
export const BLOCKS_PER_EPOCH = 2016;
export const EPOCH_TARGET_SECONDS = 1_209_600;
export const MIN_TIMESPAN_SECONDS = EPOCH_TARGET_SECONDS / 4;
export const MAX_TIMESPAN_SECONDS = EPOCH_TARGET_SECONDS * 4;
export const BLOCKS_PER_HALVING = 210_000;
export const FIRST_SUBSIDY_BTC = 50;
/** Expected hashes for one block at difficulty 1, the customary 2^32 (0.0015 % low). */
export const HASHES_PER_DIFFICULTY = 4_294_967_296;
/** Interval at which constant hash rate settles when every block takes its mean: the rule sees 2,015 intervals. */
export const STEADY_INTERVAL_SECONDS = (600 * 2016) / 2015;

export const SECONDS_PER_DAY = 86_400;
export const HASHES_PER_EXAHASH = 1e18;
export const HASHES_PER_PETAHASH = 1e15;

/** Blocks of the segments an epoch's luck is drawn in; the first is the interval that the retarget rule does not see. */
export const SEGMENT_BLOCKS: readonly number[] = [1, 125, ...Array<number>(15).fill(126)];
export const SEGMENTS = SEGMENT_BLOCKS.length;

/** Block subsidy in BTC at a height. */
export function subsidyAt(height: number): number {
  let subsidy = FIRST_SUBSIDY_BTC;
  for (let era = Math.floor(height / BLOCKS_PER_HALVING); era > 0; era--) subsidy /= 2;
  return subsidy;
}

/** Income of one PH/s in a day, USD, at a reward in BTC and a price in USD (fees included in the reward). */
export function hashpriceUsd(rewardBtc: number, priceUsd: number, difficulty: number): number {
  return (
    (rewardBtc * priceUsd * HASHES_PER_PETAHASH * SECONDS_PER_DAY) / (difficulty * HASHES_PER_DIFFICULTY)
  );
}

/** Hash rate in EH/s that finds a block every `intervalSeconds` at a difficulty. */
export function hashrateAt(difficulty: number, intervalSeconds: number): number {
  return (difficulty * HASHES_PER_DIFFICULTY) / intervalSeconds / HASHES_PER_EXAHASH;
}
