import { HOME, WORLD } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { destroy } from './effects.ts';

/** Step 6: failures, repairs under hands and parts, cannibalising, retirement (MODEL.md 4.6). */
export function wear(w: Workspace): void {
  limitRepairs(w, w.rates.repairDecay);
  retire(w, HOME, wearHome(w, retirement(w, HOME)));
  retire(w, WORLD, wearWorld(w, retirement(w, WORLD)));
  restock(w);
}

/**
 * Wears the home rows, shelf by shelf. Of the faulty machines the fraction `repaired` comes back today and `scrapped` is taken apart for
 * its parts; of the healthy the fraction `retires` leaves. Returns what was retired, EH/s; leaves the faulty that remain in
 * `poolFaulty` (EH/s) and `poolFaultyMachines`.
 */
function wearHome(w: Workspace, retires: number): number {
  const { healthy, faulty, rowMachines, poolStart, poolFactor, poolFaulty, poolFaultyMachines } = w;
  const { failurePerDay: fails, partShare: part } = w.rates;
  const mended = w.rates.repairDecay * w.repairsMet;
  const yields = 1 + w.rates.donorYield;
  let retired = 0;
  for (let p = 0; p < poolFaulty.length; p++) {
    const factor = poolFactor[p]!;
    const to = poolStart[p + 1]!;
    const short = mended * part * (1 - factor);
    // Where parts are short, a donor is scrapped and its parts mend `donorYield` others: all fractions of the same faulty machines.
    const scrapped = short / yields;
    const repaired = mended * (1 - part + part * factor) + short - scrapped;
    const leave = repaired + scrapped;
    if (scrapped > 0) for (let r = poolStart[p]!; r < to; r++) destroy(w, r, faulty[r]! * scrapped);
    let sum = 0;
    let faultySum = 0;
    let machines = 0;
    for (let r = poolStart[p]!; r < to; r++) {
      const h = healthy[r]!;
      const ill = faulty[r]!;
      const failed = h * fails;
      const old = h * retires;
      healthy[r] = h - failed - old + ill * repaired;
      const left = ill + failed - ill * leave;
      faulty[r] = left;
      faultySum += left;
      machines += left * rowMachines[r]!;
      sum += old;
    }
    retired += sum;
    poolFaulty[p] = faultySum;
    poolFaultyMachines[p] = machines;
  }
  return retired;
}

/** The same abroad, where neither hands nor parts are short. */
function wearWorld(w: Workspace, retires: number): number {
  const { healthy, faulty } = w;
  const { failurePerDay: fails, repairDecay: repaired } = w.rates;
  let retired = 0;
  for (let r = w.homeRows; r < healthy.length; r++) {
    const h = healthy[r]!;
    const ill = faulty[r]!;
    const failed = h * fails;
    const old = h * retires;
    healthy[r] = h - failed - old + ill * repaired;
    faulty[r] = ill + failed - ill * repaired;
    retired += old;
  }
  return retired;
}

/**
 * Fractions of today's wished repairs: `repairsMet` of all home repairs by hands; `poolFactor` of part-needing repairs by
 * each home shelf, whose use is left in `poolSum`.
 */
function limitRepairs(w: Workspace, repair: number): void {
  const { plan, poolFaulty, poolFaultyMachines, poolSum, poolFactor, hashboards } = w;
  let machines = 0;
  for (let p = 0; p < plan.suppliers.count; p++) machines += poolFaultyMachines[p]! * repair;
  const hands = w.labourLeft[HOME]! * w.rates.boardsPerTechnicianDay;
  w.repairsMet = machines > hands ? hands / machines : 1;
  const perWish = w.repairsMet * w.rates.partShare;
  for (let p = 0; p < plan.suppliers.count; p++) {
    const wanted = poolFaulty[p]! * repair * perWish;
    poolFactor[p] = wanted > hashboards[p]! ? hashboards[p]! / wanted : 1;
    poolSum[p] = wanted * poolFactor[p]!;
  }
}

/** Retirement a day; part of it is put off while replacements are blocked. */
function retirement(w: Workspace, region: number): number {
  const { suppliers } = w.plan;
  const rate = w.rates.retirePerDay;
  if (w.now.supplies.length === 0) return rate;
  let blocked = 0;
  for (let s = 0; s < suppliers.count; s++) {
    const pair = region * suppliers.count + s;
    const b =
      1 - (1 - w.blockedOrders[pair]!) * (1 - w.blockedShipping[pair]!) * (1 - w.blockedArrival[pair]!);
    blocked += suppliers.preference[pair]! * b;
  }
  return rate * (1 - w.rates.retireDeferrable * Math.min(1, blocked));
}

function retire(w: Workspace, region: number, amount: number): void {
  w.retiredToday[region] = amount;
  w.retired[region] = w.retired[region]! + amount;
  w.nameplate[region]! -= amount;
}

/** Hashboards of the home shelves: what was used leaves, the start's daily use arrives unless blocked. */
function restock(w: Workspace): void {
  const { hashboards, hashboardUse, hashboardStock, blockedParts, poolSum } = w;
  for (let p = 0; p < w.plan.suppliers.count; p++) {
    const arrives = hashboardUse[p]! * (1 - blockedParts[p]!);
    const left = Math.max(0, hashboards[p]! - poolSum[p]!);
    hashboards[p] = Math.min(hashboardStock[p]!, left + arrives);
  }
}
