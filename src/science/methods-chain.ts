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
import { staleChance, staleChanceDiscrete } from './stale.ts';
import type { Method } from './method.ts';

export const chainMethods: readonly Method[] = [
  { id: 'double-spend', inputs: ['q', 'z'], evaluate: ([q, z]) => strictDoubleSpend(q, z) },
  { id: 'double-spend-prepared', inputs: ['q', 'z'], evaluate: ([q, z]) => preparedDoubleSpend(q, z) },
  {
    id: 'double-spend-poisson',
    inputs: ['q', 'z'],
    evaluate: ([q, z]) => nakamotoPoissonApproximation(q, z),
  },
  { id: 'double-spend-asymptote', inputs: ['q', 'z'], evaluate: ([q, z]) => preparedAsymptote(q, z) },
  {
    id: 'confirmations-prepared',
    inputs: ['target', 'q'],
    evaluate: ([target, q]) => confirmationsFor(target, q, preparedDoubleSpend),
  },
  {
    id: 'confirmations-poisson',
    inputs: ['target', 'q'],
    evaluate: ([target, q]) => confirmationsFor(target, q, nakamotoPoissonApproximation),
  },
  {
    id: 'double-spend-hold',
    inputs: ['q', 'z', 'hold'],
    evaluate: ([q, z, hold]) => strictDoubleSpendWithin(q, z, hold / 600),
  },
  {
    id: 'erase-within',
    inputs: ['q', 'deficit', 'hold'],
    evaluate: ([q, deficit, hold]) => erasesWithin(q, deficit, hold / 600),
  },
  { id: 'erase-ever', inputs: ['q', 'deficit'], evaluate: ([q, deficit]) => everErases(q, deficit) },
  { id: 'erase-time', inputs: ['q', 'deficit'], evaluate: ([q, deficit]) => minorityTime(q, deficit, 1 / 6) },
  {
    id: 'gamblers-ruin',
    inputs: ['q', 'ahead', 'behind'],
    evaluate: ([q, ahead, behind]) => gamblersRuin(q, ahead, behind),
  },
  { id: 'selfish-revenue', inputs: ['share', 'tie'], evaluate: ([share, tie]) => selfishRevenue(share, tie) },
  { id: 'selfish-threshold', inputs: ['tie'], evaluate: ([tie]) => selfishThreshold(tie) },
  { id: 'selfish-growth', inputs: ['share'], evaluate: ([share]) => selfishChainGrowth(share) },
  {
    id: 'selfish-first-income',
    inputs: ['share', 'tie'],
    evaluate: ([share, tie]) => selfishFirstIncome(share, tie),
  },
  {
    id: 'stale',
    inputs: ['delay', 'interval'],
    evaluate: ([delay, interval]) => staleChance(delay, interval),
  },
  {
    id: 'stale-discrete',
    inputs: ['delay', 'interval'],
    evaluate: ([delay, interval]) => staleChanceDiscrete(delay, interval),
  },
  { id: 'censored-wait', inputs: ['share'], evaluate: ([share]) => censoredWait(share) },
  {
    id: 'censored-for',
    inputs: ['share', 'blocks'],
    evaluate: ([share, blocks]) => censoredFor(share, blocks),
  },
  { id: 'throughput-left', inputs: ['share'], evaluate: ([share]) => throughputLeft(share) },
  {
    id: 'feather-fork',
    inputs: ['share', 'behind'],
    evaluate: ([share, behind]) => featherFork(share, behind),
  },
];
