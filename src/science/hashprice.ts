import { SECONDS_PER_DAY } from '../units/brands.ts';
import { HASHES_PER_DIFFICULTY } from './epochs.ts';

const HASHES_PER_PH = 1e15;
const HOURS_PER_DAY = 24;

/**
 * What 1 PH/s earns, BTC a day: reward x 86,400 x 1e15 / (difficulty x 2^32). `rewardBtc` is subsidy plus fees of
 * a block. Depends on difficulty, not on hash rate.
 */
export const hashpriceBtc = (rewardBtc: number, difficulty: number): number =>
  (rewardBtc * SECONDS_PER_DAY * HASHES_PER_PH) / (difficulty * HASHES_PER_DIFFICULTY);

/** The same in USD/PH/day at `priceUsd` a coin. */
export const hashpriceUsd = (rewardBtc: number, difficulty: number, priceUsd: number): number =>
  hashpriceBtc(rewardBtc, difficulty) * priceUsd;

/** Income in BTC/PH/day if `blocksPerDay` blocks are shared by `ehs` EH/s: what some publishers print as hashprice. */
export const incomePerPh = (rewardBtc: number, blocksPerDay: number, ehs: number): number =>
  (rewardBtc * blocksPerDay) / (ehs * 1000);

/**
 * Power price in USD/kWh at which a machine of `efficiency` J/TH earns nothing: hashprice (USD/PH/day) over 24 h times
 * its kW per PH/s. `overhead` is site power over machine power, at least 1.
 */
export const breakEvenPowerPrice = (hashprice: number, efficiency: number, overhead = 1): number =>
  hashprice / (HOURS_PER_DAY * efficiency * overhead);
