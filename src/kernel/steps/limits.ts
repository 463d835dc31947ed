import { HOME, WORLD } from '../plan.ts';
import type { Limit } from '../shocks.ts';
import type { Workspace } from '../workspace.ts';
import { reachOf } from './implants.ts';
import { rampAt } from './phase.ts';

/**
 * Step 4, first half: capacity that must stand idle or run slow (MODEL.md 4.4). Sets `left`, the part of each row's running that remains
 * today, and `mwLimited`, the MW that each event's curtailment drops within seconds.
 */
export function limits(w: Workspace, day: number): void {
  w.left.fill(1);
  w.mwLimited.fill(0);
  w.books.limitShare.fill(0);
  // What fires today comes last, so that it can drop only what the others left running.
  for (const fresh of [0, 1])
    w.now.limits.forEach(({ event, letter }, k) => {
      if (w.firedToday[event] === fresh) limit(w, k, event, letter, day);
    });
}

function limit(w: Workspace, k: number, event: number, letter: Limit, day: number): void {
  const age = day - w.recording.firedDay[event]!;
  if (!(age >= 0)) return;
  if (age === 0) w.limitFenced[k] = letter.remote ? w.fenceLeft : 1;
  const reached = reachOf(w, letter) * inForce(w, letter, age);
  const { mwPerEhs, left, healthy, run, plan } = w;
  const rose = Math.max(0, reached - w.limitMost[k]!);
  w.limitMost[k] = Math.max(w.limitMost[k]!, reached);
  for (const row of letter.rows) {
    const here = row < w.homeRows ? w.limitFenced[k]! : 1;
    const before = left[row]!;
    const share = reached * here * (letter.kind === 'throttle' ? w.values[letter.loss]! : 1);
    left[row] = before * (1 - share);
    if (row < w.homeRows) w.books.limitShare[k * w.books.n + row] = share;
    w.recording.rowHit[row]! += healthy[row]! * rose * here;
    const grid = plan.rows.grid[row]!;
    if (age > 0 || letter.kind === 'throttle' || grid < 0) continue;
    const group = plan.rows.group[row]!;
    w.mwLimited[event * plan.grids.length + grid]! +=
      healthy[row]! *
      run[group]! *
      mwPerEhs[group]! *
      before *
      share *
      w.values[letter.simultaneous]! *
      w.rideLeft;
  }
}

/** Part of a limit that holds `age` days after it began, 0..1: it ramps up, ends, and comes back evenly. */
function inForce(w: Workspace, letter: Limit, age: number): number {
  const over = age + 1 - w.values[letter.days]!;
  const kept = over <= 0 ? 1 : Math.max(0, 1 - over / Math.max(1, w.values[letter.backDays]!));
  return kept * rampAt(age, w.values[letter.rampDays]!);
}

/** Step 9: takes what stands idle or runs slow from the rows' running hash rate, and sums the regions anew. */
export function limitRunning(w: Workspace): void {
  const { left, running, limitedRows } = w;
  for (let i = 0; i < limitedRows.length; i++) {
    const r = limitedRows[i]!;
    running[r] = running[r]! * left[r]!;
  }
  let home = 0;
  let abroad = 0;
  for (let r = 0; r < w.homeRows; r++) home += running[r]!;
  for (let r = w.homeRows; r < running.length; r++) abroad += running[r]!;
  w.regionRunning[HOME] = home;
  w.regionRunning[WORLD] = abroad;
}
