import {
  blockIntervalSeconds,
  clampChance,
  epochDaysAfterLoss,
  epochDaysUnder,
  epochLengthQuantile,
  epochLengthVariation,
  epochsToRecover,
  gapChance,
  lossAmplification,
  loopGain,
  meanIntervalSeconds,
  retargetsNeeded,
  steadyIntervalSeconds,
} from './epochs.ts';
import { breakEvenPowerPrice, hashpriceBtc, hashpriceUsd, incomePerPh } from './hashprice.ts';
import { difficultyFromBits, hashesFromBits, nextBits } from './nbits.ts';
import type { Method } from './method.ts';
import { amount, count, innerShare, listOf, positive, share, shareBelowOne } from './method-inputs.ts';

/** Compact target as a number: `0x1d00ffff` may be written. */
const bits = count('bits', 1, 0xffffffff);
const loss = shareBelowOne('loss');
const reward = amount('reward', 'BTC');
const difficulty = positive('difficulty');
const elasticity = (name: string) => amount(name);

/** Members of a list of days and factors in turn. */
const stepsOf = (flat: readonly number[]) =>
  Array.from({ length: flat.length >> 1 }, (_, i) => ({ fromDay: flat[2 * i], factor: flat[2 * i + 1] }));

export const difficultyMethods: readonly Method[] = [
  {
    id: 'next-bits',
    inputs: [bits, amount('timespan', 's')],
    evaluate: ([bits, timespan]) => nextBits(bits, Math.floor(timespan)),
  },
  { id: 'difficulty-of-bits', inputs: [bits], evaluate: ([bits]) => difficultyFromBits(bits) },
  { id: 'hashes-of-bits', inputs: [bits], evaluate: ([bits]) => Number(hashesFromBits(bits)) },
  {
    id: 'block-interval',
    inputs: [difficulty, positive('hashrate', 'EH/s')],
    evaluate: ([difficulty, ehs]) => blockIntervalSeconds(difficulty, ehs),
  },
  { id: 'interval-steady', inputs: [], evaluate: () => steadyIntervalSeconds },
  { id: 'interval-mean', inputs: [], evaluate: () => meanIntervalSeconds },
  { id: 'epoch-quantile', inputs: [innerShare('p')], evaluate: ([p]) => epochLengthQuantile(p) },
  { id: 'epoch-variation', inputs: [], evaluate: () => epochLengthVariation },
  {
    id: 'epoch-after-loss',
    inputs: [loss, share('done')],
    evaluate: ([loss, done]) => epochDaysAfterLoss(loss, done),
  },
  {
    id: 'epoch-under-steps',
    inputs: [listOf(amount('steps'))],
    evaluate: (flat) => epochDaysUnder(stepsOf(flat)),
  },
  { id: 'epochs-to-recover', inputs: [loss], evaluate: ([loss]) => epochsToRecover(loss).length },
  {
    id: 'days-to-recover',
    inputs: [loss],
    evaluate: ([loss]) => epochsToRecover(loss).reduce((sum, days) => sum + days, 0),
  },
  { id: 'retargets-needed', inputs: [loss], evaluate: ([loss]) => retargetsNeeded(loss) },
  { id: 'clamp-chance', inputs: [loss], evaluate: ([loss]) => clampChance(loss) },
  {
    id: 'gap-chance',
    inputs: [amount('gap', 's'), share('loss')],
    evaluate: ([gap, loss]) => gapChance(gap, loss),
  },
  {
    id: 'blocks-after-loss',
    inputs: [share('loss')],
    evaluate: ([loss]) => 144 * (1 - loss),
  },
  {
    id: 'loop-gain',
    inputs: [elasticity('hashrate'), elasticity('price')],
    evaluate: ([hashrate, price]) => loopGain(hashrate, price),
  },
  { id: 'loss-amplification', inputs: [amount('gain')], evaluate: ([gain]) => lossAmplification(gain) },
  {
    id: 'hashprice-btc',
    inputs: [reward, difficulty],
    evaluate: ([reward, difficulty]) => hashpriceBtc(reward, difficulty),
  },
  {
    id: 'hashprice-usd',
    inputs: [reward, difficulty, amount('price', 'USD')],
    evaluate: ([reward, difficulty, price]) => hashpriceUsd(reward, difficulty, price),
  },
  {
    id: 'income-per-ph',
    inputs: [reward, amount('blocks', 'blocks'), positive('hashrate', 'EH/s')],
    evaluate: ([reward, blocks, ehs]) => incomePerPh(reward, blocks, ehs),
  },
  {
    id: 'break-even-power-price',
    inputs: [amount('hashprice', 'USD/PH/day'), positive('efficiency', 'J/TH')],
    evaluate: ([hashprice, efficiency]) => breakEvenPowerPrice(hashprice, efficiency),
  },
];
