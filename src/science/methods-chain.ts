import {
  erasesWithin,
  everErases,
  gamblersRuin,
  minorityTime,
  strictDoubleSpendWithin,
} from './attack-time.ts';
import { censoredFor, censoredWait, featherFork, throughputLeft } from './censorship.ts';
import {
  confirmationsFor,
  nakamotoPoissonApproximation,
  preparedAsymptote,
  preparedDoubleSpend,
  strictDoubleSpend,
} from './double-spend.ts';
import { selfishChainGrowth, selfishFirstIncome, selfishRevenue, selfishThreshold } from './selfish.ts';
import { selfishOptimum } from './selfish-optimal.ts';
import { staleChance, staleChanceDiscrete } from './stale.ts';
import type { Method } from './method.ts';
import {
  amount,
  count,
  innerShare,
  positive,
  share,
  shareAboveZero,
  shareBelowOne,
} from './method-inputs.ts';

/** Share of hash rate, confirmations, and how long the captured machines are held. */
const q = share('q');
const z = count('z', 0, Infinity, 'blocks');
const deficit = count('deficit', 1, Infinity, 'blocks');
const hold = amount('hold', 's');

/** The attacker of SM1 must hold something, and ties go to a share of the rest. */
const pool = shareAboveZero('share');
const tie = share('tie');

export const chainMethods: readonly Method[] = [
  { id: 'double-spend', inputs: [q, z], evaluate: ([q, z]) => strictDoubleSpend(q, z) },
  { id: 'double-spend-prepared', inputs: [q, z], evaluate: ([q, z]) => preparedDoubleSpend(q, z) },
  { id: 'double-spend-poisson', inputs: [q, z], evaluate: ([q, z]) => nakamotoPoissonApproximation(q, z) },
  {
    id: 'double-spend-asymptote',
    inputs: [{ ...share('q'), high: 0.5, belowHigh: true }, count('z', 1, Infinity, 'blocks')],
    evaluate: ([q, z]) => preparedAsymptote(q, z),
  },
  {
    id: 'confirmations-prepared',
    inputs: [innerShare('target'), q],
    evaluate: ([target, q]) => confirmationsFor(target, q, preparedDoubleSpend),
  },
  {
    id: 'confirmations-poisson',
    inputs: [innerShare('target'), q],
    evaluate: ([target, q]) => confirmationsFor(target, q, nakamotoPoissonApproximation),
  },
  {
    id: 'confirmations-strict',
    inputs: [innerShare('target'), q],
    evaluate: ([target, q]) => confirmationsFor(target, q, strictDoubleSpend),
  },
  {
    id: 'double-spend-hold',
    inputs: [innerShare('q'), z, hold],
    evaluate: ([q, z, hold]) => strictDoubleSpendWithin(q, z, hold / 600),
  },
  {
    id: 'erase-within',
    inputs: [innerShare('q'), deficit, hold],
    evaluate: ([q, deficit, hold]) => erasesWithin(q, deficit, hold / 600),
  },
  { id: 'erase-ever', inputs: [q, deficit], evaluate: ([q, deficit]) => everErases(q, deficit) },
  { id: 'erase-time', inputs: [q, deficit], evaluate: ([q, deficit]) => minorityTime(q, deficit, 1 / 6) },
  {
    id: 'gamblers-ruin',
    inputs: [innerShare('q'), count('ahead', 1, Infinity, 'blocks'), count('behind', 1, Infinity, 'blocks')],
    evaluate: ([q, ahead, behind]) => gamblersRuin(q, ahead, behind),
  },
  { id: 'selfish-revenue', inputs: [share('share'), tie], evaluate: ([a, tie]) => selfishRevenue(a, tie) },
  { id: 'selfish-threshold', inputs: [tie], evaluate: ([tie]) => selfishThreshold(tie) },
  {
    id: 'selfish-optimum',
    inputs: [{ ...shareBelowOne('share'), high: 0.5 }, tie, count('longest', 2, 200, 'blocks')],
    evaluate: ([a, tie, longest]) => selfishOptimum(a, tie, longest),
  },
  {
    id: 'selfish-all-ties',
    inputs: [share('share')],
    evaluate: ([a]) => (a < 0.5 ? a / (1 - a) : 1),
  },
  { id: 'selfish-growth', inputs: [share('share')], evaluate: ([a]) => selfishChainGrowth(a) },
  { id: 'selfish-first-income', inputs: [pool, tie], evaluate: ([a, tie]) => selfishFirstIncome(a, tie) },
  {
    id: 'stale',
    inputs: [amount('delay', 's'), positive('interval', 's')],
    evaluate: ([delay, interval]) => staleChance(delay, interval),
  },
  {
    id: 'stale-discrete',
    inputs: [amount('delay', 's'), { ...positive('interval', 's'), low: 1 }],
    evaluate: ([delay, interval]) => staleChanceDiscrete(delay, interval),
  },
  { id: 'censored-wait', inputs: [shareBelowOne('share')], evaluate: ([c]) => censoredWait(c) },
  {
    id: 'censored-for',
    inputs: [share('share'), count('blocks', 0, Infinity, 'blocks')],
    evaluate: ([c, blocks]) => censoredFor(c, blocks),
  },
  { id: 'throughput-left', inputs: [share('share')], evaluate: ([c]) => throughputLeft(c) },
  {
    id: 'feather-fork',
    inputs: [innerShare('share'), count('behind', 1, Infinity, 'blocks')],
    evaluate: ([c, behind]) => featherFork(c, behind),
  },
];
