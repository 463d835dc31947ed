/** A small plan whose every number is stated here: for closed forms and laws of the kernel alone. */
import type { EventPlan, Slot } from '../../../src/kernel/effects.ts';
import type { ArmPlan, Plan, SlotSpec, WorldSlots } from '../../../src/kernel/plan.ts';

/** World values of the tiny plan: no wear, no growth, no economics, plenty of hands; tests change what they need. */
export const STILL: Record<keyof WorldSlots, number> = {
  startPriceUsd: 90_000,
  priceVolAnnual: 0,
  feeShare: 0.01,
  growthPerDay: 0,
  runDecay: 0.3,
  respondingShare: 0,
  utilisationFloor: 0.6,
  priceLogSpread: 0.25,
  overhead: 1.05,
  failurePerDay: 0,
  partShare: 0.7,
  repairDecay: 0.035,
  donorYield: 1.5,
  hashboardStockDays: 60,
  retirePerDay: 0,
  retireDeferrable: 0,
  rebootDecay: 0.6,
  reflashDecay: 0.15,
  boardDecay: 0.05,
  boardStock: 0.05,
  boardExtraDays: 60,
  boardEmergencyPerDay: 0.0004,
  spareDecay: 0.1,
  techniciansPer1000: 1000,
  surgeFactor: 1,
  reflashPerTechnicianDay: 40,
  boardsPerTechnicianDay: 8,
  leadDays: 90,
  additionsEhsPerDay: 1.3,
  spareCapacity: 0.15,
  capacityGrowthDecay: 0.0027,
  reorderDecay: 0.03,
  reentryDecay: 0.03,
  absorbShare: 0.5,
  profitFloor: 0.5,
  profitCap: 1.5,
};

export interface TinyOptions {
  readonly days?: number;
  readonly blockLuck?: boolean;
  readonly without?: readonly string[];
  readonly world?: Partial<Record<keyof WorldSlots, number>>;
  readonly nationShare?: number;
  /** Builds the arm's events; `slot` turns a number into a slot. */
  readonly events?: (slot: (value: number) => Slot) => EventPlan[];
  readonly slots?: (add: (spec: SlotSpec) => Slot) => void;
}

/**
 * Two rows at home (row 0: supplier 0 on grid 0, row 1: supplier 1 on grid 1, 60 and 40 % of the nation) and one abroad (row 2),
 * one group each, generation 4 at 18 J/TH, two suppliers with equal capacity.
 */
export function tinyPlan(options: TinyOptions = {}): Plan {
  const slots: SlotSpec[] = [];
  const add = (spec: SlotSpec): Slot => slots.push(spec) - 1;
  const slot = (value: number): Slot => add({ kind: 'constant', value });
  const values = { ...STILL, ...options.world };
  const world = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, slot(value)]),
  ) as unknown as WorldSlots;
  const one = slot(1);
  const power = slot(0.04);
  const nationShare = slot(options.nationShare ?? 0.4);
  const arm = (id: string, events: EventPlan[]): ArmPlan => ({
    id,
    title: id,
    events,
    cost: slot(0),
    costPerDisplacedEhs: slot(0),
  });
  const events = options.events?.(slot) ?? [];
  return {
    scenario: 'tiny',
    days: options.days ?? 120,
    switches: { blockLuck: options.blockLuck ?? false, priceLuck: false, without: options.without ?? [] },
    slots,
    world,
    margins: {
      nationShare,
      vendor: [one, one],
      vendorMode: Float64Array.of(1, 1),
      grid: [one, one, one],
      gridMode: Float64Array.of(1, 1, 1),
      generation: Array<Slot>(7).fill(one),
      generationMode: new Float64Array(7).fill(1),
      stock: one,
      stockMode: 1,
    },
    members: {
      count: 3,
      row: Int32Array.of(0, 1, 2),
      region: Int32Array.of(0, 0, 1),
      ehs: Float64Array.of(240, 160, 600),
      vendor: Int32Array.of(0, 1, 0),
      grid: Int32Array.of(0, 1, 2),
      generation: Int32Array.of(4, 4, 4),
      stock: Int32Array.of(-1, -1, -1),
      operator: Int32Array.of(0, 1, 1),
    },
    rows: {
      count: 3,
      group: Int32Array.of(0, 1, 2),
      region: Int32Array.of(0, 0, 1),
      generation: Int32Array.of(4, 4, 4),
      pool: Int32Array.of(0, 1, 2),
      grid: Int32Array.of(0, 1, -1),
    },
    groups: {
      count: 3,
      region: Int32Array.of(0, 0, 1),
      generation: Int32Array.of(4, 4, 4),
      jPerTh: Float64Array.of(18, 18, 18),
      power: [power, power, power],
    },
    suppliers: {
      count: 2,
      ids: ['first', 'second'],
      capacityShare: Float64Array.of(0.5, 0.5),
      preference: Float64Array.of(0.6, 0.4, 1, 0),
      deliverStart: Int32Array.of(0, 1, 2, 3, 4),
      deliverRow: Int32Array.of(0, 1, 2, 2),
      deliverShare: Float64Array.of(1, 1, 1, 1),
    },
    chain: { height: 930340, epochBlocks: 965, epochSeconds: 591114, difficulty: 148258433855481 },
    thsPerMachine: new Float64Array(7).fill(200),
    grids: ['first', 'second'],
    operators: [
      { id: 'one', jPerTh: 18, power },
      { id: 'two', jPerTh: 18, power },
    ],
    twin: arm('quiet', []),
    arms: [arm('arm', events)],
    prices: { machineUsdPerTh: one, controlBoardUsd: one, technicianDayUsd: one },
    exposure: { nearSensitive: 0, colocatedMw: 0 },
    frequency: { responseMwPerHz: [], inertiaMws: [], droop: [], damping: 0, participation: 0 },
  };
}
