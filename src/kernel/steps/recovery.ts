import { HOME, REGIONS } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { partOfDay } from './implants.ts';

/** Step 5: reboots, re-flashing, board swaps and spare machines, under hands and parts (MODEL.md 4.5). */
export function recovery(w: Workspace, day: number): void {
  handsToday(w);
  if (w.anyStopped) {
    reboot(w);
    reflash(w, day);
    replaceBoards(w, day);
  }
  deploySpares(w);
}

/** Technician-days of each region today: surge and teams come only while something waits for hands. */
function handsToday(w: Workspace): void {
  for (let n = 0; n < REGIONS; n++) w.labourLeft[n] = w.technicians[n]!;
  if (!w.anyStopped) return;
  const { touched, held, boardless, asked } = w;
  const { region } = w.plan.rows;
  asked.fill(0);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    asked[region[r]!] = asked[region[r]!]! + held[r]! + boardless[r]!;
  }
  for (let n = 0; n < REGIONS; n++)
    if (asked[n]! > 0) w.labourLeft[n] = w.labourLeft[n]! * w.values[w.plan.world.surgeFactor]!;
  if (asked[HOME]! > 0) w.labourLeft[HOME] = w.labourLeft[HOME]! + teams(w);
}

function teams(w: Workspace): number {
  let added = 0;
  for (const { event, letter } of w.now.labours)
    if (w.recording.firedDay[event]! !== Infinity)
      added += (w.values[letter.techniciansPer1000]! / 1000) * w.machines0[HOME]!;
  return added;
}

function reboot(w: Workspace): void {
  const { touched, soft, healthy } = w;
  const back = w.values[w.plan.world.rebootDecay]!;
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    const amount = soft[r]! * back;
    soft[r] = soft[r]! - amount;
    healthy[r] = healthy[r]! + amount;
  }
}

/** The slower of the time constant and the region's labour. */
function reflash(w: Workspace, day: number): void {
  const { touched, held, healthy, wish, asked, placed, fixDay, rowMachines } = w;
  const { region } = w.plan.rows;
  const decay = w.values[w.plan.world.reflashDecay]!;
  const perDay = w.values[w.plan.world.reflashPerTechnicianDay]!;
  asked.fill(0);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    wish[r] = held[r]! * decay * partOfDay(day, fixDay[r]!);
    asked[region[r]!] = asked[region[r]!]! + (wish[r]! * rowMachines[r]!) / perDay;
  }
  spendLabour(w);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    const amount = wish[r]! * placed[region[r]!]!;
    held[r] = held[r]! - amount;
    healthy[r] = healthy[r]! + amount;
  }
}

/** Takes `asked` technician-days from what is left; `placed` becomes the fraction of each region's wish that is met. */
function spendLabour(w: Workspace): void {
  for (let n = 0; n < REGIONS; n++) {
    const asked = w.asked[n]!;
    w.placed[n] = asked > w.labourLeft[n]! ? w.labourLeft[n]! / asked : 1;
    const spent = asked * w.placed[n]!;
    // Rounding must not leave less than nothing: a later wish of zero would divide by it.
    w.labourLeft[n] = Math.max(0, w.labourLeft[n]! - spent);
    if (n === HOME) w.recording.technicianDays += spent;
  }
}

/** Board swaps: what each pool's shelf, today's emergency boards and the hands left allow. */
function replaceBoards(w: Workspace, day: number): void {
  if (!wishBoards(w, day)) return;
  orderBoards(w, day);
  swapBoards(w);
}

/** Puts what is boardless into `poolSum` and `waiting`; false if nothing waits. */
function wishBoards(w: Workspace, day: number): boolean {
  const { touched, boardless, poolSum, poolWish, wish, fixDay } = w;
  const { pool } = w.plan.rows;
  const decay = w.values[w.plan.world.boardDecay]!;
  poolSum.fill(0);
  poolWish.fill(0);
  let waiting = 0;
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    const amount = boardless[r]!;
    wish[r] = 0;
    if (amount === 0) continue;
    waiting += amount;
    poolSum[pool[r]!] = poolSum[pool[r]!]! + amount;
    wish[r] = amount * decay * partOfDay(day, fixDay[r]!);
    poolWish[pool[r]!] = poolWish[pool[r]!]! + wish[r]!;
  }
  w.boardsWaiting = waiting;
  return waiting > 0;
}

/** Boards that makers add in an emergency, shared among pools by need. */
function orderBoards(w: Workspace, day: number): void {
  const { world } = w.plan;
  const made = w.values[world.boardEmergencyPerDay]! * (w.nameplate0[0]! + w.nameplate0[1]!);
  for (let pool = 0; pool < w.boards.length; pool++) {
    if (w.poolSum[pool] === 0) continue;
    const part = partOfDay(day, w.firstBreak[pool]! + w.values[world.boardExtraDays]!);
    w.boards[pool]! += made * part * (w.poolSum[pool]! / w.boardsWaiting) * (1 - w.blockedParts[pool]!);
  }
}

function swapBoards(w: Workspace): void {
  const { touched, wish, boards, poolWish, poolFactor, asked, boardless, healthy, rowMachines } = w;
  const { region, pool } = w.plan.rows;
  for (let p = 0; p < boards.length; p++)
    poolFactor[p] = poolWish[p]! > boards[p]! ? boards[p]! / poolWish[p]! : 1;
  const perDay = w.values[w.plan.world.boardsPerTechnicianDay]!;
  asked.fill(0);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    if (wish[r] === 0) continue;
    wish[r] = wish[r]! * poolFactor[pool[r]!]!;
    asked[region[r]!] = asked[region[r]!]! + (wish[r]! * rowMachines[r]!) / perDay;
  }
  spendLabour(w);
  for (let i = 0; i < touched.length; i++) {
    const r = touched[i]!;
    if (wish[r] === 0) continue;
    const amount = wish[r]! * w.placed[region[r]!]!;
    boardless[r] = boardless[r]! - amount;
    healthy[r] = healthy[r]! + amount;
    boards[pool[r]!] = Math.max(0, boards[pool[r]!]! - amount);
    if (region[r] === HOME) w.recording.boardsSwapped += amount * rowMachines[r]!;
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
  const amount = Math.min(w.spares, w.values[w.plan.world.spareDecay]! * want);
  if (amount <= 0) return;
  w.spares -= amount;
  w.sparesUsed += amount;
  w.shortfall[HOME] = Math.max(0, w.shortfall[HOME]! - amount);
  for (let r = 0; r < w.plan.rows.count; r++)
    if (region[r] === HOME)
      deliver(w, r, (amount * (w.boardless[r]! + w.lost[r]!)) / (boardless + destroyed));
}

/** New machines on a row. */
function deliver(w: Workspace, row: number, amount: number): void {
  w.delivered[row]! += amount;
  w.healthy[row]! += amount;
  w.nameplate[w.plan.rows.region[row]!]! += amount;
}
