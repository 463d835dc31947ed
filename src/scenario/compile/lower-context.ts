/** What a threat or lever is handed to lower itself with. */
import type { Field, FieldValue, QuantityField, SetField, Target, TargetAxis } from '../../evidence/field.ts';
import type { LowerContext, MemberSet, TriggerDraft } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { HOME, WORLD } from '../../kernel/plan.ts';
import { constant, isEndless, range } from '../../random/distributions.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { oneOf } from '../read/reading.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { Numbers, Resolved } from './numbers.ts';
import { membersAbroad } from './members-abroad.ts';
import { selectMembers } from './select-members.ts';
import type { SlotTable } from './slot-table.ts';

/** What all threats and levers of a scenario share while it is compiled. */
export interface Lowering {
  readonly fleet: FleetFacts;
  readonly numbers: Numbers;
  readonly slots: SlotTable;
  readonly problems: Problem[];
}

/** One threat or lever as it stands in the scenario. */
export interface Subject {
  /** Threat id or lever kind: what its random streams are called after. */
  readonly id: string;
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Place in the document, for problems. */
  readonly path: string;
  /** Column of a field's draw in parameters.csv. */
  column(field: string): string;
}

export function lowerContext(lowering: Lowering, subject: Subject): LowerContext {
  const { fleet, numbers, slots } = lowering;
  const targetOf = (field: string): Target => valueOf(subject, field, 'target')?.target ?? {};
  return {
    ...slots,
    evidence: (id, unit) => numbers.slot(id, unit),
    id: subject.id,
    param: (field) => param(lowering, subject, field),
    choice: (field) => valueOf(subject, field, 'choice')?.option ?? fieldOf(subject, field, 'choice').default,
    flag: (field) => valueOf(subject, field, 'flag')?.on ?? fieldOf(subject, field, 'flag').default,
    names: (field) => namesOf(lowering, subject, field),
    trigger: (field) => triggerOf(lowering, subject, field),
    members: (field) => membersOf(lowering, subject, field, targetOf(field)),
    suppliers: (field) => suppliersOf(lowering, subject, field, targetOf(field)),
    regions: (field) => regionsOf(lowering, subject, field, targetOf(field)),
    facts: (member) => fleet.members[member]!.facts,
    abroad: (members) => membersAbroad(fleet, members),
    allSuppliers: fleet.suppliers,
    homeNation: fleet.homeNation,
  };
}

/** The field's value of a kind, undefined where it was not written. */
export function valueOf<K extends FieldValue['kind']>(
  subject: Pick<Subject, 'values'>,
  field: string,
  kind: K,
): Extract<FieldValue, { kind: K }> | undefined {
  const value = subject.values[field];
  return value?.kind === kind ? (value as Extract<FieldValue, { kind: K }>) : undefined;
}

export function fieldOf<K extends Field['kind']>(
  subject: Pick<Subject, 'fields' | 'id'>,
  id: string,
  kind: K,
): Extract<Field, { kind: K }> {
  const field = subject.fields.find((one) => one.id === id && one.kind === kind);
  if (!field) throw new Error(`${subject.id}: expected a ${kind} field ${id}, got none`);
  return field as Extract<Field, { kind: K }>;
}

/** The distribution a quantity takes: what was written, or its default. */
export function resolveQuantity(
  subject: Pick<Subject, 'values'>,
  field: QuantityField,
  numbers: Numbers,
): Resolved {
  const written = valueOf(subject, field.id, 'quantity')?.distribution;
  if (written) return { distribution: written, unit: field.unit };
  return typeof field.default === 'string'
    ? numbers.resolve(field.default, field.unit)
    : { distribution: constant(field.default), unit: field.unit };
}

function param({ numbers, slots }: Lowering, subject: Subject, id: string): Slot {
  const field = fieldOf(subject, id, 'quantity');
  const resolved = resolveQuantity(subject, field, numbers);
  const slot = slots.named({ id: subject.column(id), stream: `${subject.id}.${id}`, ...resolved });
  return isEndless(resolved.distribution) ? clamp(slots, slot, field) : slot;
}

/** A share stays one even where its family has no bounds. */
function clamp(slots: SlotTable, slot: Slot, { min, max }: QuantityField): Slot {
  return slots.min(slots.constant(max), slots.max(slots.constant(min), slot));
}

function namesOf(lowering: Lowering, subject: Subject, id: string): readonly string[] {
  const field: SetField = fieldOf(subject, id, 'set');
  const names = valueOf(subject, id, 'set')?.names ?? field.default;
  checkNames(lowering, `${subject.path}.${id}`, field.axis, names);
  return names;
}

function triggerOf({ slots }: Lowering, subject: Subject, id: string): TriggerDraft {
  const trigger = valueOf(subject, id, 'trigger')!;
  const named = { id: subject.column(id), stream: `${subject.id}.${id}`, unit: 'days' };
  const days = slots.named({ ...named, distribution: trigger.days });
  const sane = range(trigger.days).low < 0 ? slots.max(slots.constant(0), days) : days;
  if (trigger.on === 'day') return { kind: 'day', day: sane };
  return { kind: `${trigger.on}-threat`, threat: trigger.threat, days: sane };
}

function membersOf(lowering: Lowering, subject: Subject, field: string, target: Target): MemberSet {
  const path = `${subject.path}.${field}`;
  const known = checkTarget(lowering, path, target);
  const members = selectMembers(lowering.fleet, target);
  if (known && members.length === 0)
    lowering.problems.push(problem(path, say('scenario.expect.some-machines'), target));
  return members;
}

function suppliersOf(lowering: Lowering, subject: Subject, field: string, target: Target): number[] {
  const path = `${subject.path}.${field}`;
  const known = checkTarget(lowering, path, target);
  const suppliers = lowering.fleet.suppliers
    .filter(({ vendor }) => target.vendor?.includes(vendor) ?? true)
    .filter(({ jurisdiction }) => target.jurisdiction?.includes(jurisdiction) ?? true)
    .map(({ index }) => index);
  if (known && suppliers.length === 0)
    lowering.problems.push(problem(path, say('scenario.expect.some-suppliers'), target));
  return suppliers;
}

/** The world's nations buy as one, so a target names the home nation or none. */
function regionsOf(lowering: Lowering, subject: Subject, field: string, { nation }: Target): number[] {
  const { homeNation } = lowering.fleet;
  if (nation === undefined) return [HOME, WORLD];
  if (nation.some((name) => name !== homeNation))
    lowering.problems.push(
      problem(
        `${subject.path}.${field}.nation`,
        say('scenario.expect.home-only', { nation: homeNation }),
        nation,
      ),
    );
  return [HOME];
}

function checkTarget(lowering: Lowering, path: string, target: Target): boolean {
  const axes = Object.entries(target) as [TargetAxis, readonly string[]][];
  return axes.map(([axis, names]) => checkNames(lowering, `${path}.${axis}`, axis, names)).every(Boolean);
}

/** Notes each name that the fleet does not know. */
function checkNames(
  { fleet, problems }: Lowering,
  path: string,
  axis: TargetAxis,
  names: readonly string[],
): boolean {
  const known = fleet.names[axis];
  const unknown = names.filter((name) => !known.includes(name));
  for (const name of unknown) {
    const found = problem(path, oneOf(known, name), name);
    // A target is asked for its members and its suppliers: one note is enough.
    if (!problems.some((old) => old.path === found.path && old.got === found.got)) problems.push(found);
  }
  return unknown.length === 0;
}
