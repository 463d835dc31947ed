/** Outcomes in the order of their columns. A new outcome is a file here and a line below. */
import { accessSiteDays } from './access-site-days.ts';
import { adversaryShareDays } from './adversary-share-days.ts';
import { blocksNotMined } from './blocks-not-mined.ts';
import { capacityEndPct } from './capacity-end-pct.ts';
import { colocatedMwExposed } from './colocated-mw-exposed.ts';
import { daysBelow50 } from './days-below-50.ts';
import { daysBelow75 } from './days-below-75.ts';
import { daysBelow90 } from './days-below-90.ts';
import { daysToRegain50 } from './days-to-regain-50.ts';
import { daysToRegain90 } from './days-to-regain-90.ts';
import { deepestRetarget } from './deepest-retarget.ts';
import { doubleSpend6 } from './double-spend-6.ts';
import { dutyPaid } from './duty-paid.ts';
import { incomeLost } from './income-lost.ts';
import { leverCost } from './lever-cost.ts';
import { longestEpoch } from './longest-epoch.ts';
import { lostEhsDays } from './lost-ehs-days.ts';
import { lowestNationalShare } from './lowest-national-share.ts';
import { machinesDestroyed } from './machines-destroyed.ts';
import { majorityHours } from './majority-hours.ts';
import { mwAtOnceEastern } from './mw-at-once-eastern.ts';
import { mwAtOnceErcot } from './mw-at-once-ercot.ts';
import { mwAtOnceWestern } from './mw-at-once-western.ts';
import { mwSwingEastern } from './mw-swing-eastern.ts';
import { mwSwingErcot } from './mw-swing-ercot.ts';
import { mwSwingWestern } from './mw-swing-western.ts';
import { networkTroughPct } from './network-trough-pct.ts';
import { oscillationEastern } from './oscillation-eastern.ts';
import { oscillationErcot } from './oscillation-ercot.ts';
import { oscillationWestern } from './oscillation-western.ts';
import { peakAdversaryShare } from './peak-adversary-share.ts';
import { peakHzEastern } from './peak-hz-eastern.ts';
import { peakHzErcot } from './peak-hz-ercot.ts';
import { peakHzWestern } from './peak-hz-western.ts';
import { replacementCost } from './replacement-cost.ts';
import { rocofErcot } from './rocof-ercot.ts';
import { sensitiveSiteDays } from './sensitive-site-days.ts';
import { slowestIntervalExcess } from './slowest-interval-excess.ts';
import { slowestInterval } from './slowest-interval.ts';
import { troughDay } from './trough-day.ts';
import { troughNationalEhs } from './trough-national-ehs.ts';
import { troughNationalPct } from './trough-national-pct.ts';
import type { Outcome } from './shared/outcome.ts';

export const outcomes: readonly Outcome[] = [
  troughNationalPct,
  troughNationalEhs,
  troughDay,
  lostEhsDays,
  daysBelow90,
  daysBelow75,
  daysBelow50,
  daysToRegain50,
  daysToRegain90,
  lowestNationalShare,
  networkTroughPct,
  slowestInterval,
  slowestIntervalExcess,
  longestEpoch,
  deepestRetarget,
  blocksNotMined,
  incomeLost,
  replacementCost,
  peakAdversaryShare,
  adversaryShareDays,
  doubleSpend6,
  machinesDestroyed,
  mwAtOnceErcot,
  mwAtOnceEastern,
  mwAtOnceWestern,
  leverCost,
  capacityEndPct,
  dutyPaid,
  accessSiteDays,
  sensitiveSiteDays,
  colocatedMwExposed,
  mwSwingErcot,
  mwSwingEastern,
  mwSwingWestern,
  majorityHours,
  rocofErcot,
  peakHzErcot,
  peakHzEastern,
  peakHzWestern,
  oscillationErcot,
  oscillationEastern,
  oscillationWestern,
];
