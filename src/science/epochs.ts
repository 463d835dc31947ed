import { exp } from '../random/exp-log.ts';
import { gammaQuantile } from '../random/gamma-segments.ts';
import { gammaTail } from '../random/incomplete-gamma.ts';
import { normalQuantile } from '../random/normal-quantile.ts';

/** Difficulty epochs in closed form. The day loop has its own; these explain and check it. */

export const EPOCH_BLOCKS = 2016;

/** Intervals inside one epoch, whose sum is the timespan of a retarget. */
export const EPOCH_INTERVALS = 2015;

const INTERVAL_SECONDS = 600;
const EPOCH_DAYS = 14;

/** A retarget moves difficulty by this factor at most. */
const CLAMP = 4;

/** Hashes a block takes on average, as difficulty times 2^32 (0.0015 % below the exact figure, the usual convention). */
export const HASHES_PER_DIFFICULTY = 4_294_967_296;

/** Expected seconds between blocks at `ehs` EH/s. */
export const blockIntervalSeconds = (difficulty: number, ehs: number): number =>
  (difficulty * HASHES_PER_DIFFICULTY) / (ehs * 1e18);

/** Where the interval settles at constant hash rate without block luck: the rule measures 2,015 intervals, not 2,016. */
export const steadyIntervalSeconds = (INTERVAL_SECONDS * EPOCH_BLOCKS) / EPOCH_INTERVALS;

/** The same with luck: the mean of 1 / Gamma(2015) is 1/2014. */
export const meanIntervalSeconds = (INTERVAL_SECONDS * EPOCH_BLOCKS) / (EPOCH_INTERVALS - 1);

/** Quantile of an epoch's length over its expectation at constant difficulty: Gamma(2016)/2016. */
export const epochLengthQuantile = (u: number): number =>
  gammaQuantile(EPOCH_BLOCKS, normalQuantile(u)) / EPOCH_BLOCKS;

/** Coefficient of variation of an epoch's length. */
export const epochLengthVariation = 1 / Math.sqrt(EPOCH_BLOCKS);

/** Expected days of the epoch in which the share `loss` of hash rate goes after the fraction `done` of its blocks. */
export const epochDaysAfterLoss = (loss: number, done: number): number =>
  EPOCH_DAYS * (done + (1 - done) / (1 - loss));

/** Lengths in days of the epochs until difficulty matches again, after a loss at the start of the first (no luck). */
export function epochsToRecover(loss: number): number[] {
  const hashRate = 1 - loss;
  const days: number[] = [];
  for (let difficulty = 1; difficulty > hashRate;) {
    days.push((EPOCH_DAYS * difficulty) / hashRate);
    difficulty = Math.max(hashRate, difficulty / CLAMP);
  }
  return days;
}

/** Retargets until difficulty matches again: ceil(log4(1 / (1 - loss))). */
export function retargetsNeeded(loss: number): number {
  let retargets = 0;
  for (let hashRate = 1 - loss; hashRate < 1; hashRate *= CLAMP) retargets += 1;
  return retargets;
}

/** Hash rate, relative to what difficulty expects, from a day on. */
export interface HashRateStep {
  readonly fromDay: number;
  readonly factor: number;
}

/** Expected days of an epoch under piecewise constant hash rate; the first step starts at day 0. */
export function epochDaysUnder(steps: readonly HashRateStep[]): number {
  let left = EPOCH_DAYS;
  for (const [i, { fromDay, factor }] of steps.entries()) {
    const until = steps[i + 1]?.fromDay ?? Infinity;
    if (left <= factor * (until - fromDay)) return fromDay + left / factor;
    left -= factor * (until - fromDay);
  }
  return Infinity;
}

/** Chance that the clamp binds at the retarget after a whole epoch without the share `loss`. */
export const clampChance = (loss: number): number =>
  gammaTail(EPOCH_INTERVALS, CLAMP * EPOCH_BLOCKS * (1 - loss));

/** Chance that the next block takes longer than `seconds` when the share `loss` is gone and difficulty has not moved. */
export const gapChance = (seconds: number, loss: number): number =>
  exp((-seconds * (1 - loss)) / INTERVAL_SECONDS);

/**
 * Loop gain of a death spiral: elasticity of hash rate to hashprice times that of price to the block rate. Inside an
 * epoch hashprice does not depend on hash rate, so only a fall of price or fees can feed back.
 */
export const loopGain = (hashRateElasticity: number, priceElasticity: number): number =>
  hashRateElasticity * priceElasticity;

/** How much a loss grows in the end: 1 / (1 - gain); Infinity from 1 on. */
export const lossAmplification = (gain: number): number => (gain < 1 ? 1 / (1 - gain) : Infinity);
