import { HOME } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { destroy } from './effects.ts';

/** Step 6: failures, repairs under hands and parts, cannibalising, retirement (MODEL.md 4.6). */
export function wear(w: Workspace): void {
  const met = repairLimits(w);
  const { plan, values, healthy, faulty } = w;
  const { count, region, pool } = plan.rows;
  const fail = values[plan.world.failurePerDay]!;
  const repair = values[plan.world.repairDecay]!;
  const part = values[plan.world.partShare]!;
  const retireHome = retirement(w, 0);
  const retireWorld = retirement(w, 1);
  let retiredHome = 0;
  let retiredWorld = 0;
  const short = w.poolShort > 0;
  for (let r = 0; r < count; r++) {
    const h = healthy[r]!;
    const home = region[r] === HOME;
    const wish = faulty[r]! * repair * (home ? met : 1);
    // With enough boards the factor is 1 and the two terms are the whole wish.
    const repaired = short && home ? wish * (1 - part) + wish * part * w.poolFactor[pool[r]!]! : wish;
    const failed = h * fail;
    const old = h * (home ? retireHome : retireWorld);
    healthy[r] = h - failed - old + repaired;
    faulty[r]! += failed - repaired;
    w.retired[r]! += old;
    if (home) retiredHome += old;
    else retiredWorld += old;
    if (short && home) cannibalise(w, r, wish * part * (1 - w.poolFactor[pool[r]!]!));
  }
  w.retiredToday[0] = retiredHome;
  w.retiredToday[1] = retiredWorld;
  w.nameplate[0]! -= retiredHome;
  w.nameplate[1]! -= retiredWorld;
  restock(w);
}

/**
 * Fraction of all home repairs that hands allow. Leaves the hashboards used in `poolSum`, and in `poolFactor` the fraction
 * of part-needing repairs that each home shelf allows; `poolShort` counts the shelves that fall short.
 */
function repairLimits(w: Workspace): number {
  const { plan, values, faulty } = w;
  const { count, region, pool, generation } = plan.rows;
  const repair = values[plan.world.repairDecay]!;
  w.poolSum.fill(0);
  let machines = 0;
  for (let r = 0; r < count; r++) {
    if (region[r] !== HOME) continue;
    const wish = faulty[r]! * repair;
    machines += wish * w.machinesPerEhs[generation[r]!]!;
    w.poolSum[pool[r]!]! += wish;
  }
  const hands = w.labourLeft[HOME]! * values[plan.world.boardsPerTechnicianDay]!;
  const met = machines > hands ? hands / machines : 1;
  const perWish = met * values[plan.world.partShare]!;
  w.poolShort = 0;
  for (let p = 0; p < plan.suppliers.count; p++) {
    const wanted = w.poolSum[p]! * perWish;
    w.poolFactor[p] = wanted > w.hashboards[p]! ? w.hashboards[p]! / wanted : 1;
    w.poolSum[p] = wanted * w.poolFactor[p]!;
    if (w.poolFactor[p]! < 1) w.poolShort++;
  }
  return met;
}

/** Some faulty machines are scrapped so that the others run on their parts. */
function cannibalise(w: Workspace, row: number, short: number): void {
  if (short <= 0) return;
  const scrapped = short / (1 + w.values[w.plan.world.donorYield]!);
  w.faulty[row]! -= short;
  w.healthy[row]! += short - scrapped;
  destroy(w, row, scrapped);
}

/** Retirement a day; part of it is put off while replacements are blocked. */
function retirement(w: Workspace, region: number): number {
  const { suppliers, world } = w.plan;
  let blocked = 0;
  for (let s = 0; s < suppliers.count; s++) {
    const pair = region * suppliers.count + s;
    const b =
      1 - (1 - w.blockedOrders[pair]!) * (1 - w.blockedShipping[pair]!) * (1 - w.blockedArrival[pair]!);
    blocked += suppliers.preference[pair]! * b;
  }
  return w.values[world.retirePerDay]! * (1 - w.values[world.retireDeferrable]! * Math.min(1, blocked));
}

/** Hashboards of the home shelves: what was used leaves, the start's daily use arrives unless blocked. */
function restock(w: Workspace): void {
  for (let p = 0; p < w.plan.suppliers.count; p++) {
    const arrives = w.hashboardUse[p]! * (1 - w.blockedParts[p]!);
    w.hashboards[p] = Math.min(w.hashboardStock[p]!, w.hashboards[p]! - w.poolSum[p]! + arrives);
  }
}
