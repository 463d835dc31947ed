/** An empty recording of an arm. */
import { homeGroups } from './ledger-books.ts';
import { ledgerEntries } from './ledger.ts';
import type { ArmPlan, Plan } from './plan.ts';
import { rowOrder } from './row-order.ts';
import type { Recording } from './tracks.ts';
import { TRACK_COUNT } from './tracks.ts';

const floats = (length: number): Float64Array => new Float64Array(length);

export function createRecording(plan: Plan, arm: ArmPlan): Recording {
  return {
    days: plan.days,
    tracks: floats(TRACK_COUNT * plan.days),
    mwAtOnce: floats(plan.grids.length),
    longestEpochDays: 0,
    deepestRetarget: 0,
    // No epoch is shorter than a block, none adjusts by more than four: there is room for the fastest a day loop can meet.
    retargets: floats(plan.days),
    retargetCount: 0,
    technicianDays: 0,
    boardsSwapped: 0,
    machinesDestroyed: 0,
    destroyedEhs: 0,
    displacedEhs: 0,
    adversaryShareDays: 0,
    majorityHours: 0,
    accessSiteDays: 0,
    accessPeak: 0,
    mwSwing: floats(plan.grids.length),
    deliveredEhs: 0,
    dutiedEhs: 0,
    firedDay: floats(arm.events.length),
    detectedDay: floats(arm.events.length),
    fixDay: floats(arm.events.length),
    rowRunning: floats(plan.rows.count),
    rowIncome: floats(plan.rows.count),
    rowHit: floats(plan.rows.count),
    rowLost: floats(plan.rows.count),
    ...(arm === plan.twin
      ? { groupRun: floats(plan.days * homeGroups(plan)), ledger: floats(0) }
      : { groupRun: floats(0), ledger: floats(rowOrder(plan).homeRows * ledgerEntries(arm).length) }),
    conservationError: 0,
  };
}
