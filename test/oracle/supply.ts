/** Section 4.7 of MODEL.md: pipelines, orders, capacity, shortfalls. */
import type { Region, Supplier, Trade, World } from './state.ts';
import { clamp, deliver, ramp, standing, sum } from './state.ts';

import { fired } from './state.ts';
import { borders, capacityLeft, demandFactor, duty } from './policies.ts';
import { addFor } from './marks.ts';
import { erlang } from './start.ts';

export function supply(world: World, t: number): void {
  const trades = world.regions.flatMap((region) => region.trades);
  for (const trade of trades) advance(world, trade, t);
  deliverLines(world);
  for (const trade of trades) reenter(world, trade);
  for (const region of world.regions) orderBase(world, region, t);
  const free = limitToCapacity(world, t);
  orderShortfall(world, free, t);
  for (const trade of trades) trade.s1 += trade.base + trade.extra;
}

/** Steps 1 and 2: the pipeline moves by a day; what is blocked goes to the re-entry pool and the shortfall. */
function advance(world: World, trade: Trade, t: number): void {
  const [P0, P1, P2, P3] = erlang(world.the('leadDays'));
  const { s1, s2, s3 } = trade;
  const g = 1 - trade.blocked.shipping;
  const out = s3 * (1 - P0) + s2 * (1 - P0 - P1) * g + s1 * P3 * g;
  const stoppedByShipping = (1 - g) * (s2 * (1 - P0 - P1) + s1 * P3 + s2 * P1 + s1 * P2);
  trade.s3 = s3 * P0 + s2 * P1 * g + s1 * P2 * g;
  trade.s2 = s2 * P0 + s1 * P1;
  trade.s1 = s1 * P0;
  const arrivals = out * (1 - trade.blocked.arrival);
  const landed = throughBorder(world, trade, arrivals, t);
  land(trade, landed);
  if (trade.region.home) world.result.dutiedEhs += landed * duty(world, trade.supplier.index, t);
  block(trade, stoppedByShipping + out - arrivals);
}

/** A part of what arrives waits, behind one letter after the other. */
function throughBorder(world: World, trade: Trade, arrivals: number, t: number): number {
  let passing = arrivals;
  for (const { letter, held } of borders(world, trade.region.home, trade.supplier.index, t)) {
    const waiting = (trade.waiting.get(letter) ?? 0) + passing * held;
    const out = waiting * world.at(letter.release);
    trade.waiting.set(letter, waiting - out);
    passing = passing * (1 - held) + out;
  }
  return passing;
}

function land(trade: Trade, ehs: number): void {
  for (const { row, share } of trade.deliveries) deliver(row, ehs * share);
}

function block(trade: Trade, ehs: number): void {
  trade.reentry += ehs;
  trade.region.shortfall += ehs;
}

/** Step 3: goods blocked at home find buyers abroad. */
function reenter(world: World, trade: Trade): void {
  const leaving = trade.reentry * world.the('reentryDecay');
  trade.reentry -= leaving;
  if (trade.region.home) land(world.abroad.trades[trade.supplier.index], leaving * world.the('absorbShare'));
}

const profitOf = (world: World): number =>
  clamp(world.hashprice / world.startHashprice, world.the('profitFloor'), world.the('profitCap'));

/** Step 4: the region's demand by preference, under caps, less what may not be ordered. */
function orderBase(world: World, region: Region, t: number): void {
  const nameplate = sum(region.rows.map(standing));
  const demand = Math.max(0, region.retiredToday + nameplate * world.the('growthPerDay')) * profitOf(world);
  for (const trade of region.trades) {
    const dearer = region.home ? demandFactor(world, trade.supplier.index, t) : 1;
    trade.base = demand * trade.preference * dearer;
    trade.forgone = Math.max(0, demand * trade.preference - trade.base);
  }
  if (region.home) applyCaps(world, region, demand, t);
  for (const trade of region.trades) {
    const refused = trade.base * trade.blocked.orders;
    trade.base -= refused;
    block(trade, refused);
  }
}

/** The lowest cap in force on each home supplier that is under one, as a share of home demand. */
function capsInForce(world: World, t: number): Map<Trade, number> {
  const caps = new Map<Trade, number>();
  for (const { letter, firedDay } of fired(world, 'cap')) {
    const cap = 1 - (1 - world.at(letter.share)) * ramp(t, firedDay, world.at(letter.rampDays));
    const trade = world.home.trades[letter.supplier];
    caps.set(trade, Math.min(cap, caps.get(trade) ?? 1));
  }
  return caps;
}

function applyCaps(world: World, region: Region, demand: number, t: number): void {
  const caps = capsInForce(world, t);
  const free = region.trades.filter((trade) => !caps.has(trade));
  const preference = sum(free.map((trade) => trade.preference));
  for (const [trade, cap] of caps) {
    const moved = Math.max(0, trade.base - cap * demand);
    trade.base -= moved;
    // The text is silent on a home where every supplier is capped: what exceeds is then not ordered at all, nor displaced.
    if (preference === 0) continue;
    for (const other of free) other.base += (moved * other.preference) / preference;
    world.result.displacedEhs += moved;
  }
}

const capacityOf = (world: World, supplier: Supplier, t: number): number =>
  supplier.capacity * capacityLeft(world, supplier.index, t);

const limitOf = (world: World, supplier: Supplier, t: number): number =>
  capacityOf(world, supplier, t) * (1 + world.the('spareCapacity')) + supplier.extraCapacity;

const bothSales = (world: World, supplier: number): Trade[] =>
  world.regions.map((region) => region.trades[supplier]);

