/** Step 4, last part: machines move from row to row, at once or by way of a journey (MODEL.md 4.4). */
import type { Relocate } from '../effects.ts';
import { jumpChances, STAGES } from '../erlang.ts';
import type { Workspace } from '../workspace.ts';
import { rampAt } from './phase.ts';

/** Journeys empty, and each letter's daily jumps. */
export function startJourneys(w: Workspace): void {
  w.relocated.fill(0);
  w.journey.fill(0);
  w.now.relocates.forEach(({ letter }, k) => {
    if (letter.delayDays === undefined) return;
    w.jumps.set(jumpChances(w.values[letter.delayDays]!), k * STAGES);
  });
}

export function relocations(w: Workspace, day: number): void {
  w.now.relocates.forEach(({ event, letter }, k) => {
    const age = day - w.recording.firedDay[event]!;
    if (!(age >= 0)) return;
    if (letter.delayDays !== undefined) arrive(w, k, letter);
    relocate(w, k, letter, age);
  });
}

/** Moves today's part of the share from row to row; `relocated` keeps what had moved by yesterday. */
function relocate(w: Workspace, k: number, letter: Relocate, age: number): void {
  const target = w.values[letter.share]! * rampAt(age, w.values[letter.rampDays]!);
  const fraction = w.relocated[k]! < 1 ? (target - w.relocated[k]!) / (1 - w.relocated[k]!) : 0;
  w.relocated[k] = target;
  if (fraction <= 0) return;
  const arrives = letter.arrives === undefined ? 1 : w.values[letter.arrives]!;
  for (let i = 0; i < letter.from.length; i++) {
    const from = letter.from[i]!;
    const to = letter.to[i]!;
    for (const stock of [w.healthy, w.faulty]) {
      const faulty = stock === w.faulty;
      const amount = stock[from]! * fraction;
      const travels = amount * arrives;
      stock[from]! -= amount;
      w.moved[from]! -= travels;
      account(w, from, faulty, -amount);
      noteMove(w, k, from, faulty, amount);
      retireEarly(w, from, amount - travels);
      if (letter.delayDays !== undefined) w.journey[journeyAt(w, k, faulty, i)]! += travels;
      else land(w, k, to, faulty, travels);
    }
  }
}

/** What finds no new place is out of use for good; nobody at home orders another in its stead. */
function retireEarly(w: Workspace, row: number, amount: number): void {
  w.retired[w.plan.rows.region[row]!]! += amount;
}

/** First stage of what travels on a letter's pair `i`; the stages follow each other. */
function journeyAt(w: Workspace, k: number, faulty: boolean, i: number): number {
  return ((k * 2 + Number(faulty)) * w.mostPairs + i) * STAGES;
}

/** A day of every journey of a letter; what has come through the last stage stands on its new row. */
function arrive(w: Workspace, k: number, letter: Relocate): void {
  const { journey, jumps } = w;
  const p0 = jumps[k * STAGES]!;
  const p1 = jumps[k * STAGES + 1]!;
  const p2 = jumps[k * STAGES + 2]!;
  for (const faulty of [false, true])
    for (let i = 0; i < letter.to.length; i++) {
      const at = journeyAt(w, k, faulty, i);
      const s1 = journey[at]!;
      const s2 = journey[at + 1]!;
      const s3 = journey[at + 2]!;
      journey[at] = s1 * p0;
      journey[at + 1] = s2 * p0 + s1 * p1;
      journey[at + 2] = s3 * p0 + s2 * p1 + s1 * p2;
      const on = journey[at]! + journey[at + 1]! + journey[at + 2]!;
      // Rounding must not take from a row what never came.
      land(w, k, letter.to[i]!, faulty, Math.max(0, s1 + s2 + s3 - on));
    }
}

/** For the ledger: healthy machines that a letter takes from a home row, or brings there. */
function noteMove(w: Workspace, k: number, row: number, faulty: boolean, amount: number): void {
  if (!faulty && row < w.books.n) w.books.away[k * w.books.n + row]! += amount;
}

function land(w: Workspace, k: number, row: number, faulty: boolean, amount: number): void {
  noteMove(w, k, row, faulty, -amount);
  (faulty ? w.faulty : w.healthy)[row]! += amount;
  w.moved[row]! += amount;
  account(w, row, faulty, amount);
}

/** Keeps the sums that are carried from day to day in step with what moved onto (or off) a row. */
function account(w: Workspace, row: number, faulty: boolean, amount: number): void {
  w.nameplate[w.plan.rows.region[row]!]! += amount;
  if (!faulty || row >= w.homeRows) return;
  const pool = w.plan.rows.pool[row]!;
  w.poolFaulty[pool]! += amount;
  w.poolFaultyMachines[pool]! += amount * w.rowMachines[row]!;
}
