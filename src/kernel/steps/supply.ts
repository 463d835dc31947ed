import { STAGES } from '../erlang.ts';
import { blame } from '../ledger-blame.ts';
import { ARRIVAL, ORDERS, SHIPPING } from '../ledger-books.ts';
import { blameCapacity, blameDuty } from '../ledger-forgone.ts';
import { HOME, REGIONS, WORLD } from '../plan.ts';
import type { Workspace } from '../workspace.ts';
import { applyCaps } from './caps.ts';
import { phase } from './phase.ts';
import { orderShortfall } from './shortfall.ts';

/** Step 7: deliveries, blocked goods, orders, substitution (MODEL.md 4.7). */
export function supply(w: Workspace): void {
  advance(w);
  reenter(w);
  baseOrders(w);
  fitCapacity(w);
  orderShortfall(w);
  const { orders, stage1 } = w;
  for (let pair = 0; pair < orders.length; pair++) stage1[pair] = stage1[pair]! + orders[pair]!;
}

/** Moves goods one day down the Erlang-3 pipeline, exactly: jumps in a day are Poisson with rate 3 / lead. */
function advance(w: Workspace): void {
  const { p0, p1, p2, p3, stage1, stage2, stage3, blockedShipping, blockedArrival, arrived } = w;
  const fromSecond = 1 - p0 - p1;
  for (let pair = 0; pair < stage1.length; pair++) {
    const s1 = stage1[pair]!;
    const s2 = stage2[pair]!;
    const s3 = stage3[pair]!;
    const shipped = 1 - blockedShipping[pair]!;
    const out = s3 * (1 - p0) + (s2 * fromSecond + s1 * p3) * shipped;
    const stopped = (s2 * (p1 + fromSecond) + s1 * (p2 + p3)) * (1 - shipped);
    stage3[pair] = s3 * p0 + (s2 * p1 + s1 * p2) * shipped;
    stage2[pair] = s2 * p0 + s1 * p1;
    stage1[pair] = s1 * p0;
    const seized = out * blockedArrival[pair]!;
    arrived[pair] = out - seized;
    if (stopped + seized > 0) {
      block(w, pair, stopped + seized);
      blame(w, SHIPPING, pair, stopped);
      blame(w, ARRIVAL, pair, seized);
    }
  }
  if (w.now.borders.length > 0) holdAtBorder(w);
  deliverAll(w);
  if (w.now.sources.length > 0) deliverLocal(w);
}

/** A day of the lines at home. */
function deliverLocal(w: Workspace): void {
  const { local, p0, p1, p2, p3 } = w;
  w.now.sources.forEach(({ letter }, k) => {
    if (!letter.local) return;
    const at = k * STAGES;
    const [s1, s2, s3] = [local[at]!, local[at + 1]!, local[at + 2]!];
    local[at] = s1 * p0;
    local[at + 1] = s2 * p0 + s1 * p1;
    local[at + 2] = s3 * p0 + s2 * p1 + s1 * p2;
    const out = s3 * (1 - p0) + s2 * (1 - p0 - p1) + s1 * p3;
    w.books.made[k]! += out;
    deliverPair(w, HOME * w.plan.suppliers.count + letter.supplier, out);
  });
}

/** A share of today's arrivals waits; what waited is released by a constant fraction a day. */
function holdAtBorder(w: Workspace): void {
  const { arrived, border } = w;
  const { count } = w.plan.suppliers;
  const pairs = arrived.length;
  w.now.borders.forEach((placed, k) => {
    const { letter } = placed;
    const held = w.values[letter.held]! * phase(w, w.day, placed);
    const release = w.values[letter.release]!;
    for (const region of letter.regions)
      for (const supplier of letter.suppliers) {
        const pair = region * count + supplier;
        const waiting = border[k * pairs + pair]! + arrived[pair]! * held;
        const out = waiting * release;
        border[k * pairs + pair] = waiting - out;
        arrived[pair] = arrived[pair]! * (1 - held) + out;
      }
  });
}

/** Blocked goods are still wanted where they were going, and look for another market. */
function block(w: Workspace, pair: number, amount: number): void {
  const region = pair < w.plan.suppliers.count ? HOME : WORLD;
  w.shortfall[region]! += amount;
  if (region === HOME) w.reentry[pair]! += amount;
}

