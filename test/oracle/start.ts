/** Section 3 of MODEL.md: the start of a replicate. */
import type { OracleArm, OracleLuck, OraclePlan, Parameter } from './inputs.ts';
import type { ChainState, Group, Region, Row, World } from './state.ts';
import { noMarks } from './marks.ts';
import { machines, sum } from './state.ts';
import { emptyRegion, emptyResult, emptyShelf, emptyTrade, happening } from './blank.ts';

export const SEGMENTS = [1, 125, ...Array<number>(15).fill(126)];
const STEADY_SECONDS = (600 * 2016) / 2015;

export function start(plan: OraclePlan, values: ArrayLike<number>, luck: OracleLuck, arm: OracleArm): World {
  const at = (slot: number): number => values[slot];
  const the = (parameter: Parameter): number => values[plan.world[parameter]];
  const price = the('startPriceUsd');
  const reward = rewardAt(plan.chain.height + 1, the('feeShare'));
  const hashprice = hashpriceOf(reward, price, plan.chain.difficulty);
  const priceShape = shapeOf(the('priceLogSpread'));
  const groups = runFractions(plan, at, the, hashprice, priceShape);
  const regions = [emptyRegion(true), emptyRegion(false)];
  const suppliers = Array.from({ length: plan.suppliers.count }, (_, index) => ({
    index,
    capacity: plan.suppliers.capacityShare[index] * the('additionsEhsPerDay'),
    extraCapacity: 0,
  }));
  for (const region of regions) {
    for (const supplier of suppliers) {
      const pair = regions.indexOf(region) * suppliers.length + supplier.index;
      const trade = emptyTrade(region, supplier, plan.suppliers.preference[pair]);
      region.trades.push(trade);
      region.shelves.push(emptyShelf(trade));
    }
  }
  const running = shares(plan, at);
  const rows = stocks(plan, running, groups, regions, the);
  deliveries(plan, regions, rows, running);
  regions.forEach((region) => fillPipelines(region, the));
  return {
    plan,
    arm,
    luck,
    at,
    the,
    rows,
    groups,
    regions,
    suppliers,
    price,
    quietPrice: price,
    hashprice,
    reward,
    priceShape,
    home: regions[0],
    abroad: regions[1],
    events: arm.events.map(happening),
    diversions: new Set(),
    lines: new Map(),
    limiting: new Map(),
    journeys: new Map(),
    marks: noMarks(groups.map(({ u }) => u)),
    chain: firstEpoch(plan),
    result: emptyResult(plan),
    startHashprice: hashprice,
    spares: 0,
    sparesDelivered: 0,
    today: { difficulty: plan.chain.difficulty, national: 0, network: 0, peak: 0, blocks: 0 },
  };
}

/** 3.1: running EH/s of each row. */
function shares(plan: OraclePlan, at: (slot: number) => number): number[] {
  const { margins, members, chain } = plan;
  const expected = (chain.difficulty * 2 ** 32) / STEADY_SECONDS / 1e18;
  const networkEhs = chain.networkEhs === undefined ? expected : at(chain.networkEhs);
  const nationShare = at(margins.nationShare);
  const all = Array.from({ length: members.count }, (_, i) => {
    const home = members.region[i] === 0;
    const counted = members.counted?.[i] === 1;
    const vendor = members.vendor[i];
    const grid = members.grid[i];
    const generation = members.generation[i];
    let factor = 1;
    if (home && !counted) {
      factor *= at(margins.vendor[vendor]) / margins.vendorMode[vendor];
      factor *= at(margins.grid[grid]) / margins.gridMode[grid];
      factor *= at(margins.generation[generation]) / margins.generationMode[generation];
      const s = at(margins.stock);
      const m = margins.stockMode;
      if (members.stock[i] === 1) factor *= s / m;
      if (members.stock[i] === 0) factor *= (1 - s) / (1 - m);
    }
    return { home, counted, row: members.row[i], ehs: members.ehs[i] * factor };
  });
  const drawn = all.filter((m) => !m.counted);
  const total = (home: boolean): number => sum(drawn.filter((m) => m.home === home).map((m) => m.ehs));
  const known = sum(all.filter((m) => m.counted).map((m) => m.ehs));
  const toHome = Math.max(networkEhs * nationShare - known, 0) / total(true);
  const toWorld = (networkEhs * (1 - nationShare)) / total(false);
  return Array.from({ length: plan.rows.count }, (_, row) =>
    sum(all.filter((m) => m.row === row).map((m) => m.ehs * (m.counted ? 1 : m.home ? toHome : toWorld))),
  );
}

/** Reward of a block in BTC with fees: the subsidy follows height. */
export function rewardAt(height: number, feeShare: number): number {
  const subsidy = 50 / 2 ** Math.floor(height / 210_000);
  return subsidy / (1 - feeShare);
}

/** USD per PH/s and day. */
export function hashpriceOf(reward: number, price: number, difficulty: number): number {
  return (reward * price * 1e15 * 86_400) / (difficulty * 2 ** 32);
}

function shapeOf(logSpread: number): number {
  return Math.min(40, Math.max(1, Math.round(Math.PI / (Math.sqrt(3) * logSpread))));
}

