import { HOME, REGIONS } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { zero } from '../zero.ts';
import { capOf } from './caps.ts';

/** Orders for what is wanted and was not delivered: from home sources first, then from whoever has capacity to spare. */
export function orderShortfall(w: Workspace): void {
  const decay = w.values[w.plan.world.reorderDecay]! * Math.min(1, w.profit);
  let wanted = 0;
  for (let n = 0; n < REGIONS; n++) wanted += w.asked[n] = w.shortfall[n]! * decay;
  zero(w.placed);
  if (wanted <= 0) return;
  if (w.now.sources.length > 0) fromSources(w);
  fromSuppliers(w);
  growCapacity(w);
  for (let n = 0; n < REGIONS; n++) w.shortfall[n]! -= w.placed[n]!;
}

function fromSources(w: Workspace): void {
  for (const { event, letter } of w.now.sources) {
    const age = w.day - w.recording.firedDay[event]! - w.values[letter.delayDays]!;
    const rampDays = w.values[letter.rampDays]!;
    const ready = rampDays < 1 ? Number(age >= 0) : Math.min(1, Math.max(0, age / rampDays));
    if (!(ready > 0)) continue;
    const order = Math.min(w.asked[HOME]! - w.placed[HOME]!, w.values[letter.ehsPerDay]! * ready);
    w.orders[HOME * w.plan.suppliers.count + letter.supplier]! += order;
    w.placed[HOME]! += order;
  }
}

/** The rest goes to acceptable suppliers in proportion to free capacity; where both regions ask too much, both are scaled. */
function fromSuppliers(w: Workspace): void {
  const { count } = w.plan.suppliers;
  for (let n = 0; n < REGIONS; n++) {
    let free = 0;
    for (let s = 0; s < count; s++) free += w.free[s]! * asksOf(w, n, s);
    const rest = w.asked[n]! - w.placed[n]!;
    for (let s = 0; s < count; s++) {
      const pair = n * count + s;
      w.ask[pair] = free > 0 ? (rest * w.free[s]! * asksOf(w, n, s)) / free : 0;
    }
  }
  for (let s = 0; s < count; s++) {
    const both = w.ask[s]! + w.ask[count + s]!;
    if (both === 0) continue;
    const met = both > w.free[s]! ? w.free[s]! / both : 1;
    for (let n = 0; n < REGIONS; n++) {
      const order = w.ask[n * count + s]! * met;
      w.orders[n * count + s]! += order;
      w.placed[n]! += order;
    }
  }
}

/** 1 if a region turns to the supplier for what it lacks: acceptable there, and not under a cap. */
function asksOf(w: Workspace, region: number, supplier: number): number {
  if (region === HOME && w.now.caps.length > 0 && capOf(w, supplier) !== undefined) return 0;
  return w.acceptable[region * w.plan.suppliers.count + supplier]!;
}

/**
 * Capacity grows toward demand that nobody could meet: what a region lacks falls on the suppliers it accepts in proportion to
 * their capacity, and none grows by more than its own size in a time constant (foundry limits).
 */
function growCapacity(w: Workspace): void {
  const { count } = w.plan.suppliers;
  const decay = w.values[w.plan.world.capacityGrowthDecay]!;
  zero(w.lacking);
  for (let n = 0; n < REGIONS; n++) {
    const unmet = w.asked[n]! - w.placed[n]!;
    // What rounding leaves is met.
    if (unmet <= 1e-12 * w.asked[n]!) continue;
    let capacity = 0;
    for (let s = 0; s < count; s++) capacity += w.capacity[s]! * asksOf(w, n, s);
    if (capacity === 0) continue;
    for (let s = 0; s < count; s++) w.lacking[s]! += (unmet * w.capacity[s]! * asksOf(w, n, s)) / capacity;
  }
  for (let s = 0; s < count; s++)
    w.extra[s]! += decay * Math.min(w.lacking[s]!, w.capacity[s]! + w.extra[s]!);
}
