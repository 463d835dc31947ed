/** What a workspace knows of the day at hand: numbers, not arrays. */
import type { Letters } from './letters.ts';
import { lettersOf } from './letters.ts';
import type { ArmPlan, Plan } from './plan.ts';
import type { Recording } from './tracks.ts';

export function dayScratch(plan: Plan) {
  return {
    now: lettersOf(plan.twin) as Letters,
    arm: plan.twin as ArmPlan,
    recording: undefined as unknown as Recording,
    /** USD a coin today. */
    day: 0,
    coinPrice: 0,
    rewardBtc: 0,
    hashprice: 0,
    difficulty: 0,
    /** Difficulty when the day began. */
    difficultyToday: 0,
    /** Height of the next block. */
    height: 0,
    epoch: 0,
    segment: 0,
    /** Work left in the running segment, and blocks for each unit of it. */
    workLeft: 0,
    blocksPerWork: 1,
    /** Seconds (of simulated time) at which the epoch began, and at which its first block was found. */
    epochBegan: 0,
    firstBlock: 0,
    blocksToday: 0,
    publicHashrate: 0,
    adversaryPeak: 0,
    /** USD that an EH/s earned on the day last recorded. */
    incomePerEhs: 0,
    /** Demand's answer to profitability today. */
    profit: 1,
    spares: 0,
    sparesUsed: 0,
    /** Fraction of the wished home repairs that hands allow today. */
    repairsMet: 1,
    anyStopped: false,
    /** Today's policies at home and the market's hindrances (policies.ts). */
    hazardFactor: 1,
    fenceLeft: 1,
    rideLeft: 1,
    /** Home orders that a duty has kept from being placed today, EH/s. */
    forgone: 0,
    p0: 0,
    p1: 0,
    p2: 0,
    p3: 0,
  };
}
