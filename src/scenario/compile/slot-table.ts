/**
 * Slots while a scenario is compiled: constants are folded and equal expressions share a slot. Only what the finished plan uses is
 * kept (`use`), so a threat that does nothing leaves no trace.
 */
import type { SlotMaker } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import type { SlotOp, SlotSpec } from '../../kernel/plan.ts';
import { derive } from '../../kernel/values.ts';
import type { Distribution } from '../../random/distributions.ts';
import { range } from '../../random/distributions.ts';

/** A drawn or constant number that has a name. */
export interface Named {
  /** Column in parameters.csv, unique in the plan. */
  readonly id: string;
  /** Random stream; equal streams share their uniform. */
  readonly stream: string;
  readonly unit: string;
  readonly distribution: Distribution;
  /** Evidence row it comes from; absent when the user typed it. */
  readonly evidence?: string;
  readonly grade?: string;
}

interface Draft {
  readonly spec: SlotSpec;
  readonly named?: Named;
  /** Named constants that were folded into this one. */
  readonly foldedFrom?: readonly Slot[];
}

/** One named number of the plan, for `explain plan`. */
export interface PlanInput extends Named {
  /** Undefined for a constant that was folded into others. */
  readonly slot: Slot | undefined;
  /** Places of the plan that depend on it, sorted. */
  readonly usedBy: readonly string[];
}

export interface SlotTable extends Omit<SlotMaker, 'evidence'> {
  named(entry: Named): Slot;
  /** The constant a draft slot folded to, undefined if it is drawn. */
  constantOf(slot: Slot): number | undefined;
  /** Keeps a draft slot and what it depends on; returns its place in the plan. */
  use(slot: Slot, usedBy: string): Slot;
  slots(): readonly SlotSpec[];
  inputs(): readonly PlanInput[];
}

export function createSlotTable(): SlotTable {
  const drafts: Draft[] = [];
  const known = new Map<string, Slot>();
  const keeper = createKeeper(drafts);

  const intern = (key: string, draft: Draft): Slot => {
    const old = known.get(key);
    if (old !== undefined) return old;
    known.set(key, drafts.length);
    return drafts.push(draft) - 1;
  };
  const constantOf = (slot: Slot): number | undefined => {
    const { spec } = drafts[slot]!;
    return spec.kind === 'constant' ? spec.value : undefined;
  };
  const constant = (value: number): Slot =>
    intern(`constant ${Object.is(value, -0) ? 0 : value}`, { spec: { kind: 'constant', value } });
  const derive = (op: SlotOp, a: Slot, b: Slot): Slot => {
    const simple = simplify(op, a, b, constantOf);
    if (simple?.kind === 'slot') return simple.slot;
    if (!simple) return intern(`${op} ${a} ${b}`, { spec: { kind: 'derived', op, a, b } });
    const foldedFrom = [...new Set([a, b])].filter((slot) => hasName(drafts[slot]!));
    if (foldedFrom.length === 0) return constant(simple.value);
    return intern(`${op} ${a} ${b}`, { spec: { kind: 'constant', value: simple.value }, foldedFrom });
  };
  return {
    named: (entry) => intern(`named ${entry.id} ${JSON.stringify(entry.distribution)}`, draftOf(entry)),
    constantOf,
    constant,
    mul: (a, b) => derive('mul', a, b),
    add: (a, b) => derive('add', a, b),
    sub: (a, b) => derive('sub', a, b),
    div: (a, b) => derive('div', a, b),
    min: (a, b) => derive('min', a, b),
    max: (a, b) => derive('max', a, b),
    complement: (a) => derive('complement', a, a),
    decay: (days) => derive('decay', days, days),
    ...keeper,
  };
}

const hasName = ({ spec, named, foldedFrom }: Draft): boolean =>
  spec.kind === 'constant' && (named !== undefined || foldedFrom !== undefined);

/** A distribution without width is a constant: no column, no draw. */
function draftOf(named: Named): Draft {
  const { low, high } = range(named.distribution);
  if (low === high) return { spec: { kind: 'constant', value: low }, named };
  const { id, stream, unit, distribution, evidence } = named;
  return {
    spec: { kind: 'draw', id, stream, unit, distribution, ...(evidence === undefined ? {} : { evidence }) },
    named,
  };
}

type Simple =
  { readonly kind: 'slot'; readonly slot: Slot } | { readonly kind: 'value'; readonly value: number };

/** What an operation comes to without drawing anything, undefined if it must be done in every replicate. */
function simplify(
  op: SlotOp,
  a: Slot,
  b: Slot,
  constantOf: (slot: Slot) => number | undefined,
): Simple | undefined {
  const x = constantOf(a);
  const y = constantOf(b);
  if (x !== undefined && y !== undefined) return { kind: 'value', value: derive(op, x, y) };
  if (op === 'mul' && (x === 0 || y === 0)) return { kind: 'value', value: 0 };
  if ((op === 'mul' && y === 1) || (op === 'div' && y === 1)) return { kind: 'slot', slot: a };
  if (op === 'mul' && x === 1) return { kind: 'slot', slot: b };
  if ((op === 'add' || op === 'sub') && y === 0) return { kind: 'slot', slot: a };
  if (op === 'add' && x === 0) return { kind: 'slot', slot: b };
  return undefined;
}

/** Moves draft slots into the plan, operands before what is made of them. */
function createKeeper(drafts: readonly Draft[]): Pick<SlotTable, 'use' | 'slots' | 'inputs'> {
  const place = new Map<Slot, Slot>();
  const kept: SlotSpec[] = [];
  const users = new Map<Slot, Set<string>>();

  const remember = (slot: Slot, usedBy: string): void => {
    const { named, foldedFrom = [] } = drafts[slot]!;
    if (named) users.set(slot, (users.get(slot) ?? new Set()).add(usedBy));
    for (const source of foldedFrom) remember(source, usedBy);
  };
  const use = (slot: Slot, usedBy: string): Slot => {
    const { spec } = drafts[slot]!;
    const operands = spec.kind === 'derived' ? [spec.a, spec.b] : [];
    const [a, b] = operands.map((operand) => use(operand, usedBy));
    remember(slot, usedBy);
    const old = place.get(slot);
    if (old !== undefined) return old;
    place.set(slot, kept.length);
    return kept.push(spec.kind === 'derived' ? { ...spec, a: a!, b: b! } : spec) - 1;
  };
  return {
    use,
    slots: () => kept,
    inputs: () =>
      [...users].map(([slot, by]) => ({
        ...drafts[slot]!.named!,
        slot: place.get(slot),
        usedBy: [...by].sort(),
      })),
  };
}