/** Step 5: what each supplier could still add after the base orders, exactly 0 where these were scaled. */
function limitToCapacity(world: World, t: number): number[] {
  return world.suppliers.map((supplier) => {
    const sales = bothSales(world, supplier.index);
    const wanted = sum(sales.map((trade) => trade.base));
    const limit = limitOf(world, supplier, t);
    if (wanted <= limit) return limit - wanted;
    for (const trade of sales) {
      const placed = (trade.base * limit) / wanted;
      trade.region.shortfall += trade.base - placed;
      trade.base = placed;
    }
    return 0;
  });
}

/** Step 6 */
function orderShortfall(world: World, free: number[], t: number): void {
  const eager = world.the('reorderDecay') * Math.min(1, profitOf(world));
  const wanted = new Map(world.regions.map((region) => [region, region.shortfall * eager]));
  for (const trade of world.regions.flatMap((region) => region.trades)) trade.extra = 0;
  orderFromSources(world, wanted, t);
  const asked = askedSuppliers(world, t);
  growCapacity(world, asked, orderFromSuppliers(world, asked, wanted, free), t);
}

/** Whom each region turns to for what it lacks: acceptable suppliers, at home none that is under a cap. */
function askedSuppliers(world: World, t: number): Map<Region, Trade[]> {
  const caps = capsInForce(world, t);
  return new Map(
    world.regions.map((region) => [
      region,
      region.trades.filter((trade) => trade.acceptable && !caps.has(trade)),
    ]),
  );
}

function place(trade: Trade, ehs: number): void {
  trade.extra += ehs;
  trade.region.shortfall -= ehs;
}

function orderFromSources(world: World, wanted: Map<Region, number>, t: number): void {
  let notOrdered = sum(world.home.trades.map((trade) => trade.forgone));
  for (const { letter, firedDay } of fired(world, 'source')) {
    const waited = t - firedDay - world.at(letter.delayDays);
    const rampDays = world.at(letter.rampDays);
    const reached = rampDays < 1 ? Number(waited >= 0) : clamp(waited / rampDays, 0, 1);
    const trade = world.home.trades[letter.supplier];
    const parts = letter.local ? 1 - trade.blocked.parts : 1;
    const most = world.at(letter.ehsPerDay) * reached * capacityLeft(world, letter.supplier, t) * parts;
    const order = Math.min(wanted.get(world.home)!, most);
    wanted.set(world.home, wanted.get(world.home)! - order);
    if (!letter.local) {
      place(trade, order);
      continue;
    }
    const besides = Math.min(notOrdered, most - order);
    notOrdered -= besides;
    world.home.shortfall -= order;
    lineOf(world, letter)[0] += order + besides;
  }
}

/** What is in the works on a line at home, by stage. */
function lineOf(world: World, letter: object): [number, number, number] {
  const line = world.lines.get(letter) ?? [0, 0, 0];
  world.lines.set(letter, line);
  return line;
}

function deliverLines(world: World): void {
  const [P0, P1, P2, P3] = erlang(world.the('leadDays'));
  for (const { letter } of fired(world, 'source')) {
    if (!letter.local) continue;
    const [s1, s2, s3] = lineOf(world, letter);
    world.lines.set(letter, [s1 * P0, s1 * P1 + s2 * P0, s1 * P2 + s2 * P1 + s3 * P0]);
    const made = s1 * P3 + s2 * (1 - P0 - P1) + s3 * (1 - P0);
    const trade = world.home.trades[letter.supplier];
    land(trade, made);
    for (const { row, share } of trade.deliveries) addFor(world.marks.made, letter, row, made * share);
  }
}

/** Asks suppliers for what is still wanted, in proportion to free capacity, and returns what stays unmet. */
function orderFromSuppliers(
  world: World,
  askedOf: Map<Region, Trade[]>,
  wanted: Map<Region, number>,
  free: number[],
): Map<Region, number> {
  const unmet = new Map(wanted);
  for (const region of world.regions) {
    const theirs = sum(askedOf.get(region)!.map((trade) => free[trade.supplier.index]));
    for (const trade of region.trades) {
      const may = askedOf.get(region)!.includes(trade) && theirs > 0;
      trade.asked = may ? (wanted.get(region)! * free[trade.supplier.index]) / theirs : 0;
    }
  }
  for (const { index } of world.suppliers) {
    const sales = bothSales(world, index);
    const asked = sum(sales.map((trade) => trade.asked));
    const share = asked > free[index] ? free[index] / asked : 1;
    for (const trade of sales) {
      place(trade, trade.asked * share);
      unmet.set(trade.region, unmet.get(trade.region)! - trade.asked * share);
    }
  }
  return unmet;
}

/** Unmet demand falls on the suppliers asked, by capacity; none grows by more than its own size in a time constant. */
function growCapacity(
  world: World,
  askedOf: Map<Region, Trade[]>,
  unmet: Map<Region, number>,
  t: number,
): void {
  const growth = world.suppliers.map(() => 0);
  for (const [region, trades] of askedOf) {
    const capacity = sum(trades.map((trade) => capacityOf(world, trade.supplier, t)));
    if (capacity === 0) continue;
    for (const { supplier } of trades) {
      growth[supplier.index] += (Math.max(0, unmet.get(region)!) * capacityOf(world, supplier, t)) / capacity;
    }
  }
  for (const supplier of world.suppliers) {
    const most = capacityOf(world, supplier, t) + supplier.extraCapacity;
    supplier.extraCapacity += world.the('capacityGrowthDecay') * Math.min(growth[supplier.index], most);
  }
}
