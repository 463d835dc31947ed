/** Compiles a scenario to the kernel's plan: numbers and rows, nothing that needs a name. */
import type { Evidence } from '../evidence/evidence.ts';
import type { Fleet } from '../fleet/cohort.ts';
import type { EffectDraft, MemberSet } from '../fleet/lowering.ts';
import type { Slot } from '../kernel/effects.ts';
import { HOME, type ArmPlan, type Members, type Plan } from '../kernel/plan.ts';
import type { DefinedOutcome } from '../outcomes/defined.ts';
import { failed, ok, type Result } from '../units/result.ts';
import type { Problem } from '../units/problem.ts';
import { defineOutcomes, outcomeProblems } from './compile/define-outcomes.ts';
import { dependenceProblems, layOutDraws } from './compile/lay-out-draws.ts';
import { checkPayloads } from './compile/check-payloads.ts';
import { frequencySlots, type Blows } from './compile/frequency-slots.ts';
import { findClashes } from './compile/clashes.ts';
import { fleetFacts } from './compile/fleet-facts.ts';
import { makeGroups } from './compile/groups.ts';
import { homeSize, type HomeSize } from './compile/home-size.ts';
import type { Lowering } from './compile/lower-context.ts';
import type { ArmDraft } from './compile/lower-scenario.ts';
import { lowerArms, lowerThreats } from './compile/lower-scenario.ts';
import { makeEvents } from './compile/make-events.ts';
import { marginSlots } from './compile/margins.ts';
import { membersWithTwins, type PlanMember } from './compile/members.ts';
import { mergeRows, type Partition } from './compile/merge-rows.ts';
import { createNumbers } from './compile/numbers.ts';
import { reachTwins } from './compile/reach-twins.ts';
import { settleArm, settleThreats, type SettledDraft } from './compile/resolve-events.ts';
import { createSlotTable, type PlanInput, type SlotTable } from './compile/slot-table.ts';
import { makeSuppliers } from './compile/suppliers.ts';
import { exposureSlots, priceSlots, worldSlots } from './compile/world-slots.ts';
import type { Scenario } from './types.ts';

export type { PlanInput } from './compile/slot-table.ts';

/** A plan, and every named number in it for `explain plan`. */
export interface CompiledPlan extends Plan {
  readonly inputs: readonly PlanInput[];
  /** The scenario's own outcomes. */
  readonly defined: readonly DefinedOutcome[];
}

export interface CompileOptions {
  /** False keeps a row for each member of the fleet, to test the lumping against. */
  readonly merge?: boolean;
  /** Steps of the day left out (tests only). */
  readonly without?: readonly string[];
}

/**
 * The scenario's plan, or what is wrong with the names in it. The order in which threats, levers and keys are written never
 * matters; arms keep their order.
 */
export function compile(
  scenario: Scenario,
  evidence: Evidence,
  fleet: Fleet,
  options: CompileOptions = {},
): Result<CompiledPlan, Problem[]> {
  const slots = createSlotTable();
  const numbers = createNumbers(evidence, scenario.assumptions, slots);
  const facts = fleetFacts(evidence, fleet);
  const lowering: Lowering = { fleet: facts, numbers, slots, problems: [] };
  const threats = lowerThreats(scenario, lowering);
  lowering.problems.push(...checkPayloads(threats, (id) => targetPath(scenario, id)));
  const home = homeSize(facts, numbers, slots, scenario.days);
  const arms = lowerArms(scenario, lowering, home);
  lowering.problems.push(...outcomeProblems(scenario.outcomes, evidence));
  if (lowering.problems.length > 0) return failed(lowering.problems);
  const tools = { ...slots, overtDays: () => numbers.slot('dwell.overt_hours', 'days') };
  const plan = assemble(scenario, evidence, lowering, home, settleThreats(threats, tools), arms, options);
  const clashes = [...findClashes(scenario, plan.inputs), ...dependenceProblems(scenario, plan.inputs)];
  if (clashes.length > 0) return failed(clashes);
  return ok({ ...plan, slots: layOutDraws(scenario, plan.slots, plan.inputs) });
}

const targetPath = ({ threats }: Scenario, id: string): string =>
  `threats[${threats.findIndex((threat) => threat.id === id)}].target`;

