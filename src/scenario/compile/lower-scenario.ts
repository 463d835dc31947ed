/** Lowers a scenario's threats and the levers of each arm to drafts of events. */
import type { LeverContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { leverKindOf, threatKindOf } from '../registries.ts';
import type { Arm, LeverSpec, Scenario } from '../types.ts';
import type { HomeSize } from './home-size.ts';
import type { Lowering, Subject } from './lower-context.ts';
import { lowerContext, resolveQuantity } from './lower-context.ts';
import type { SourcedDraft, ThreatDrafts } from './resolve-events.ts';

export interface ArmDraft {
  readonly arm: Arm;
  /** One event a lever, by kind. */
  readonly events: readonly SourcedDraft[];
  readonly cost: Slot;
  readonly costPerDisplacedEhs: Slot;
}

export function lowerThreats(scenario: Scenario, lowering: Lowering): ThreatDrafts {
  const drafts = new Map<string, readonly SourcedDraft[]>();
  scenario.threats.forEach((threat, i) => {
    const { fields, lower } = threatKindOf(threat.kind)!;
    const subject: Subject = {
      ...threat,
      fields,
      path: `threats[${i}]`,
      column: (field) => `${threat.id}.${field}`,
    };
    const events = lower(lowerContext(lowering, subject));
    drafts.set(
      threat.id,
      events.map((event) => ({ ...event, from: threat.kind })),
    );
  });
  return drafts;
}

/** Arms in written order; `partner` gives a member's empty twin once twins exist. */
export function lowerArms(scenario: Scenario, lowering: Lowering, home: HomeSize): ArmDraft[] {
  const columnOf = leverColumns(scenario.arms, lowering);
  return scenario.arms.map((arm, a) => {
    const levers = arm.levers.map((lever, i) => lowerLever(lever, `arms[${a}].levers[${i}]`, arm.id));
    levers.sort((x, y) => (x.event.id < y.event.id ? -1 : 1));
    const { slots } = lowering;
    const sum = (costs: readonly Slot[]): Slot =>
      costs.reduce((total, cost) => slots.add(total, cost), slots.constant(0));
    return {
      arm,
      events: levers.map((lever) => lever.event),
      cost: sum(levers.map((lever) => lever.cost)),
      costPerDisplacedEhs: sum(levers.map((lever) => lever.costPerDisplacedEhs)),
    };
  });

  function lowerLever(lever: LeverSpec, path: string, arm: string) {
    const { fields, lower } = leverKindOf(lever.kind)!;
    const subject: Subject = {
      id: lever.kind,
      values: lever.values,
      fields,
      path,
      column: (field) => columnOf(arm, lever.kind, field),
    };
    const context = leverContext(lowering, subject, home);
    const draft = lower(context);
    const event: SourcedDraft = {
      id: lever.kind,
      from: lever.kind,
      lever: true,
      trigger: { kind: 'day', day: context.param('start') },
      effects: draft.effects,
    };
    const costPerDisplacedEhs = draft.costPerDisplacedEhs ?? lowering.slots.constant(0);
    return { event, cost: draft.cost, costPerDisplacedEhs };
  }
}

function leverContext(lowering: Lowering, subject: Subject, home: HomeSize): LeverContext {
  const context = lowerContext(lowering, subject);
  const { fleet } = lowering;
  return {
    ...context,
    days: home.days,
    homeEhs: home.ehs,
    homeMw: home.mw,
    homeMachines: home.machines,
    shareOfHome: (members) => members.reduce((sum, m) => sum + fleet.members[m]!.ehs, 0) / home.modalEhs,
    shareOfVendors: (vendors) =>
      fleet.members
        .filter(({ facts }) => facts.nation === fleet.homeNation && vendors.includes(facts.vendor))
        .reduce((sum, { ehs }) => sum + ehs, 0) / home.modalEhs,
    supplier(field) {
      const [vendor] = context.names(field);
      return fleet.suppliers.find((supplier) => supplier.vendor === vendor)?.index ?? 0;
    },
    moveToIndependent(field) {
      const vendors = context.names(field);
      const from = movable(lowering, vendors);
      if (from.length === 0)
        lowering.problems.push(
          problem(`${subject.path}.${field}`, say('scenario.expect.some-machines'), vendors),
        );
      // Their twins stand in for them until the rows are made (see `pairsOf`).
      return { from, to: from };
    },
  };
}

/** Home members on their own vendor's channel. */
function movable({ fleet }: Lowering, vendors: readonly string[]): number[] {
  const indices = fleet.members.map((_, m) => m);
  return indices.filter((m) => {
    const { facts } = fleet.members[m]!;
    return facts.nation === fleet.homeNation && facts.stock && vendors.includes(facts.vendor);
  });
}

/**
 * Column of each lever's field: `kind.field` where all arms that hold the lever agree on its distribution, else
 * `arm.kind.field`. The random stream is the same either way, so arms share their luck.
 */
function leverColumns(
  arms: readonly Arm[],
  { numbers }: Lowering,
): (arm: string, kind: string, field: string) => string {
  const seen = new Map<string, Set<string>>();
  for (const lever of arms.flatMap((arm) => arm.levers))
    for (const field of leverKindOf(lever.kind)!.fields) {
      if (field.kind !== 'quantity') continue;
      const name = `${lever.kind}.${field.id}`;
      const written = JSON.stringify(resolveQuantity(lever, field, numbers).distribution);
      seen.set(name, (seen.get(name) ?? new Set()).add(written));
    }
  return (arm, kind, field) => {
    const name = `${kind}.${field}`;
    return (seen.get(name)?.size ?? 0) > 1 ? `${arm}.${name}` : name;
  };
}