/** 3.2: run fractions of the groups. */
function runFractions(
  plan: OraclePlan,
  at: (slot: number) => number,
  the: (parameter: Parameter) => number,
  hashprice: number,
  shape: number,
): Group[] {
  return plan.groups.power.map((power, g) => {
    const jPerTh = plan.groups.jPerTh[g];
    const breakEven = hashprice / (24 * jPerTh * the('overhead'));
    const F = 1 / (1 + (at(power) / breakEven) ** shape);
    const u0 = Math.max(F, the('utilisationFloor'));
    return { jPerTh, u0, A: 1 / u0 - 1, u: u0 };
  });
}

/** 3.3: machines, technicians, boards. */
function stocks(
  plan: OraclePlan,
  running: number[],
  groups: Group[],
  regions: Region[],
  the: (parameter: Parameter) => number,
): Row[] {
  const rows = running.map((ehs, index): Row => {
    const region = regions[plan.rows.region[index]];
    const group = groups[plan.rows.group[index]];
    const pool = plan.rows.pool[index];
    const healthy = ehs / group.u0;
    const faulty = (healthy * the('failurePerDay')) / the('repairDecay');
    return {
      index,
      region,
      group,
      healthy,
      faulty,
      shelf: pool < 0 ? undefined : regions.flatMap((r) => r.shelves)[pool],
      grid: plan.rows.grid[index],
      thsPerMachine: plan.thsPerMachine[plan.rows.generation[index]],
      initial: healthy + faulty,
      soft: 0,
      held: 0,
      boardless: 0,
      diverted: new Map(),
      left: 1,
      lost: 0,
      retired: 0,
      delivered: 0,
      movedIn: 0,
      movedOut: 0,
      fixDay: -Infinity,
      running: 0,
      income: 0,
      hit: 0,
    };
  });
  for (const row of rows) {
    row.region.rows.push(row);
    row.shelf?.rows.push(row);
  }
  for (const region of regions) {
    region.nameplate = sum(region.rows.map((row) => row.initial));
    region.machines = sum(region.rows.map((row) => machines(row, row.initial)));
    region.technicians = (the('techniciansPer1000') / 1000) * region.machines;
    for (const shelf of region.shelves) {
      shelf.nameplate = sum(shelf.rows.map((row) => row.initial));
      shelf.boards = the('boardStock') * shelf.nameplate;
      shelf.baseUse = the('failurePerDay') * the('partShare') * sum(shelf.rows.map((row) => row.healthy));
      shelf.hashboards = the('hashboardStockDays') * shelf.baseUse;
      shelf.hashboardsAtStart = shelf.hashboards;
    }
  }
  return rows;
}

/** 4.7, step 1: whose rows a supplier's arrivals go to, at home in proportion to what runs there, abroad by the plan's shares. */
function deliveries(plan: OraclePlan, regions: Region[], rows: Row[], running: number[]): void {
  const { deliverStart, deliverRow, deliverShare } = plan.suppliers;
  regions
    .flatMap((region) => region.trades)
    .forEach((trade, pair) => {
      const entries = Array.from(deliverRow, (row, i) => ({ row, share: deliverShare[i] }));
      const theirs = entries.slice(deliverStart[pair], deliverStart[pair + 1]);
      const total = sum(theirs.map(({ row }) => running[row]));
      trade.deliveries = theirs.map(({ row, share }) => ({
        row: rows[row],
        share: trade.region.home ? running[row] / total : share,
      }));
    });
}

/** The four chances of an Erlang-3 stage walk in a day: to stay, to go on by one, by two, by three. */
export function erlang(leadDays: number): [number, number, number, number] {
  const a = 3 / leadDays;
  const P0 = Math.exp(-a);
  const P1 = a * P0;
  const P2 = (a ** 2 / 2) * P0;
  return [P0, P1, P2, 1 - P0 - P1 - P2];
}

/** 3.4: pipelines that the day reproduces when nothing is blocked and the same is ordered every day. */
function fillPipelines(region: Region, the: (parameter: Parameter) => number): void {
  const healthy = sum(region.rows.map((row) => row.healthy));
  const demand = Math.max(0, healthy * the('retirePerDay') + region.nameplate * the('growthPerDay'));
  const [P0, P1, P2] = erlang(the('leadDays'));
  for (const trade of region.trades) {
    const orders = demand * trade.preference;
    trade.s1 = orders / (1 - P0);
    trade.s2 = (trade.s1 * P1) / (1 - P0);
    trade.s3 = (trade.s2 * P1 + trade.s1 * P2) / (1 - P0);
  }
}

function firstEpoch({ chain }: OraclePlan): ChainState {
  let segment = 0;
  let into = chain.epochBlocks;
  while (into >= SEGMENTS[segment]) into -= SEGMENTS[segment++];
  return {
    height: chain.height + 1,
    difficulty: chain.difficulty,
    epoch: 0,
    segment,
    done: into / SEGMENTS[segment],
    age: chain.epochSeconds,
    sinceFirstBlock: chain.epochSeconds,
  };
}