function assemble(
  scenario: Scenario,
  evidence: Evidence,
  { fleet, numbers, slots }: Lowering,
  home: HomeSize,
  threats: readonly SettledDraft[],
  armDrafts: readonly ArmDraft[],
  options: CompileOptions,
): CompiledPlan {
  const drafts = armDrafts.map((draft) => [...threats, ...settleArm(draft.events, slots)]);
  const moved = movedMembers(drafts);
  const members = membersWithTwins(fleet.members, moved);
  const settled = drafts.map((arm) => arm.map((draft) => reachTwins(draft, members)));
  const channels = homeChannels(members);
  const { groups, groupOf } = makeGroups(fleet, numbers, slots);
  const partition = mergeRows({
    members,
    groupOf: [...groupOf, ...moved.map((m) => groupOf[m]!)],
    suppliers: fleet.suppliers.length,
    sets: settled.flatMap(letterSets),
    merge: options.merge ?? true,
  });
  const frame = {
    scenario: scenario.id,
    days: scenario.days,
    switches: {
      blockLuck: scenario.luck.blocks,
      priceLuck: scenario.luck.price,
      without: options.without ?? [],
    },
    world: useAll(worldSlots(numbers, slots), slots, 'world'),
    margins: useMargins(marginSlots(fleet, numbers, slots), slots),
    members: memberColumns(members, partition, channels),
    channels,
    rows: partition.rows,
    groups: { ...groups, power: groups.power.map((slot) => slots.use(slot, 'groups.power')) },
    suppliers: makeSuppliers(fleet, members, partition.rowOf),
    chain: fleet.chain,
    thsPerMachine: Float64Array.from(fleet.thsPerMachine),
    grids: fleet.grids,
    operators: fleet.operators.map(({ id, jPerTh, powerRow }) => ({
      id,
      jPerTh,
      power: slots.use(numbers.slot(powerRow, 'USD/kWh'), 'operators.power'),
    })),
    twin: { id: 'twin', title: '', events: [], ...noCost(slots) },
    arms: armDrafts.map((draft, a) => makeArm(draft, settled[a]!, partition, slots)),
    prices: useAll(priceSlots(numbers), slots, 'prices'),
    frequency: useFrequency(
      frequencySlots(evidence, numbers, slots, fleet.grids, blowsOf(settled.flat())),
      slots,
    ),
    exposure: useAll(
      exposureSlots(
        numbers,
        slots,
        home.mw,
        settled.flat().some(({ effects }) => effects.some(({ kind }) => kind === 'observe')),
      ),
      slots,
      'exposure',
    ),
    defined: defineOutcomes(scenario.outcomes, evidence, numbers, slots),
  };
  return { ...frame, slots: slots.slots(), inputs: slots.inputs() };
}

function makeArm(
  draft: ArmDraft,
  drafts: readonly SettledDraft[],
  partition: Partition,
  slots: SlotTable,
): ArmPlan {
  const { id, title } = draft.arm;
  return {
    id,
    title,
    events: makeEvents(drafts, partition, slots.use),
    cost: slots.use(draft.cost, `${id}.cost`),
    costPerDisplacedEhs: slots.use(draft.costPerDisplacedEhs, `${id}.cost`),
  };
}

function noCost(slots: SlotTable): Pick<ArmPlan, 'cost' | 'costPerDisplacedEhs'> {
  const zero = slots.use(slots.constant(0), 'twin');
  return { cost: zero, costPerDisplacedEhs: zero };
}

/** Members that some arm moves to independent firmware, ascending. */
function movedMembers(arms: readonly (readonly SettledDraft[])[]): number[] {
  const letters = arms.flat().flatMap((draft) => draft.effects);
  return [
    ...new Set(
      letters.flatMap((letter) => (letter.kind === 'relocate' && !letter.abroad ? letter.from : [])),
    ),
  ].sort((a, b) => a - b);
}

function letterSets(drafts: readonly SettledDraft[]): MemberSet[] {
  return drafts.flatMap((draft) =>
    draft.effects.flatMap((letter) => {
      if (letter.kind === 'relocate') return [letter.from];
      return 'rows' in letter ? [letter.rows] : [];
    }),
  );
}

function useAll<T extends object>(named: T, slots: SlotTable, usedBy: string): T {
  const entries = Object.entries(named).map(([key, slot]) => [
    key,
    slots.use(slot as Slot, `${usedBy}.${key}`),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Letters that drop or swing load. */
function blowsOf(drafts: readonly SettledDraft[]): Blows {
  const kinds = new Set(drafts.flatMap(({ effects }) => effects.map(({ kind }) => kind)));
  const has = (...names: readonly EffectDraft['kind'][]): boolean => names.some((name) => kinds.has(name));
  return { drops: has('hold', 'break', 'destroy', 'curtail'), swings: has('oscillate') };
}

function useFrequency(frequency: Plan['frequency'], slots: SlotTable): Plan['frequency'] {
  const all = (list: readonly Slot[]): Slot[] => list.map((slot) => slots.use(slot, 'frequency'));
  return {
    ...frequency,
    responseMwPerHz: all(frequency.responseMwPerHz),
    inertiaMws: all(frequency.inertiaMws),
    damping: slots.use(frequency.damping, 'frequency'),
    participation: slots.use(frequency.participation, 'frequency'),
  };
}

function useMargins(margins: Plan['margins'], slots: SlotTable): Plan['margins'] {
  const all = (list: readonly Slot[], usedBy: string): Slot[] => list.map((slot) => slots.use(slot, usedBy));
  return {
    ...margins,
    nationShare: slots.use(margins.nationShare, 'margins.nation'),
    vendor: all(margins.vendor, 'margins.vendor'),
    grid: all(margins.grid, 'margins.grid'),
    generation: all(margins.generation, 'margins.class'),
    stock: slots.use(margins.stock, 'margins.stock'),
  };
}

/** Channels of machines at home, by id. */
const homeChannels = (members: readonly PlanMember[]): string[] =>
  [...new Set(members.flatMap(({ region, facts }) => (region === HOME ? [facts.channel] : [])))].sort();

function memberColumns(
  members: readonly PlanMember[],
  { rowOf }: Partition,
  channels: readonly string[],
): Members {
  const column = (read: (member: PlanMember) => number): Int32Array => Int32Array.from(members, read);
  return {
    count: members.length,
    row: rowOf,
    region: column((member) => member.region),
    ehs: Float64Array.from(members, (member) => member.ehs),
    vendor: column((member) => member.vendor),
    grid: column((member) => member.grid),
    generation: column((member) => member.generation),
    stock: column((member) => member.stock),
    ...(members.some(({ counted }) => counted)
      ? { counted: Uint8Array.from(members, ({ counted }) => Number(counted)) }
      : {}),
    operator: column((member) => member.operator),
    channel: column(({ facts }) => channels.indexOf(facts.channel)),
  };
}
