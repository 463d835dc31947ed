import type { Divert } from '../effects.ts';
import type { Hit } from '../letters.ts';
import { BOARDLESS, HELD, LOST, SOFT } from '../ledger-books.ts';
import { tag } from '../ledger-tags.ts';
import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { fixLater, fixWait, reachOf } from './implants.ts';
import { limits } from './limits.ts';
import { presence } from './presence.ts';
import { relocations } from './relocate.ts';

/** Step 4: machine letters act on the healthy capacity of the moment their event fires (MODEL.md 4.4). */
export function effects(w: Workspace, day: number): void {
  const { hits, diverts } = w.now;
  const limited = w.now.limits.length > 0;
  if (limited) limits(w, day);
  for (let e = 0; e < hits.length; e++)
    if (w.firedToday[e] && (limited || hits[e]!.length > 0)) hit(w, e, hits[e]!, day);
  for (let k = 0; k < diverts.length; k++) {
    const { event, letter } = diverts[k]!;
    if (w.firedToday[event]) w.divertDays[k] = w.values[letter.hours]! / 24;
    w.divertPart[k] = Math.min(1, w.divertDays[k]!);
  }
  if (w.now.relocates.length > 0) relocations(w, day);
  if (w.now.observes.length + w.now.oscillates.length > 0) presence(w, day);
}

/** All letters of one event see the same base: the row's healthy capacity before it, kept in `wish`. */
function hit(w: Workspace, event: number, letters: readonly Hit[], day: number): void {
  for (const letter of letters) for (const row of letter.rows) w.wish[row] = w.healthy[row]!;
  const grids = w.plan.grids.length;
  w.mwToday.set(w.mwLimited.subarray(event * grids, (event + 1) * grids));
  for (const letter of letters) strike(w, event, letter, day);
  const { mwAtOnce } = w.recording;
  for (let g = 0; g < mwAtOnce.length; g++) mwAtOnce[g] = Math.max(mwAtOnce[g]!, w.mwToday[g]!);
}

function strike(w: Workspace, event: number, letter: Hit, day: number): void {
  const { rows } = w.plan;
  const share = reachOf(w, letter);
  const fix = w.values[letter.fixDays]!;
  const wait = fixWait(w);
  for (const row of letter.rows) {
    const home = rows.region[row] === HOME;
    const amount = Math.min(
      w.healthy[row]!,
      w.wish[row]! * share * (letter.remote && home ? w.fenceLeft : 1),
    );
    w.healthy[row]! -= amount;
    w.recording.rowHit[row]! += amount;
    if (letter.kind === 'destroy') destroy(w, row, amount);
    else if (amount > 0 && waitsForFix(letter))
      setFixDay(w, event, row, day + fix + (home ? wait : 0) + fixLater(w, row, day));
    stop(w, event, letter, row, amount, day);
    if (letter.kind !== 'divert') dropLoad(w, letter, row, amount);
  }
  w.anyStopped = true;
}

/** A row waits for the latest fix of all that hit it, an event is mended with the last of its rows. */
function setFixDay(w: Workspace, event: number, row: number, fixDay: number): void {
  const known = w.recording.fixDay[event]!;
  w.fixDay[row] = Math.max(w.fixDay[row]!, fixDay);
  w.recording.fixDay[event] = known === Infinity ? fixDay : Math.max(known, fixDay);
}

/** A reboot needs no fix. */
const waitsForFix = (letter: Hit): boolean => !(letter.kind === 'hold' && letter.release === 'reboot');

/** Puts what was hit into the stock its letter names. */
function stop(w: Workspace, event: number, letter: Hit, row: number, amount: number, day: number): void {
  switch (letter.kind) {
    case 'hold':
      if (letter.release === 'reboot') stopIn(w, w.soft, SOFT, event, row, amount);
      else stopIn(w, w.held, HELD, event, row, amount);
      return;
    case 'break': {
      const pool = w.plan.rows.pool[row]!;
      stopIn(w, w.boardless, BOARDLESS, event, row, amount);
      if (amount > 0) w.firstBreak[pool] = Math.min(w.firstBreak[pool]!, day);
      return;
    }
    case 'divert':
      w.diverted[divertIndex(w, event, letter) * w.plan.rows.count + row]! += amount;
      return;
    case 'destroy':
      if (row < w.books.n) stopIn(w, w.books.lost, LOST, event, row, amount);
      return;
    default:
      letter satisfies never;
  }
}

function stopIn(
  w: Workspace,
  stock: Float64Array,
  tagged: number,
  event: number,
  row: number,
  amount: number,
): void {
  tag(w.books, tagged, row, event, stock[row]!, amount);
  stock[row]! += amount;
}

function divertIndex(w: Workspace, event: number, letter: Divert): number {
  return w.now.diverts.findIndex((placed) => placed.event === event && placed.letter === letter);
}

/** Scraps capacity for good: a total on the row, a want in its region. */
export function destroy(w: Workspace, row: number, amount: number): void {
  const region = w.plan.rows.region[row]!;
  w.lost[row]! += amount;
  w.nameplate[region]! -= amount;
  w.shortfall[region]! += amount;
  if (region !== HOME) return;
  w.recording.destroyedEhs += amount;
  w.recording.machinesDestroyed += amount * w.rowMachines[row]!;
}

/** 1 EH/s at e J/TH is e MW at the machine; only what runs can drop. */
function dropLoad(w: Workspace, letter: Hit, row: number, amount: number): void {
  const grid = w.plan.rows.grid[row]!;
  if (grid < 0) return;
  const group = w.plan.rows.group[row]!;
  w.mwToday[grid]! +=
    amount * w.run[group]! * w.mwPerEhs[group]! * w.values[letter.simultaneous]! * w.rideLeft * w.left[row]!;
}
