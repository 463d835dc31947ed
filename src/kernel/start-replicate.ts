/** Start of a replicate, before any arm: values, drawn shares, day-0 run fractions, luck (MODEL.md section 3). */
import type { Key } from '../random/streams.ts';
import { steadyIntervalSeconds } from '../science/epochs.ts';
import { breakEvenPowerPrice, hashpriceUsd } from '../science/hashprice.ts';
import { hashrateAt, subsidyAt } from './chain-rules.ts';
import { fillPrices, fillWork } from './luck.ts';
import { HOME } from './plan.ts';
import { fillValues } from './values.ts';
import type { Workspace } from './workspace.ts';

/** Parameters are drawn at `replicate`, luck at `luck`: the same number but in a sibling (luck.ts, `siblingLuck`). */
export function startReplicate(w: Workspace, key: Key, replicate: number, luck = replicate): void {
  const { plan, values } = w;
  w.key = key;
  w.replicate = luck;
  fillValues(values, plan.slots, w.draws, key, replicate);
  for (const name of w.rateNames) w.rates[name] = values[plan.world[name]]!;
  if (plan.switches.blockLuck) fillWork(w.work, key, luck, w.epochs);
  fillPrices(
    w.price,
    key,
    luck,
    values[plan.world.startPriceUsd]!,
    values[plan.world.priceVolAnnual]!,
    plan.switches.priceLuck,
  );
  scaleMembers(w);
  shareDeliveries(w);
  calibrateRunFractions(w);
}

/** Scales members by drawn over modal shares, then to the drawn national share; sums them into rows. Counted machines stay. */
function scaleMembers(w: Workspace): void {
  const { plan, values, memberEhs, rowStart } = w;
  const { members, margins } = plan;
  const { networkEhs, difficulty } = plan.chain;
  const network =
    networkEhs === undefined ? hashrateAt(difficulty, steadyIntervalSeconds) : values[networkEhs]!;
  const national = network * values[margins.nationShare]!;
  const { counted } = members;
  let home = 0;
  let world = 0;
  let known = 0;
  for (let m = 0; m < members.count; m++) {
    const ehs = members.ehs[m]!;
    if (counted?.[m] === 1) known += memberEhs[m] = ehs;
    else if (members.region[m] === HOME) home += memberEhs[m] = ehs * shareFactor(w, m);
    else world += memberEhs[m] = ehs;
  }
  // What was counted stands; the others at home share what the nation's drawn size leaves.
  const drawn = Math.max(national - known, 0) / home;
  rowStart.fill(0);
  for (let m = 0; m < members.count; m++) {
    if (counted?.[m] !== 1)
      memberEhs[m]! *= members.region[m] === HOME ? drawn : (network - national) / world;
    rowStart[members.row[m]!]! += memberEhs[m]!;
  }
}

/** Drawn over modal share of a home member's vendor, grid, class and (stock vendor only) firmware. */
function shareFactor(w: Workspace, m: number): number {
  const { values } = w;
  const { members, margins } = w.plan;
  const vendor = members.vendor[m]!;
  const grid = members.grid[m]!;
  const generation = members.generation[m]!;
  let factor = over(values[margins.vendor[vendor]!]!, margins.vendorMode[vendor]!);
  factor *= over(values[margins.grid[grid]!]!, margins.gridMode[grid]!);
  factor *= over(values[margins.generation[generation]!]!, margins.generationMode[generation]!);
  const stock = values[margins.stock]!;
  if (members.stock[m] === 1) factor *= over(stock, margins.stockMode);
  else if (members.stock[m] === 0) factor *= over(1 - stock, 1 - margins.stockMode);
  return factor;
}

/** A share whose mode is zero holds no members: its factor never matters. */
const over = (drawn: number, mode: number): number => (mode > 0 ? drawn / mode : 0);

/**
 * Home deliveries of a supplier land on its rows in proportion to what runs there in this replicate, so that members merged into
 * one row keep equal rates; abroad the plan's shares hold, since all members scale alike.
 */
function shareDeliveries(w: Workspace): void {
  const { count, deliverStart, deliverRow, deliverShare } = w.plan.suppliers;
  w.deliverShare.set(deliverShare);
  for (let pair = HOME * count; pair < (HOME + 1) * count; pair++) {
    let sum = 0;
    for (let i = deliverStart[pair]!; i < deliverStart[pair + 1]!; i++) sum += w.rowStart[deliverRow[i]!]!;
    if (sum === 0) continue;
    for (let i = deliverStart[pair]!; i < deliverStart[pair + 1]!; i++)
      w.deliverShare[i] = w.rowStart[deliverRow[i]!]! / sum;
  }
}

/** Day-0 run fraction of each group from its power prices, with the floor on utilisation. */
function calibrateRunFractions(w: Workspace): void {
  const { plan, values } = w;
  const { world, groups, chain } = plan;
  const reward = subsidyAt(chain.height + 1) / (1 - values[world.feeShare]!);
  w.hashprice0 = hashpriceUsd(reward, chain.difficulty, values[world.startPriceUsd]!);
  w.priceShape = shapeOf(values[world.priceLogSpread]!);
  const overhead = values[world.overhead]!;
  const floor = values[world.utilisationFloor]!;
  for (let g = 0; g < groups.count; g++) {
    w.mwPerEhs[g] = groups.jPerTh[g]! * overhead;
    const breakEven = breakEvenPowerPrice(w.hashprice0, groups.jPerTh[g]!, overhead);
    const below = 1 / (1 + integerPower(values[groups.power[g]!]! / breakEven, w.priceShape));
    w.run0[g] = Math.max(below, floor);
    w.idleOdds[g] = 1 / w.run0[g]! - 1;
  }
}

/**
 * Integer shape of the log-logistic whose log has standard deviation `spread` (sd = pi / (sqrt(3) shape)): an integer needs no power
 * function in the day loop. Between 1 and 40, where the spread is below rounding.
 */
function shapeOf(spread: number): number {
  return Math.min(40, Math.max(1, Math.round(Math.PI / (Math.sqrt(3) * spread))));
}

/** x^n for a whole n >= 0 by squaring. */
export function integerPower(x: number, n: number): number {
  let result = 1;
  let base = x;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}
