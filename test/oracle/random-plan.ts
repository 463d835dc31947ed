/**
 * Random small plans for the comparison of kernel and oracle: every number is plausible, none is meant. Rows over two regions,
 * several members a row, all effect letters, luck on and off.
 */
import type { Slot } from '../../src/kernel/effects.ts';
import type { ArmPlan, Plan, SlotSpec, WorldSlots } from '../../src/kernel/plan.ts';
import type { Distribution } from '../../src/random/distributions.ts';
import type { Dice } from './dice.ts';
import { diceFrom } from './dice.ts';
import { randomEvents } from './random-events.ts';
import { WORLD } from './world-ranges.ts';

/** Adds a slot near a value: half of them constants, half draws that stay between `low` and `high`. */
export type ToSlot = (value: number, low?: number, high?: number) => Slot;

const EFFICIENCY = [92, 61, 45, 34, 28.5, 21, 16.5];
const THS = [14, 40, 62, 96, 112, 151, 218];

export function randomPlan(seed: number, horizon: readonly [number, number] = [120, 420]): Plan {
  const dice = diceFrom(seed);
  const slots: SlotSpec[] = [];
  const slot = slotMaker(dice, slots);
  const days = dice.whole(...horizon);
  const gridCount = dice.whole(2, 3);
  const supplierCount = dice.whole(2, 4);
  const groups = randomGroups(dice, gridCount);
  const rows = randomRows(dice, groups, supplierCount);
  const suppliers = randomSuppliers(dice, rows, supplierCount);
  const arm = (id: string, events: ArmPlan['events']): ArmPlan => ({
    id,
    title: id,
    events,
    cost: slot(1),
    costPerDisplacedEhs: slot(1),
  });
  const world = Object.fromEntries(
    Object.entries(WORLD).map(([name, [low, high]]) => [name, slot(dice.between(low, high), low, high)]),
  ) as unknown as WorldSlots;
  const things = { dice, slot, days, rows, suppliers: supplierCount };
  return {
    scenario: `random ${seed}`,
    days,
    switches: { blockLuck: seed % 2 === 1, priceLuck: seed % 4 > 1, without: [] },
    slots,
    world,
    margins: randomMargins(dice, slot, gridCount, supplierCount),
    members: randomMembers(dice, rows, gridCount, supplierCount),
    rows: {
      count: rows.length,
      group: Int32Array.from(rows, (row) => groups.indexOf(row.group)),
      region: Int32Array.from(rows, (row) => row.group.region),
      generation: Int32Array.from(rows, (row) => row.group.generation),
      pool: Int32Array.from(rows, (row) => row.pool),
      grid: Int32Array.from(rows, (row) => row.group.grid),
    },
    groups: {
      count: groups.length,
      region: Int32Array.from(groups, (group) => group.region),
      generation: Int32Array.from(groups, (group) => group.generation),
      jPerTh: Float64Array.from(groups, (group) => EFFICIENCY[group.generation] * dice.between(0.95, 1.05)),
      power: groups.map(() => slot(dice.between(0.03, 0.09), 0.02, 0.1)),
    },
    suppliers,
    chain: randomChain(seed, dice, slot),
    thsPerMachine: Float64Array.from(THS),
    grids: Array.from({ length: gridCount }, (_, grid) => `grid ${grid}`),
    operators: [{ id: 'all', jPerTh: 20, power: slot(0.05) }],
    twin: arm('quiet', []),
    arms: [
      arm('levers', randomEvents(things, false)),
      ...['one', 'two', 'three'].map((id) => arm(id, randomEvents(things, true))),
    ],
    prices: { machineUsdPerTh: slot(15), controlBoardUsd: slot(60), technicianDayUsd: slot(400) },
    exposure: { nearSensitive: 0, colocatedMw: 0 },
    frequency: { responseMwPerHz: [], inertiaMws: [], droop: [], damping: 0, participation: 0 },
  };
}

function slotMaker(dice: Dice, slots: SlotSpec[]): ToSlot {
  return (value, low = value, high = value) => {
    if (low === high || dice.chance(0.5)) return slots.push({ kind: 'constant', value }) - 1;
    const id = `slot-${slots.length}`;
    const distribution = around(dice, value, low, high);
    return slots.push({ kind: 'draw', id, stream: id, unit: '1', distribution }) - 1;
  };
}

function around(dice: Dice, value: number, low: number, high: number): Distribution {
  const from = (value + low) / 2;
  const to = (value + high) / 2;
  if (dice.chance(0.4)) return { kind: 'uniform', low: from, high: to };
  return { kind: dice.chance(0.5) ? 'triangular' : 'pert', low: from, mode: value, high: to };
}

interface GroupDraft {
  readonly region: number;
  readonly generation: number;
  readonly grid: number;
}

export interface RowDraft {
  readonly group: GroupDraft;
  /** Region * suppliers + supplier, -1 mixed. */
  readonly pool: number;
}

function randomGroups(dice: Dice, grids: number): GroupDraft[] {
  const home = Array.from({ length: dice.whole(2, 3) }, (_, i) => ({
    region: 0,
    generation: dice.whole(2, 6),
    grid: i % grids,
  }));
  const abroad = Array.from({ length: home.length === 3 ? 1 : dice.whole(1, 2) }, () => ({
    region: 1,
    generation: dice.whole(2, 6),
    grid: -1,
  }));
  return [...home, ...abroad];
}

