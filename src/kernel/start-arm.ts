/** Start of an arm within a replicate: every stock at its day-0 level, pipelines in steady state, clocks at zero. */
import { exp, log } from '../random/exp-log.ts';
import { SEGMENT_BLOCKS } from './chain-rules.ts';
import { jumpChances } from './erlang.ts';
import { detectionUniform } from './luck.ts';
import { emptyBooks } from './ledger-books.ts';
import type { ArmPlan } from './plan.ts';
import { HOME, REGIONS, WORLD } from './plan.ts';
import { runRows, workOf } from './steps/network.ts';
import { startPolicies } from './steps/policies.ts';
import { startJourneys } from './steps/relocate.ts';
import { setHashprice } from './steps/outside.ts';
import type { Recording } from './tracks.ts';
import type { Workspace } from './workspace.ts';

export function startArm(w: Workspace, arm: ArmPlan, recording: Recording): void {
  w.arm = arm;
  w.now = w.letters.get(arm)!;
  w.recording = recording;
  resetRecording(recording);
  startRows(w);
  startPools(w);
  startSupply(w);
  startEvents(w);
  startChain(w);
  emptyBooks(w.books, arm);
  w.books.unpriced.set(w.run0);
}

function resetRecording(recording: Recording): void {
  recording.tracks.fill(0);
  recording.mwAtOnce.fill(0);
  recording.firedDay.fill(Infinity);
  recording.detectedDay.fill(Infinity);
  recording.fixDay.fill(Infinity);
  recording.rowRunning.fill(0);
  recording.rowIncome.fill(0);
  recording.rowHit.fill(0);
  recording.rowLost.fill(0);
  recording.groupRun.fill(0);
  recording.ledger.fill(0);
  recording.longestEpochDays = 0;
  recording.deepestRetarget = 0;
  recording.retargetCount = 0;
  recording.technicianDays = 0;
  recording.boardsSwapped = 0;
  recording.machinesDestroyed = 0;
  recording.destroyedEhs = 0;
  recording.displacedEhs = 0;
  recording.adversaryShareDays = 0;
  recording.majorityHours = 0;
  recording.accessSiteDays = 0;
  recording.accessPeak = 0;
  recording.mwSwing.fill(0);
  recording.deliveredEhs = 0;
  recording.dutiedEhs = 0;
  recording.conservationError = 0;
}

function startRows(w: Workspace): void {
  const { plan, values } = w;
  const { rows, world } = plan;
  const faultyShare = values[world.failurePerDay]! / values[world.repairDecay]!;
  for (const stock of [
    w.soft,
    w.held,
    w.boardless,
    w.lost,
    w.retired,
    w.delivered,
    w.moved,
    w.fixDay,
    w.diverted,
  ])
    stock.fill(0);
  w.run.set(w.run0);
  w.nameplate0.fill(0);
  w.machines0.fill(0);
  for (let r = 0; r < rows.count; r++) {
    w.healthy[r] = w.rowStart[r]! / w.run0[rows.group[r]!]!;
    w.faulty[r] = w.healthy[r]! * faultyShare;
    w.initial[r] = w.healthy[r]! + w.faulty[r]!;
    w.nameplate0[rows.region[r]!]! += w.initial[r]!;
    w.machines0[rows.region[r]!]! += w.initial[r]! * w.rowMachines[r]!;
  }
  w.nameplate.set(w.nameplate0);
  w.anyStopped = false;
  w.spares = 0;
  w.sparesUsed = 0;
}

/** Labour and the shelves of control boards and hashboards. */
function startPools(w: Workspace): void {
  const { plan, values } = w;
  const { rows, world } = plan;
  w.poolNameplate.fill(0);
  w.hashboardUse.fill(0);
  w.poolFaulty.fill(0);
  w.poolFaultyMachines.fill(0);
  w.firstBreak.fill(Infinity);
  for (let r = 0; r < rows.count; r++) {
    const pool = rows.pool[r]!;
    if (pool < 0) continue;
    w.poolNameplate[pool]! += w.initial[r]!;
    if (r < w.homeRows) {
      w.poolFaulty[pool]! += w.faulty[r]!;
      w.poolFaultyMachines[pool]! += w.faulty[r]! * w.rowMachines[r]!;
    }
    w.hashboardUse[pool]! += w.healthy[r]! * values[world.failurePerDay]! * values[world.partShare]!;
  }
  for (let pool = 0; pool < w.boards.length; pool++) {
    w.boards[pool] = values[world.boardStock]! * w.poolNameplate[pool]!;
    w.hashboardStock[pool] = values[world.hashboardStockDays]! * w.hashboardUse[pool]!;
    w.hashboards[pool] = w.hashboardStock[pool]!;
  }
  for (let n = 0; n < REGIONS; n++) {
    w.technicians[n] = (values[world.techniciansPer1000]! / 1000) * w.machines0[n]!;
    w.labourLeft[n] = w.technicians[n]!;
  }
}

