import { HOME, REGIONS } from '../plan.ts';
import type { Workspace } from '../workspace.ts';

/** Orders for what is wanted and was not delivered: from home sources first, then from whoever has capacity to spare. */
export function orderShortfall(w: Workspace): void {
  const decay = w.values[w.plan.world.reorderDecay]!;
  let wanted = 0;
  for (let n = 0; n < REGIONS; n++) wanted += w.asked[n] = w.shortfall[n]! * decay;
  w.placed.fill(0);
  if (wanted <= 0) return;
  if (w.now.sources.length > 0) fromSources(w);
  fromSuppliers(w);
  growCapacity(w);
  for (let n = 0; n < REGIONS; n++) w.shortfall[n]! -= w.placed[n]!;
}

function fromSources(w: Workspace): void {
  for (const { event, letter } of w.now.sources) {
    const age = w.day - w.recording.firedDay[event]! - w.values[letter.delayDays]!;
    const ready = Math.min(1, Math.max(0, age / w.values[letter.rampDays]!));
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
    for (let s = 0; s < count; s++) free += w.free[s]! * w.acceptable[n * count + s]!;
    const rest = w.asked[n]! - w.placed[n]!;
    for (let s = 0; s < count; s++) {
      const pair = n * count + s;
      w.ask[pair] = free > 0 ? (rest * w.free[s]! * w.acceptable[pair]!) / free : 0;
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

/** Capacity of acceptable suppliers grows toward demand that nobody could meet, over a long time constant. */
function growCapacity(w: Workspace): void {
  const { count } = w.plan.suppliers;
  const decay = w.values[w.plan.world.capacityGrowthDecay]!;
  let unmet = 0;
  let capacity = 0;
  for (let n = 0; n < REGIONS; n++) unmet += Math.max(0, w.asked[n]! - w.placed[n]!);
  if (unmet <= 0) return;
  for (let s = 0; s < count; s++) if (steps(w, s)) capacity += w.capacity[s]!;
  for (let s = 0; s < count; s++)
    if (steps(w, s)) w.extra[s]! += decay * Math.max(0, (unmet * w.capacity[s]!) / capacity - w.extra[s]!);
}

/** Whether a supplier is acceptable in at least one region whose demand is unmet. */
function steps(w: Workspace, supplier: number): boolean {
  for (let n = 0; n < REGIONS; n++)
    if (w.asked[n]! > w.placed[n]! && w.acceptable[n * w.plan.suppliers.count + supplier]! > 0) return true;
  return false;
}
