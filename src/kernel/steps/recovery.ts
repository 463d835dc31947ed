import { HOME, REGIONS } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { partOfDay } from './implants.ts';

/** Step 5: reboots, re-flashing, board swaps and spare machines, under hands and parts (MODEL.md 4.5). */
export function recovery(w: Workspace, day: number): void {
  handsToday(w);
  if (!w.anyStopped) return;
  reboot(w);
  reflash(w, day);
  orderBoards(w, day);
  swapBoards(w, day);
  deploySpares(w);
}

/** Technician-days of each region today: surge and teams come only while something waits for hands. */
function handsToday(w: Workspace): void {
  for (let n = 0; n < REGIONS; n++) w.labourLeft[n] = w.technicians[n]!;
  if (!w.anyStopped) return;
  const { region } = w.plan.rows;
  w.asked.fill(0);
  for (const r of w.touched) w.asked[region[r]!]! += w.held[r]! + w.boardless[r]!;
  for (let n = 0; n < REGIONS; n++)
    if (w.asked[n]! > 0) w.labourLeft[n]! *= w.values[w.plan.world.surgeFactor]!;
  if (w.asked[HOME]! > 0) w.labourLeft[HOME]! += teams(w);
}

function teams(w: Workspace): number {
  let added = 0;
  for (const { event, letter } of w.now.labours)
    if (w.recording.firedDay[event]! !== Infinity)
      added += (w.values[letter.techniciansPer1000]! / 1000) * w.machines0[HOME]!;
  return added;
}

function reboot(w: Workspace): void {
  const back = w.values[w.plan.world.rebootDecay]!;
  for (const r of w.touched) {
    const amount = w.soft[r]! * back;
    w.soft[r]! -= amount;
    w.healthy[r]! += amount;
  }
}

/** The slower of the time constant and the region's labour. */
function reflash(w: Workspace, day: number): void {
  const { rows, world } = w.plan;
  const decay = w.values[world.reflashDecay]!;
  const perDay = w.values[world.reflashPerTechnicianDay]!;
  w.asked.fill(0);
  for (const r of w.touched) {
    w.wish[r] = w.held[r]! * decay * partOfDay(day, w.fixDay[r]!);
    w.asked[rows.region[r]!]! += (w.wish[r]! * w.machinesPerEhs[rows.generation[r]!]!) / perDay;
  }
  spendLabour(w);
  for (const r of w.touched) {
    const amount = w.wish[r]! * w.placed[rows.region[r]!]!;
    w.held[r]! -= amount;
    w.healthy[r]! += amount;
  }
}

/** Takes `asked` technician-days from what is left; `placed` becomes the fraction of each region's wish that is met. */
function spendLabour(w: Workspace): void {
  for (let n = 0; n < REGIONS; n++) {
    const asked = w.asked[n]!;
    w.placed[n] = asked > w.labourLeft[n]! ? w.labourLeft[n]! / asked : 1;
    const spent = asked * w.placed[n]!;
    w.labourLeft[n]! -= spent;
    if (n === HOME) w.recording.technicianDays += spent;
  }
}

/** Boards that makers add in an emergency, shared among pools by need. */
function orderBoards(w: Workspace, day: number): void {
  const { rows, world } = w.plan;
  w.poolSum.fill(0);
  let waiting = 0;
  for (const r of w.touched) {
    if (w.boardless[r] === 0) continue;
    w.poolSum[rows.pool[r]!]! += w.boardless[r]!;
    waiting += w.boardless[r]!;
  }
  if (waiting === 0) return;
  const made = w.values[world.boardEmergencyPerDay]! * (w.nameplate0[0]! + w.nameplate0[1]!);
  for (let pool = 0; pool < w.boards.length; pool++) {
    if (w.poolSum[pool] === 0) continue;
    const part = partOfDay(day, w.firstBreak[pool]! + w.values[world.boardExtraDays]!);
    w.boards[pool]! += made * part * (w.poolSum[pool]! / waiting) * (1 - w.blockedParts[pool]!);
  }
}

function swapBoards(w: Workspace, day: number): void {
  const { rows, world } = w.plan;
  const decay = w.values[world.boardDecay]!;
  w.poolSum.fill(0);
  for (const r of w.touched) {
    w.wish[r] = w.boardless[r]! * decay * partOfDay(day, w.fixDay[r]!);
    if (w.wish[r]! > 0) w.poolSum[rows.pool[r]!]! += w.wish[r]!;
  }
  for (let pool = 0; pool < w.boards.length; pool++)
    w.poolFactor[pool] = w.poolSum[pool]! > w.boards[pool]! ? w.boards[pool]! / w.poolSum[pool]! : 1;
  const perDay = w.values[world.boardsPerTechnicianDay]!;
  w.asked.fill(0);
  for (const r of w.touched) {
    if (w.wish[r] === 0) continue;
    w.wish[r]! *= w.poolFactor[rows.pool[r]!]!;
    w.asked[rows.region[r]!]! += (w.wish[r]! * w.machinesPerEhs[rows.generation[r]!]!) / perDay;
  }
  spendLabour(w);
  for (const r of w.touched) {
    if (w.wish[r] === 0) continue;
    const region = rows.region[r]!;
    const amount = w.wish[r]! * w.placed[region]!;
    w.boardless[r]! -= amount;
    w.healthy[r]! += amount;
    w.boards[rows.pool[r]!]! -= amount;
    if (region === HOME) w.recording.boardsSwapped += amount * w.machinesPerEhs[rows.generation[r]!]!;
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
export function deliver(w: Workspace, row: number, amount: number): void {
  w.delivered[row]! += amount;
  w.healthy[row]! += amount;
  w.nameplate[w.plan.rows.region[row]!]! += amount;
}
