import { HOME, REGIONS, WORLD } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { zero } from '../zero.ts';
import { partOfDay } from './implants.ts';

/** Step 5: reboots, re-flashing, board swaps and spare machines, under hands and parts (MODEL.md 4.5). */
export function recovery(w: Workspace, day: number): void {
  w.labourLeft[HOME] = w.technicians[HOME]!;
  w.labourLeft[WORLD] = w.technicians[WORLD]!;
  if (w.anyStopped) {
    wishToday(w, day);
    callHands(w);
    spendLabour(w, w.asked, w.reflashMet);
    orderBoards(w, day);
    limitSwaps(w);
    release(w);
  }
  deploySpares(w);
}

/**
 * What each row wishes to re-flash (`wish`) and to swap (`wishBoards`) today by its time constants; sums by region (queue, technician-days of
 * re-flashing) and by pool (waiting, wished, machines wished).
 */
function wishToday(w: Workspace, day: number): void {
  const { touched, held, boardless, fixDay, wish, wishBoards, rowMachines, asked, queue } = w;
  const { poolSum, poolWish, poolWishMachines } = w;
  const { region, pool } = w.plan.rows;
  const reflashDecay = w.rates.reflashDecay;
  const boardDecay = w.rates.boardDecay;
  const perDay = w.rates.reflashPerTechnicianDay;
  zero(asked);
  zero(queue);
  zero(poolSum);
  zero(poolWish);
  zero(poolWishMachines);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    const n = region[r]!;
    const waiting = boardless[r]!;
    if (waiting === 0 && held[r] === 0) {
      wish[r] = wishBoards[r] = 0;
      continue;
    }
    const part = partOfDay(day, fixDay[r]!);
    const reflash = held[r]! * reflashDecay * part;
    const swap = waiting * boardDecay * part;
    wish[r] = reflash;
    wishBoards[r] = swap;
    queue[n] = queue[n]! + held[r]! + waiting;
    asked[n] = asked[n]! + (reflash * rowMachines[r]!) / perDay;
    if (waiting === 0) continue;
    const p = pool[r]!;
    poolSum[p] = poolSum[p]! + waiting;
    poolWish[p] = poolWish[p]! + swap;
    poolWishMachines[p] = poolWishMachines[p]! + swap * rowMachines[r]!;
  }
}

/** Surge and teams come only while something waits for hands. */
function callHands(w: Workspace): void {
  for (let n = 0; n < REGIONS; n++)
    if (w.queue[n]! > 0) w.labourLeft[n] = w.labourLeft[n]! * w.rates.surgeFactor;
  if (w.queue[HOME]! > 0) w.labourLeft[HOME] = w.labourLeft[HOME]! + teams(w);
}

function teams(w: Workspace): number {
  let added = 0;
  for (const { event, letter } of w.now.labours)
    if (w.recording.firedDay[event]! !== Infinity)
      added += (w.values[letter.techniciansPer1000]! / 1000) * w.machines0[HOME]!;
  return added;
}

/** Takes technician-days by region from what is left; `met` becomes the fraction of each region's wish that hands allow. */
function spendLabour(w: Workspace, asked: Float64Array, met: Float64Array): void {
  for (let n = 0; n < REGIONS; n++) {
    met[n] = asked[n]! > w.labourLeft[n]! ? w.labourLeft[n]! / asked[n]! : 1;
    const spent = asked[n]! * met[n]!;
    // Rounding must not leave less than nothing: a later wish of zero would divide by it.
    w.labourLeft[n] = Math.max(0, w.labourLeft[n]! - spent);
    if (n === HOME) w.recording.technicianDays += spent;
  }
}

/** Boards that makers add in an emergency, shared among pools by need. */
function orderBoards(w: Workspace, day: number): void {
  const { poolSum, boards } = w;
  let waiting = 0;
  for (let p = 0; p < boards.length; p++) waiting += poolSum[p]!;
  if (waiting === 0) return;
  const made = w.rates.boardEmergencyPerDay * (w.nameplate0[0]! + w.nameplate0[1]!);
  for (let p = 0; p < boards.length; p++) {
    if (poolSum[p] === 0) continue;
    const part = partOfDay(day, w.firstBreak[p]! + w.rates.boardExtraDays);
    boards[p] = boards[p]! + made * part * (poolSum[p]! / waiting) * (1 - w.blockedParts[p]!);
  }
}

/** Fraction of the wished swaps that each pool's shelf and then the hands left allow (`poolFactor`); takes both. */
function limitSwaps(w: Workspace): void {
  const { boards, poolWish, poolWishMachines, poolFactor, asked, boardsMet } = w;
  const perDay = w.rates.boardsPerTechnicianDay;
  const { count } = w.plan.suppliers;
  zero(asked);
  for (let p = 0; p < boards.length; p++) {
    poolFactor[p] = poolWish[p]! > boards[p]! ? boards[p]! / poolWish[p]! : 1;
    const n = p < count ? HOME : WORLD;
    asked[n] = asked[n]! + (poolFactor[p]! * poolWishMachines[p]!) / perDay;
  }
  spendLabour(w, asked, boardsMet);
  for (let p = 0; p < boards.length; p++) {
    poolFactor[p] = poolFactor[p]! * boardsMet[p < count ? HOME : WORLD]!;
    boards[p] = Math.max(0, boards[p]! - poolFactor[p]! * poolWish[p]!);
    if (p < count) w.recording.boardsSwapped += poolFactor[p]! * poolWishMachines[p]!;
  }
}

/** Machines come back: by themselves, by re-flash, with a new board. */
function release(w: Workspace): void {
  const { touched, soft, held, boardless, healthy, wish, wishBoards, reflashMet, poolFactor } = w;
  const { region, pool } = w.plan.rows;
  const rebooted = w.rates.rebootDecay;
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    const byItself = soft[r]! * rebooted;
    const byHand = wish[r]! * reflashMet[region[r]!]!;
    const swap = wishBoards[r]!;
    const byBoard = swap === 0 ? 0 : swap * poolFactor[pool[r]!]!;
    soft[r] = soft[r]! - byItself;
    held[r] = held[r]! - byHand;
    boardless[r] = boardless[r]! - byBoard;
    healthy[r] = healthy[r]! + byItself + byHand + byBoard;
  }
}

/** Spare machines stand in for boardless and destroyed ones at home, row by row in proportion. */
function deploySpares(w: Workspace): void {
  if (w.spares <= 0) return;
  const { region } = w.plan.rows;
  let boardless = 0;
  let destroyed = 0;
  for (let r = 0; r < w.plan.rows.count; r++) {
    if (region[r] !== HOME) continue;
    boardless += w.boardless[r]!;
    destroyed += w.lost[r]!;
  }
  const want = boardless + Math.max(0, destroyed - w.sparesUsed);
  const amount = Math.min(w.spares, w.rates.spareDecay * want);
  if (amount <= 0) return;
  w.spares -= amount;
  w.sparesUsed += amount;
  w.shortfall[HOME] = Math.max(0, w.shortfall[HOME]! - amount);
  for (let r = 0; r < w.plan.rows.count; r++)
    if (region[r] === HOME)
      deliver(w, r, (amount * (w.boardless[r]! + w.lost[r]!)) / (boardless + destroyed));
}

/** Spare machines on a home row. */
function deliver(w: Workspace, row: number, amount: number): void {
  w.books.spare[row]! += amount;
  w.delivered[HOME]! += amount;
  w.healthy[row]! += amount;
  w.nameplate[w.plan.rows.region[row]!]! += amount;
}
