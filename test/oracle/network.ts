/** Sections 4.8 to 4.10 of MODEL.md: economics, network, record. */
import type { Row, World } from './state.ts';
import { clamp, diverted, standing, stopped, sum } from './state.ts';
import { SEGMENTS } from './start.ts';

const DAY_SECONDS = 86_400;
const HASHES = 2 ** 32;

/** 4.8 */
export function economics(world: World): void {
  const rho = (world.startHashprice / world.hashprice) ** world.priceShape;
  const r = world.the('respondingShare');
  for (const group of world.groups) {
    const F = 1 / (1 + group.A * rho);
    const target = (1 - r) * group.u0 + r * F;
    group.u += (target - group.u) * world.the('runDecay');
  }
}

/** Running EH/s that works for its owner: diverted machines do for the part of the day they were not diverted. */
function running(row: Row): number {
  const back = [...row.diverted].map(([letter, ehs]) => (1 - Math.min(1, letter.remainingDays)) * ehs);
  return row.group.u * row.left * (row.healthy + sum(back));
}

/** 4.9 */
export function network(world: World): void {
  const { rows, today, result } = world;
  today.national = sum(world.home.rows.map(running));
  const taken = rows.flatMap((row) =>
    [...row.diverted].map(([letter, ehs]) => ({
      letter,
      ehs: row.group.u * row.left * ehs,
      w: Math.min(1, letter.remainingDays),
    })),
  );
  const publicToo = sum(taken.map(({ letter, ehs, w }) => (letter.withheld ? 0 : w * ehs)));
  today.network = sum(rows.map(running)) + publicToo;
  const allRunning = sum(rows.map((row) => row.group.u * row.left * (row.healthy + diverted(row))));
  today.peak = allRunning > 0 ? sum(taken.map(({ ehs }) => ehs)) / allRunning : 0;
  result.adversaryShareDays += allRunning > 0 ? sum(taken.map(({ ehs, w }) => w * ehs)) / allRunning : 0;
  result.majorityHours += majorityHours(taken, allRunning);
  today.blocks = mine(world, today.network);
}

/** Hours of the day in which what is still diverted is over half of all that runs, read every time a diversion ends. */
function majorityHours(taken: readonly { readonly ehs: number; readonly w: number }[], all: number): number {
  const ends = [...new Set(taken.map(({ w }) => w))].sort((a, b) => a - b);
  let hours = 0;
  let from = 0;
  for (const end of ends) {
    const still = sum(taken.filter(({ w }) => w >= end).map(({ ehs }) => ehs));
    if (all > 0 && still / all > 0.5) hours += 24 * (end - from);
    from = end;
  }
  return hours;
}

/** Blocks found in a day at this hash rate (EH/s), through segments and retargets. */
function mine(world: World, ehs: number): number {
  const { chain, result } = world;
  let found = 0;
  let left = DAY_SECONDS;
  while (left > 0) {
    const work = workOf(world, chain.epoch, chain.segment);
    const perSecond = (ehs * 1e18) / (chain.difficulty * HASHES);
    const needed = ((1 - chain.done) * work) / perSecond;
    const ends = needed <= left;
    const seconds = ends ? needed : left;
    const share = ends ? 1 - chain.done : (left * perSecond) / work;
    found += share * SEGMENTS[chain.segment];
    chain.height += share * SEGMENTS[chain.segment];
    chain.done += share;
    chain.age += seconds;
    chain.sinceFirstBlock += seconds;
    left -= seconds;
    if (ends) endSegment(world);
  }
  result.longestEpochDays = Math.max(result.longestEpochDays, chain.age / DAY_SECONDS);
  return found;
}

function workOf(world: World, epoch: number, segment: number): number {
  return world.plan.switches.blockLuck ? world.luck.segmentWork(epoch, segment) : SEGMENTS[segment];
}

function endSegment({ chain, result }: World): void {
  if (chain.segment === 0) chain.sinceFirstBlock = 0;
  chain.done = 0;
  chain.segment += 1;
  if (chain.segment < SEGMENTS.length) return;
  const ratio = 1_209_600 / clamp(chain.sinceFirstBlock, 302_400, 4_838_400);
  chain.difficulty *= ratio;
  result.retargets.push(ratio);
  result.retargetCount += 1;
  result.deepestRetarget = Math.min(result.deepestRetarget, ratio - 1);
  result.longestEpochDays = Math.max(result.longestEpochDays, chain.age / DAY_SECONDS);
  chain.height = Math.round(chain.height);
  chain.epoch += 1;
  chain.segment = 0;
  chain.age = 0;
}

/** 4.10 */
export function record(world: World): void {
  const { today, home, result } = world;
  const dayIncome = today.blocks * world.reward * world.price;
  const nationalShare = today.network > 0 ? today.national / today.network : 0;
  const tracks: Record<string, number> = {
    national_hashrate: today.national,
    network_hashrate: today.network,
    national_share: nationalShare,
    difficulty: world.chain.difficulty,
    block_interval: Math.min(
      world.plan.days * DAY_SECONDS,
      (today.difficulty * HASHES) / (today.network * 1e18),
    ),
    hashprice: world.hashprice,
    national_income: dayIncome * nationalShare,
    adversary_share: today.peak,
    stopped: sum(home.rows.map(stopped)),
    destroyed: sum(home.rows.map((row) => row.lost)),
    blocks: today.blocks,
    national_capacity: sum(home.rows.map(standing)),
  };
  for (const [id, value] of Object.entries(tracks)) (result.tracks[id] ??= []).push(value);
  for (const row of home.rows) {
    row.running += running(row);
    row.income += today.network > 0 ? (running(row) * dayIncome) / today.network : 0;
  }
}
