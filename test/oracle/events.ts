/** Sections 4.1 to 4.3 of MODEL.md: the outside world, events, implants. */
import type { ChannelLetter } from './inputs.ts';
import type { Happening, Implanted, Trade, World } from './state.ts';
import { fired, partOfDay, ramp } from './state.ts';
import { auditOn, fixesWithheld, hazardFactor } from './policies.ts';
import { hashpriceOf, rewardAt } from './start.ts';

/** 4.1 */
export function outside(world: World, t: number): void {
  const v = world.the('priceVolAnnual');
  if (t > 0 && world.plan.switches.priceLuck) {
    const z = world.luck.priceNormals[t];
    world.quietPrice *= Math.exp((z * v) / Math.sqrt(365.25) - v ** 2 / (2 * 365.25));
  }
  world.price = world.quietPrice;
  world.reward = rewardAt(world.chain.height, world.the('feeShare'));
  world.hashprice = hashpriceOf(world.reward, world.price, world.chain.difficulty);
  world.today.difficulty = world.chain.difficulty;
}

/** 4.2 */
export function events(world: World, t: number): void {
  for (const event of world.events) {
    if (event.firedDay === Infinity && t >= dayOf(world, event)) {
      event.firedDay = t;
      if (event.implants.length === 0) event.detectedDay = t;
      fillShelves(world, event);
    }
  }
  shockPrice(world, t);
  for (const trade of [...world.home.trades, ...world.abroad.trades]) blockTrade(world, trade, t);
}

/** The coin's price under the shocks of the day, and what it makes of the hashprice. */
function shockPrice(world: World, t: number): void {
  for (const { letter, firedDay } of fired(world, 'price')) {
    const phasedIn = ramp(t, firedDay, world.at(letter.rampDays));
    const halfLives = letter.halfLifeDays === undefined ? 0 : (t - firedDay) / world.at(letter.halfLifeDays);
    world.price *= 1 + (world.at(letter.factor) - 1) * phasedIn * 0.5 ** halfLives;
  }
  world.hashprice = hashpriceOf(world.reward, world.price, world.chain.difficulty);
}

function dayOf(world: World, { trigger }: Happening): number {
  switch (trigger.kind) {
    case 'day':
      return world.at(trigger.day);
    case 'after':
      return world.events[trigger.event].firedDay + world.at(trigger.days);
    case 'detected':
      return world.events[trigger.event].detectedDay + world.at(trigger.days);
    case 'never':
      return Infinity;
  }
}

function fillShelves(world: World, event: Happening): void {
  for (const letter of event.letters) {
    if (letter.kind !== 'stock') continue;
    world.spares += world.at(letter.machines) * world.home.nameplate;
    for (const shelf of world.home.shelves) shelf.boards += world.at(letter.boards) * shelf.nameplate;
  }
}

function blockTrade(world: World, trade: Trade, t: number): void {
  const supplier = trade.supplier.index;
  const here = fired(world, 'supply')
    .filter(({ letter, firedDay }) => t < firedDay + world.at(letter.days))
    .filter(({ letter }) => Array.from(letter.regions).includes(trade.region.home ? 0 : 1));
  const hits = here
    .filter(({ letter }) => Array.from(letter.suppliers).includes(supplier))
    .map(({ letter, firedDay }) => ({
      letter,
      b: world.at(letter.blocked) * ramp(t, firedDay, world.at(letter.rampDays)),
    }));
  const combined = (of: typeof hits): number => 1 - of.reduce((free, { b }) => free * (1 - b), 1);
  trade.blocked = {
    orders: combined(hits.filter(({ letter }) => letter.stage === 'orders')),
    shipping: combined(hits.filter(({ letter }) => letter.stage === 'shipping')),
    arrival: combined(hits.filter(({ letter }) => letter.stage === 'arrival')),
    all: combined(hits),
    parts: combined(hits.filter(({ letter }) => letter.parts)),
  };
  trade.acceptable =
    trade.blocked.all === 0 && here.every(({ letter }) => Array.from(letter.acceptable).includes(supplier));
}