/** Home rows first, by ascending pool; then the world, whose last row may mix suppliers. */
function randomRows(dice: Dice, groups: GroupDraft[], suppliers: number): RowDraft[] {
  const count = dice.whole(6, 14);
  const atHome = dice.whole(3, count - 2);
  const of = (region: number): GroupDraft => dice.pick(groups.filter((group) => group.region === region));
  const home = Array.from({ length: atHome }, () => ({
    group: of(0),
    pool: dice.whole(0, suppliers - 1),
  }));
  const abroad = Array.from({ length: count - atHome }, () => ({
    group: of(1),
    pool: suppliers + dice.whole(0, suppliers - 1),
  }));
  if (dice.chance(0.5)) abroad[abroad.length - 1].pool = -1;
  return [...home.sort((a, b) => a.pool - b.pool), ...abroad];
}

function randomSuppliers(dice: Dice, rows: RowDraft[], count: number): Plan['suppliers'] {
  const deliveries = [0, 1].flatMap((region) =>
    Array.from({ length: count }, (_, supplier) => {
      const there = rows.flatMap((row, index) => (row.group.region === region ? [{ ...row, index }] : []));
      const theirs = there.filter((row) => row.pool === region * count + supplier || row.pool === -1);
      const land = theirs.length > 0 ? theirs : there;
      return dice.split(land.length).map((share, i) => ({ row: land[i].index, share }));
    }),
  );
  const starts = deliveries.map((_, pair) => deliveries.slice(0, pair).flat().length);
  return {
    count,
    ids: Array.from({ length: count }, (_, supplier) => `supplier ${supplier}`),
    capacityShare: Float64Array.from(dice.split(count)),
    preference: Float64Array.from([...dice.split(count), ...dice.split(count)]),
    deliverStart: Int32Array.from([...starts, deliveries.flat().length]),
    deliverRow: Int32Array.from(deliveries.flat(), ({ row }) => row),
    deliverShare: Float64Array.from(deliveries.flat(), ({ share }) => share),
  };
}

function randomMargins(dice: Dice, slot: ToSlot, grids: number, suppliers: number): Plan['margins'] {
  const margin = (count: number): { drawn: Slot[]; mode: Float64Array } => {
    const mode = dice.split(count);
    return {
      drawn: mode.map((share) => slot(share * dice.between(0.8, 1.2), share * 0.7, share * 1.3)),
      mode: Float64Array.from(mode),
    };
  };
  const [vendor, grid, generation] = [margin(suppliers), margin(grids + 1), margin(7)];
  return {
    nationShare: slot(dice.between(0.25, 0.5), 0.2, 0.55),
    vendor: vendor.drawn,
    vendorMode: vendor.mode,
    grid: grid.drawn,
    gridMode: grid.mode,
    generation: generation.drawn,
    generationMode: generation.mode,
    stock: slot(dice.between(0.5, 0.9), 0.4, 0.95),
    stockMode: dice.between(0.5, 0.9),
  };
}

/** In half of the plans every fifth member at home was counted, and is small; one to four members a row; supplier 0 is the stock vendor; members abroad stand on the grid after the last. */
function randomMembers(dice: Dice, rows: RowDraft[], grids: number, suppliers: number): Plan['members'] {
  const members = rows.flatMap((row, index) =>
    Array.from({ length: dice.whole(1, 4) }, () => {
      const vendor = row.pool < 0 ? dice.whole(0, suppliers - 1) : row.pool % suppliers;
      return {
        row: index,
        region: row.group.region,
        ehs: dice.between(5, 120),
        vendor,
        grid: row.group.grid < 0 ? grids : row.group.grid,
        generation: row.group.generation,
        stock: vendor === 0 ? dice.whole(0, 1) : -1,
        operator: 0,
      };
    }),
  );
  const someCounted = dice.whole(0, 1) === 1;
  const isCounted = (i: number): boolean => someCounted && i % 5 === 0 && members[i].region === 0;
  const column = (name: Exclude<keyof (typeof members)[number], 'ehs'>): Int32Array =>
    Int32Array.from(members, (member) => member[name]);
  return {
    count: members.length,
    row: column('row'),
    region: column('region'),
    ehs: Float64Array.from(members, ({ ehs }, i) => (isCounted(i) ? ehs / 50 : ehs)),
    ...(someCounted ? { counted: Uint8Array.from(members, (_, i) => Number(isCounted(i))) } : {}),
    vendor: column('vendor'),
    grid: column('grid'),
    generation: column('generation'),
    stock: column('stock'),
    operator: column('operator'),
  };
}

/**
 * Mostly the real chain at the baseline date. Every fifth plan meets a halving, after some weeks or with its first block; the
 * first retarget of some meets the rule's limits, from an epoch that is far too old or far too young; in some the hash rate is not what
 * difficulty expects.
 */
function randomChain(seed: number, dice: Dice, slot: ToSlot): Plan['chain'] {
  const difficulty = 148_258_433_855_481;
  if (seed % 10 === 6) return { height: 930_340, epochBlocks: 965, epochSeconds: 4_600_000, difficulty };
  if (seed % 10 === 2) return { height: 931_375, epochBlocks: 2000, epochSeconds: 150_000, difficulty };
  if (seed % 10 === 3)
    return {
      height: 930_340,
      epochBlocks: 965,
      epochSeconds: 591_114,
      difficulty,
      networkEhs: slot(900, 800, 1000),
    };
  if (seed % 5 !== 4) return { height: 930_340, epochBlocks: 965, epochSeconds: 591_114, difficulty };
  const height = seed % 10 === 9 ? 1_049_999 : 1_050_000 - dice.whole(3000, 12_000);
  const epochBlocks = (height % 2016) + 1;
  return { height, epochBlocks, epochSeconds: Math.round(epochBlocks * dice.between(500, 700)), difficulty };
}
