/** Step 10, the ledger: what stands still, is gone or was never delivered costs today what the twin runs of it (MODEL.md 4.10). */
import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { phase } from './phase.ts';

/** The twin has no books: all others are kept against it. */
export function bookLedger(w: Workspace, day: number): void {
  if (w.recording === w.twin) return;
  const { now } = w;
  const from = day * w.books.groups;
  if (now.prices.length > 0) bookPrice(w);
  if (w.anyStopped) bookStopped(w, from);
  if (now.diverts.length > 0) bookDiverted(w, from);
  if (now.limits.length > 0) bookLimited(w);
  if (now.relocates.length > 0) bookMoved(w, from);
  if (w.sparesUsed > 0) bookSpares(w, from);
  if (now.sources.length > 0) bookLines(w, from);
  if (w.books.plan.hinderers.length > 0) bookUndelivered(w, from);
}

/**
 * By how much each group of the twin runs more today (`gap`); what shocks of the price do stands apart. False if none does. The twin
 * itself leaves its run fractions.
 */
export function runsLess(w: Workspace, day: number): boolean {
  const { run, books, twin } = w;
  const { gap, groups } = books;
  const { groupRun } = twin;
  const from = day * groups;
  if (w.recording === twin) {
    for (let g = 0; g < groups; g++) groupRun[from + g] = run[g]!;
    return false;
  }
  const own = w.now.prices.length > 0 ? books.unpriced : run;
  let any = false;
  for (let g = 0; g < groups; g++) {
    const more = groupRun[from + g]! - own[g]!;
    gap[g] = more;
    if (more !== 0) any = true;
  }
  return any;
}

/** Letters share by how far each moves the price today. */
function bookPrice(w: Workspace): void {
  const { run, books, healthy, homeRows, day } = w;
  const { group } = w.plan.rows;
  const weights = w.now.prices.map(
    (placed, k) => Math.abs(w.values[placed.letter.factor]! - 1) * phase(w, day, placed) * w.priceKept[k]!,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, k) => {
    // Once all of them have faded what they did to run fractions is still fading.
    const part = all > 0 ? weight / all : 1 / weights.length;
    for (let r = 0; r < homeRows; r++) {
      const g = group[r]!;
      books.price[k * books.n + r]! += part * healthy[r]! * (books.unpriced[g]! - run[g]!);
    }
  });
}

function bookStopped(w: Workspace, from: number): void {
  const { soft, held, boardless } = w;
  const { lost, stoppable, running } = w.books;
  const [inSoft, inHeld, inBoardless, inLost] = running as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { groupRun } = w.twin;
  const { group } = w.plan.rows;
  for (let i = 0; i < stoppable.length; i++) {
    const r = stoppable[i]!;
    const would = groupRun[from + group[r]!]!;
    inSoft[r] = inSoft[r]! + soft[r]! * would;
    inHeld[r] = inHeld[r]! + held[r]! * would;
    inBoardless[r] = inBoardless[r]! + boardless[r]! * would;
    inLost[r] = inLost[r]! + lost[r]! * would;
  }
}

/** Diverted machines work for their owner outside their hours. */
function bookDiverted(w: Workspace, from: number): void {
  const { books, homeRows, diverted, run, left } = w;
  const { groupRun } = w.twin;
  const { group, count } = w.plan.rows;
  for (let k = 0; k < w.now.diverts.length; k++) {
    const part = w.divertPart[k]!;
    const works = part === 0 ? 0 : 1 - part;
    for (let r = 0; r < homeRows; r++) {
      const g = group[r]!;
      books.diverted[k * books.n + r]! +=
        diverted[k * count + r]! * (groupRun[from + g]! - works * run[g]! * left[r]!);
    }
  }
}

/** Letters share what a row does not run by the share that each takes of it. */
function bookLimited(w: Workspace): void {
  const { books, limitedRows, healthy, run, left, homeRows } = w;
  const { group } = w.plan.rows;
  const letters = w.now.limits.length;
  for (let i = 0; i < limitedRows.length; i++) {
    const r = limitedRows[i]!;
    if (r >= homeRows) return;
    let all = 0;
    for (let k = 0; k < letters; k++) all += books.limitShare[k * books.n + r]!;
    if (all === 0) continue;
    const cost = healthy[r]! * run[group[r]!]! * (1 - left[r]!);
    for (let k = 0; k < letters; k++)
      books.idle[k * books.n + r]! += (cost * books.limitShare[k * books.n + r]!) / all;
  }
}

function bookMoved(w: Workspace, from: number): void {
  const { away, moved, n } = w.books;
  w.now.relocates.forEach(({ letter }, k) => {
    if (letter.abroad) book(w, moved, away.subarray(k * n, (k + 1) * n), k * n, from, 1);
  });
}

/** Whoever has filled the shelf so far shares what came from it. */
function bookSpares(w: Workspace, from: number): void {
  const { spares, spare, n } = w.books;
  const filled = w.now.stocks.map(({ event, letter }) =>
    w.recording.firedDay[event]! < Infinity ? w.values[letter.machines]! : 0,
  );
  const all = filled.reduce((sum, share) => sum + share, 0);
  filled.forEach((share, k) => {
    if (share > 0) book(w, spares, spare, k * n, from, share / all);
  });
}

/** Adds to each home row's sum, from `at` on, what the twin would run of a part of its stock today. */
function book(
  w: Workspace,
  sums: Float64Array,
  stock: Float64Array,
  at: number,
  from: number,
  part: number,
): void {
  const { groupRun } = w.twin;
  const { group } = w.plan.rows;
  for (let r = 0; r < w.homeRows; r++)
    if (stock[r] !== 0) sums[at + r]! += part * stock[r]! * groupRun[from + group[r]!]!;
}

function bookLines(w: Workspace, from: number): void {
  const { lines, made, n } = w.books;
  w.now.sources.forEach(({ letter }, k) => {
    if (made[k]! > 0) spread(w, lines, k * n, letter.supplier, made[k]!, from);
  });
}

/** Goods kept out would stand where the supplier's deliveries land; those that wait at the border come in the end. */
function bookUndelivered(w: Workspace, from: number): void {
  const { undelivered, keptOut, plan, n } = w.books;
  const { count } = w.plan.suppliers;
  const width = plan.hinderers.length;
  for (let s = 0; s < count; s++)
    for (let h = 0; h < width; h++) {
      const amount = keptOut[s * width + h]!;
      if (amount > 0) spread(w, undelivered, h * n, s, amount, from);
    }
  const pairs = w.arrived.length;
  w.now.borders.forEach(({ event, letter }, k) => {
    if (!letter.regions.includes(HOME)) return;
    const h = plan.hinderers.indexOf(event);
    for (const s of letter.suppliers) {
      const waiting = w.border[k * pairs + s]!;
      if (waiting > 0) spread(w, undelivered, h * n, s, waiting, from);
    }
  });
}

function spread(
  w: Workspace,
  sums: Float64Array,
  at: number,
  supplier: number,
  amount: number,
  from: number,
): void {
  const { deliverStart, deliverRow } = w.plan.suppliers;
  const { groupRun } = w.twin;
  const { group } = w.plan.rows;
  const pair = HOME * w.plan.suppliers.count + supplier;
  for (let i = deliverStart[pair]!; i < deliverStart[pair + 1]!; i++) {
    const r = deliverRow[i]!;
    sums[at + r]! += amount * w.deliverShare[i]! * groupRun[from + group[r]!]!;
  }
}