/** What arrived today, by pair, onto its rows; one walk over the entries of all pairs. */
function deliverAll(w: Workspace): void {
  const { healthy, deliverShare, deliverPairs, arrived, nameplate, delivered } = w;
  const { deliverRow, count } = w.plan.suppliers;
  for (let i = 0; i < deliverRow.length; i++) {
    const row = deliverRow[i]!;
    healthy[row] = healthy[row]! + arrived[deliverPairs[i]!]! * deliverShare[i]!;
  }
  // Sums stand in locals: through memory each addition would wait for the last one's store.
  for (let n = 0; n < REGIONS; n++) {
    let installed = nameplate[n]!;
    let brought = delivered[n]!;
    for (let pair = n * count; pair < (n + 1) * count; pair++) {
      installed += arrived[pair]!;
      brought += arrived[pair]!;
    }
    nameplate[n] = installed;
    delivered[n] = brought;
  }
  if (w.now.demands.length > 0)
    for (let s = 0; s < count; s++) w.recording.dutiedEhs += arrived[HOME * count + s]! * w.duty[s]!;
}

function deliverPair(w: Workspace, pair: number, amount: number): void {
  const { healthy, deliverShare } = w;
  const { deliverStart, deliverRow, count } = w.plan.suppliers;
  const end = deliverStart[pair + 1]!;
  for (let i = deliverStart[pair]!; i < end; i++) {
    const row = deliverRow[i]!;
    healthy[row] = healthy[row]! + amount * deliverShare[i]!;
  }
  const region = pair < count ? HOME : WORLD;
  w.nameplate[region]! += amount;
  w.delivered[region]! += amount;
}

/** Goods blocked at home come back on the world market; part of them adds to the fleet abroad. */
function reenter(w: Workspace): void {
  const { count } = w.plan.suppliers;
  const decay = w.rates.reentryDecay;
  const absorbed = w.rates.absorbShare;
  for (let s = 0; s < count; s++) {
    const back = w.reentry[s]! * decay;
    if (back === 0) continue;
    w.reentry[s]! -= back;
    deliverPair(w, WORLD * count + s, back * absorbed);
  }
}

/** Replacement and growth, scaled by profitability, split by preference; a cap or a block moves or stops a part. */
function baseOrders(w: Workspace): void {
  const { suppliers } = w.plan;
  w.profit = Math.min(w.rates.profitCap, Math.max(w.rates.profitFloor, w.hashprice / w.hashprice0));
  const growth = w.rates.growthPerDay;
  const { orders, blockedOrders, retiredToday, nameplate } = w;
  const { count, preference } = suppliers;
  for (let n = 0; n < REGIONS; n++) {
    const demand = Math.max(0, retiredToday[n]! + nameplate[n]! * growth) * w.profit;
    for (let pair = n * count; pair < (n + 1) * count; pair++) orders[pair] = demand * preference[pair]!;
    if (n === HOME && w.now.demands.length > 0) forgo(w);
    if (n === HOME && w.now.caps.length > 0) applyCaps(w, demand);
  }
  if (w.now.supplies.length === 0) return;
  for (let pair = 0; pair < orders.length; pair++) {
    const unplaced = orders[pair]! * blockedOrders[pair]!;
    if (unplaced === 0) continue;
    orders[pair] = orders[pair]! - unplaced;
    block(w, pair, unplaced);
    blame(w, ORDERS, pair, unplaced);
  }
}

/** Home orders under duties; what is not ordered is kept in `forgone`. */
function forgo(w: Workspace): void {
  const { count } = w.plan.suppliers;
  w.forgone = 0;
  for (let s = 0; s < count; s++) {
    const before = w.orders[HOME * count + s]!;
    w.orders[HOME * count + s] = before * w.demandFactor[s]!;
    const forgone = Math.max(0, before - w.orders[HOME * count + s]!);
    w.forgone += forgone;
    blameDuty(w, s, forgone);
  }
}

/** A supplier sells no more than it can make; `free` is what it could still add today. */
function fitCapacity(w: Workspace): void {
  const { orders, capacity, extra, free, shortfall } = w;
  const { count } = w.plan.suppliers;
  const spare = 1 + w.rates.spareCapacity;
  for (let s = 0; s < count; s++) {
    const most = capacity[s]! * spare + extra[s]!;
    const wanted = orders[s]! + orders[count + s]!;
    free[s] = Math.max(0, most - wanted);
    if (wanted <= most) continue;
    for (let n = 0; n < REGIONS; n++) {
      const order = orders[n * count + s]!;
      orders[n * count + s] = (order * most) / wanted;
      shortfall[n]! += order - orders[n * count + s]!;
      if (n === HOME && w.now.capacities.length > 0) blameCapacity(w, s, order - orders[n * count + s]!);
    }
  }
}
