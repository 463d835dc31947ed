import { STAGES } from '../erlang.ts';
import { HOME, REGIONS } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { zero } from '../zero.ts';
import { capOf } from './caps.ts';

/** Orders for what is wanted and was not delivered: from home sources first, then from whoever has capacity to spare. */
export function orderShortfall(w: Workspace): void {
  const decay = w.rates.reorderDecay * Math.min(1, w.profit);
  let wanted = 0;
  for (let n = 0; n < REGIONS; n++) wanted += w.asked[n] = w.shortfall[n]! * decay;
  zero(w.placed);
  if (wanted <= 0 && w.forgone === 0) return;
  whoIsAsked(w);
  if (w.now.sources.length > 0) fromSources(w);
  fromSuppliers(w);
  growCapacity(w);
  for (let n = 0; n < REGIONS; n++) w.shortfall[n]! -= w.placed[n]!;
}

function fromSources(w: Workspace): void {
  w.now.sources.forEach(({ event, letter }, k) => {
    const age = w.day - w.recording.firedDay[event]! - w.values[letter.delayDays]!;
    const rampDays = w.values[letter.rampDays]!;
    const ready = rampDays < 1 ? Number(age >= 0) : Math.min(1, Math.max(0, age / rampDays));
    if (!(ready > 0)) return;
    const pair = HOME * w.plan.suppliers.count + letter.supplier;
    const most =
      w.values[letter.ehsPerDay]! *
      ready *
      w.capacityLeft[letter.supplier]! *
      (letter.local ? 1 - w.blockedParts[pair]! : 1);
    const order = Math.min(w.asked[HOME]! - w.placed[HOME]!, most);
    w.placed[HOME]! += order;
    if (letter.local) makeAtHome(w, k, order, most - order);
    else w.orders[pair]! += order;
  });
}

/** Orders on a line at home: what others do not deliver, and as far as it can, what a duty has kept from being ordered. */
function makeAtHome(w: Workspace, k: number, order: number, spare: number): void {
  const besides = Math.min(w.forgone, spare);
  w.forgone -= besides;
  w.local[k * STAGES]! += order + besides;
}

/** Marks the suppliers a region turns to for what it lacks: acceptable there, and not under a cap. */
function whoIsAsked(w: Workspace): void {
  const { asks, acceptable } = w;
  const { count } = w.plan.suppliers;
  for (let pair = 0; pair < asks.length; pair++) asks[pair] = acceptable[pair]!;
  if (w.now.caps.length === 0) return;
  for (let s = 0; s < count; s++) if (capOf(w, s) !== undefined) asks[HOME * count + s] = 0;
}

/** The rest goes to acceptable suppliers in proportion to free capacity; where both regions ask too much, both are scaled. */
function fromSuppliers(w: Workspace): void {
  const { free, ask, asks, asked, placed, orders } = w;
  const { count } = w.plan.suppliers;
  for (let n = 0; n < REGIONS; n++) {
    let open = 0;
    for (let s = 0; s < count; s++) open += free[s]! * asks[n * count + s]!;
    const rest = asked[n]! - placed[n]!;
    for (let s = 0; s < count; s++) {
      const pair = n * count + s;
      ask[pair] = open > 0 ? (rest * free[s]! * asks[pair]!) / open : 0;
    }
  }
  for (let s = 0; s < count; s++) {
    const both = ask[s]! + ask[count + s]!;
    if (both === 0) continue;
    const met = both > free[s]! ? free[s]! / both : 1;
    for (let n = 0; n < REGIONS; n++) {
      const order = ask[n * count + s]! * met;
      orders[n * count + s] = orders[n * count + s]! + order;
      placed[n] = placed[n]! + order;
    }
  }
}

/**
 * Capacity grows toward demand that nobody could meet: what a region lacks falls on the suppliers it accepts in proportion to
 * their capacity, and none grows by more than its own size in a time constant (foundry limits).
 */
function growCapacity(w: Workspace): void {
  const { asks, asked, placed, capacity, extra, lacking } = w;
  const { count } = w.plan.suppliers;
  const decay = w.rates.capacityGrowthDecay;
  zero(lacking);
  for (let n = 0; n < REGIONS; n++) {
    const unmet = asked[n]! - placed[n]!;
    // What rounding leaves is met.
    if (unmet <= 1e-12 * asked[n]!) continue;
    let able = 0;
    for (let s = 0; s < count; s++) able += capacity[s]! * asks[n * count + s]!;
    if (able === 0) continue;
    for (let s = 0; s < count; s++) lacking[s]! += (unmet * capacity[s]! * asks[n * count + s]!) / able;
  }
  for (let s = 0; s < count; s++)
    extra[s] = extra[s]! + decay * Math.min(lacking[s]!, capacity[s]! + extra[s]!);
}
