/**
 * The plan of an event: the same kernel on a small fleet of its time. One row a machine class at home (the part of the network that the
 * shock is about) and one abroad, one supplier, the chain at the window's first block. Everything else is evidence, as in any run.
 */
import type { Evidence } from '../../evidence/evidence.ts';
import type { Slot } from '../../kernel/effects.ts';
import type { ArmPlan, Plan, SlotSpec } from '../../kernel/plan.ts';
import type { Distribution } from '../../random/distributions.ts';
import { constant, mean } from '../../random/distributions.ts';
import { createNumbers, type Numbers } from '../../scenario/compile/numbers.ts';
import { createSlotTable, type SlotTable } from '../../scenario/compile/slot-table.ts';
import { priceSlots, worldSlots } from '../../scenario/compile/world-slots.ts';
import { EPOCH_INTERVALS, HASHES_PER_DIFFICULTY } from '../../science/epochs.ts';
import type { Amount, BacktestEvent, ObservedEpoch } from './event.ts';
import { eventFleet } from './event-fleet.ts';
import { lowerEffects } from './lower-effects.ts';

/**
 * How the numbers are chosen. `blind`: free numbers and evidence drawn from their ranges; `fixed`: evidence at its modes and the free
 * numbers as given, by id.
 */
export type Chosen =
  { readonly kind: 'blind' } | { readonly kind: 'fixed'; readonly values: ReadonlyMap<string, number> };

/** Turns an amount into a slot. */
export type ToSlot = (amount: Amount) => Slot;

/** A window runs at most this much longer than its epochs should, so that slow futures see its end. */
const LONGER = 1.5;
const TARGET_DAYS = 14;

export function eventPlan(
  event: BacktestEvent,
  evidence: Evidence,
  chosen: Chosen,
  blockLuck: boolean,
): Plan {
  const slots = createSlotTable();
  const numbers = createNumbers(evidence, assumptionsOf(event, evidence, chosen), slots);
  const slot: ToSlot = (amount) =>
    typeof amount === 'number' ? slots.constant(amount) : freeSlot(event, amount, chosen, slots);
  const keep = (one: Slot): Slot => slots.use(one, event.id);
  const fleet = eventFleet(event, evidence, keep(powerSlot(event, numbers, slot)));
  const zero = keep(slots.constant(0));
  const arm = (id: string, events: ArmPlan['events']): ArmPlan => ({
    id,
    title: id,
    events,
    cost: zero,
    costPerDisplacedEhs: zero,
  });
  const path = lowerEffects(event, fleet.rows, (amount) => keep(slot(amount)));
  const plan: Omit<Plan, 'slots'> = {
    scenario: event.id,
    days: Math.ceil(event.epochs.length * TARGET_DAYS * LONGER),
    switches: { blockLuck, priceLuck: false, without: [] },
    world: keepAll(worldOf(event, evidence, numbers, slots), keep),
    margins: marginsOf(fleet.classes, keep(slot(event.home.share)), keep(slots.constant(1))),
    ...fleet.parts,
    chain: { ...chainOf(event), networkEhs: keep(networkSlot(event, slots, slot)) },
    grids: ['all'],
    twin: arm('twin', []),
    arms: [arm('event', path)],
    prices: keepAll(priceSlots(numbers), keep),
    exposure: { nearSensitive: zero, colocatedMw: zero },
    frequency: { responseMwPerHz: [], inertiaMws: [], droop: [], damping: 0, participation: 0 },
  };
  const specs = slots.slots();
  return { ...plan, slots: chosen.kind === 'blind' ? specs : specs.map(atMode) };
}

/** The chain at the window's first block. */
function chainOf({ epochs: [first] }: BacktestEvent): Plan['chain'] {
  return { height: first!.height, epochBlocks: 1, epochSeconds: 0, difficulty: first!.difficulty };
}

/** Home's share is all that is drawn: the event's classes and its one supplier have the shares that its file gives. */
function marginsOf(classes: number, nationShare: Slot, one: Slot): Plan['margins'] {
  return {
    nationShare,
    vendor: [one],
    vendorMode: Float64Array.of(1),
    grid: [one, one],
    gridMode: Float64Array.of(1, 1),
    generation: Array<Slot>(classes).fill(one),
    generationMode: new Float64Array(classes).fill(1),
    stock: one,
    stockMode: 1,
  };
}

/** EH/s that an epoch's timespan implies: its difficulty over the mean of its 2,015 intervals. */
export const impliedEhs = ({ difficulty, timespanSeconds }: ObservedEpoch): number =>
  (difficulty * HASHES_PER_DIFFICULTY * EPOCH_INTERVALS) / timespanSeconds / 1e18;

/** Mean hash rate of the epochs before the window. */
export function baselineEhs({ before }: BacktestEvent): number {
  return before.reduce((sum, epoch) => sum + impliedEhs(epoch), 0) / before.length;
}

function networkSlot(event: BacktestEvent, slots: SlotTable, slot: ToSlot): Slot {
  return slots.mul(slots.constant(baselineEhs(event)), slot(event.start.level));
}

function powerSlot({ fleet }: BacktestEvent, numbers: Numbers, slot: ToSlot): Slot {
  return fleet.powerUsdPerKwh === undefined
    ? numbers.slot('econ.power_price_us', 'USD/kWh')
    : slot(fleet.powerUsdPerKwh);
}

/** Makers' capacity in proportion to the network of the time; all else as it is today. */
function worldOf(event: BacktestEvent, evidence: Evidence, numbers: Numbers, slots: SlotTable) {
  const today = (evidence.parameter('chain.start_difficulty').mode * HASHES_PER_DIFFICULTY) / 600 / 1e18;
  const world = worldSlots(numbers, slots);
  const scale = slots.constant(baselineEhs(event) / today);
  return {
    ...world,
    startPriceUsd: slots.constant(event.start.priceUsd),
    additionsEhsPerDay: slots.mul(world.additionsEhsPerDay, scale),
  };
}

function assumptionsOf(
  event: BacktestEvent,
  evidence: Evidence,
  chosen: Chosen,
): Readonly<Record<string, Distribution>> {
  return Object.fromEntries(
    Object.entries(event.assumptions).map(([id, amount]) => {
      if (!evidence.has(id)) throw new Error(`assumptions.${id}: expected a row of evidence, got none`);
      return [id, typeof amount === 'number' ? constant(amount) : freeDistribution(event, amount, chosen)];
    }),
  );
}

function freeDistribution(event: BacktestEvent, id: string, chosen: Chosen): Distribution {
  const { low, mode, high } = event.numbers.find((free) => free.id === id)!;
  return chosen.kind === 'blind'
    ? { kind: 'pert', low, mode, high }
    : constant(chosen.values.get(id) ?? mode);
}

function freeSlot(event: BacktestEvent, id: string, chosen: Chosen, slots: SlotTable): Slot {
  const { unit } = event.numbers.find((free) => free.id === id)!;
  const name = `event.${id}`;
  return slots.named({ id: name, stream: name, unit, distribution: freeDistribution(event, id, chosen) });
}

function atMode(slot: SlotSpec): SlotSpec {
  if (slot.kind !== 'draw') return slot;
  const { distribution } = slot;
  return { kind: 'constant', value: 'mode' in distribution ? distribution.mode : mean(distribution) };
}

function keepAll<T extends object>(named: T, keep: (slot: Slot) => Slot): T {
  return Object.fromEntries(Object.entries(named).map(([key, slot]) => [key, keep(slot as Slot)])) as T;
}