/** The home policy on update channels that rules today: the longest hold, the first in order among equals. */
export function policy(world: World): ChannelLetter | undefined {
  return fired(world, 'channel')
    .map(({ letter }) => letter)
    .reduce<ChannelLetter | undefined>(
      (best, letter) =>
        best === undefined || world.at(letter.holdDays) > world.at(best.holdDays) ? letter : best,
      undefined,
    );
}

/** Days by which the home policies delay fixes on day t. */
export function fixDelay(world: World, t: number): number {
  const channel = policy(world);
  const audit = auditOn(world, t, false);
  const held = channel === undefined ? 0 : world.at(channel.fixWait) * world.at(channel.holdDays);
  const examined = audit === undefined ? 0 : world.at(audit.fixWait) * world.at(audit.delayDays);
  return held + examined;
}

/** 4.3 */
export function implants(world: World, t: number): void {
  for (const event of world.events) {
    if (event.firedDay === Infinity) continue;
    for (const implant of event.implants) {
      const released = releaseDay(world, event, implant);
      const found =
        auditFinds(world, event, implant, released, t) || ringFinds(world, event, implant, released, t);
      if (event.detectedDay === Infinity && found) event.detectedDay = t;
      if (event.detectedDay === Infinity && t >= released) {
        spread(world, implant, released, t);
        event.hazard += world.at(implant.letter.hazardPerDay) * hazardFactor(world, t) * implant.adopted;
        if (event.hazard >= -Math.log(world.luck.detection(event.id)[0])) event.detectedDay = t;
      }
      if (event.detectedDay < Infinity) rollBack(world, event, implant, t);
    }
  }
}

const policyOf = (world: World, implant: Implanted): ChannelLetter | undefined =>
  implant.letter.staged ? policy(world) : undefined;

/** First day on which a release may be installed: the audit in force when it came is over. */
function releaseDay(world: World, event: Happening, implant: Implanted): number {
  const audit = auditOn(world, event.firedDay, !implant.letter.staged);
  return event.firedDay + (audit === undefined ? 0 : world.at(audit.delayDays));
}

function auditFinds(
  world: World,
  event: Happening,
  implant: Implanted,
  released: number,
  t: number,
): boolean {
  const audit = auditOn(world, event.firedDay, !implant.letter.staged);
  return audit !== undefined && t >= released && world.luck.detection(event.id)[2] < world.at(audit.chance);
}

function ringFinds(world: World, event: Happening, implant: Implanted, released: number, t: number): boolean {
  const channel = policyOf(world, implant);
  if (channel === undefined || t < released + world.at(channel.holdDays)) return false;
  return world.luck.detection(event.id)[1] < world.at(channel.ringDetection);
}

function spread(world: World, implant: Implanted, released: number, t: number): void {
  const channel = policyOf(world, implant);
  const step = (a: number): number => bassStep(a, world.at(implant.letter.p), world.at(implant.letter.q));
  implant.ring = step(implant.ring);
  if (channel === undefined || t >= released + world.at(channel.holdDays)) {
    implant.rest = step(implant.rest);
  }
  const ringShare = channel === undefined ? 0 : world.at(channel.ringShare);
  implant.adopted = ringShare * implant.ring + (1 - ringShare) * implant.rest;
}

function bassStep(a: number, p: number, q: number): number {
  const y = ((1 - a) / (1 + (q / p) * a)) * Math.exp(-(p + q));
  return (1 - y) / (1 + (q / p) * y);
}

function rollBack(world: World, event: Happening, implant: Implanted, t: number): void {
  const fix = world.at(implant.letter.fixDays) + (implant.letter.staged ? fixDelay(world, t) : 0);
  const withheld = Array.from(implant.letter.rows).map((row) =>
    fixesWithheld(world, world.rows[row], event.detectedDay),
  );
  event.fixDay = event.detectedDay + fix + Math.max(0, ...withheld);
  implant.adopted *= 1 - world.the('reflashDecay') * partOfDay(t, event.fixDay);
}

/** Implanted share of a row by the event at this index, 0 where it is not in reach. */
export function implantedShare(world: World, eventIndex: number, row: number): number {
  return world.events[eventIndex].implants
    .filter(({ letter }) => Array.from(letter.rows).includes(row))
    .reduce((share, { letter, adopted }) => share + world.at(letter.reach) * adopted, 0);
}