/** Erlang-3 pipelines filled as if the first day's orders had always been placed. */
function startSupply(w: Workspace): void {
  const { plan, values } = w;
  const { suppliers, world } = plan;
  [w.p0, w.p1, w.p2] = jumpChances(values[world.leadDays]!);
  w.p3 = 1 - w.p0 - w.p1 - w.p2;
  for (const block of [w.blockedOrders, w.blockedShipping, w.blockedArrival, w.blockedParts]) block.fill(0);
  w.acceptable.fill(1);
  w.reentry.fill(0);
  w.shortfall.fill(0);
  w.extra.fill(0);
  for (let n = 0; n < REGIONS; n++) {
    const orders = Math.max(
      0,
      healthyIn(w, n) * values[world.retirePerDay]! + w.nameplate0[n]! * values[world.growthPerDay]!,
    );
    for (let s = 0; s < suppliers.count; s++) {
      const pair = n * suppliers.count + s;
      w.stage1[pair] = (orders * suppliers.preference[pair]!) / (1 - w.p0);
      w.stage2[pair] = (w.stage1[pair]! * w.p1) / (1 - w.p0);
      w.stage3[pair] = (w.stage1[pair]! * w.p2 + w.stage2[pair]! * w.p1) / (1 - w.p0);
    }
  }
  for (let s = 0; s < suppliers.count; s++)
    w.capacity[s] = suppliers.capacityShare[s]! * values[world.additionsEhsPerDay]!;
}

function healthyIn(w: Workspace, region: number): number {
  let sum = 0;
  for (let r = 0; r < w.plan.rows.count; r++) if (w.plan.rows.region[r] === region) sum += w.healthy[r]!;
  return sum;
}

function startEvents(w: Workspace): void {
  w.firedToday.fill(0);
  w.ring.fill(0);
  w.rest.fill(0);
  w.adopted.fill(0);
  w.hazard.fill(0);
  w.divertDays.fill(0);
  w.divertPart.fill(0);
  startJourneys(w);
  startShocks(w);
  startPolicies(w);
  for (let e = 0; e < w.arm.events.length; e++) {
    if (!w.now.implants[e]) continue;
    const id = w.arm.events[e]!.id;
    w.hazardLimit[e] = -log(detectionUniform(w.key, w.replicate, id, 0));
    w.ringFinds[e] = detectionUniform(w.key, w.replicate, id, 1);
    if (w.now.audits.length > 0) w.auditFinds[e] = detectionUniform(w.key, w.replicate, id, 2);
  }
}

function startShocks(w: Workspace): void {
  w.left.fill(1);
  w.mwLimited.fill(0);
  w.limitMost.fill(0);
  w.priceKept.fill(1);
  w.now.prices.forEach(({ letter: { halfLifeDays } }, k) => {
    w.priceFade[k] = halfLifeDays === undefined ? 1 : exp(-Math.LN2 / w.values[halfLifeDays]!);
  });
}

/** The first epoch starts at its real block offset and age. */
function startChain(w: Workspace): void {
  const { chain } = w.plan;
  w.difficulty = chain.difficulty;
  w.difficultyToday = chain.difficulty;
  w.height = chain.height + 1;
  w.epoch = 0;
  w.epochBegan = -chain.epochSeconds;
  w.firstBlock = -chain.epochSeconds;
  let before = chain.epochBlocks;
  w.segment = 0;
  while (before >= SEGMENT_BLOCKS[w.segment]!) before -= SEGMENT_BLOCKS[w.segment++]!;
  const work = workOf(w, 0, w.segment);
  const blocks = SEGMENT_BLOCKS[w.segment]!;
  w.blocksPerWork = blocks / work;
  w.workLeft = work * (1 - before / blocks);
  w.blocksToday = 0;
  w.adversaryPeak = 0;
  setHashprice(w, w.price[0]!);
  runRows(w);
  w.publicHashrate = w.regionRunning[HOME]! + w.regionRunning[WORLD]!;
  // No day has passed whose running could be booked.
  w.running.fill(0);
  w.incomePerEhs = 0;
}
