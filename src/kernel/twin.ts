/**
 * The quiet twin, kept: it knows no threat and no lever, so an edit that touches only those leaves it as it was, digit for digit.
 * Slots hold the twin's numbers among others; two plans share their twins when everything the steps read without an event is equal.
 */
import type { Slot } from './effects.ts';
import type { Plan, SlotSpec } from './plan.ts';
import type { Recording } from './tracks.ts';
import type { Workspace } from './workspace.ts';

/** What a twin depends on besides key and replicate, as text: plans of one text have one twin. */
export function twinText(plan: Plan): string {
  const { days, switches, world, margins, members, rows, groups, suppliers, chain, thsPerMachine } = plan;
  const meaning = (slot: Slot): string => slotMeaning(plan.slots, slot);
  return plain({
    days,
    switches,
    world: Object.entries(world).map(([name, slot]) => [name, meaning(slot)]),
    margins: {
      ...margins,
      nationShare: meaning(margins.nationShare),
      stock: meaning(margins.stock),
      vendor: margins.vendor.map(meaning),
      grid: margins.grid.map(meaning),
      generation: margins.generation.map(meaning),
    },
    members,
    rows,
    groups: { ...groups, power: groups.power.map(meaning) },
    suppliers,
    chain: { ...chain, networkEhs: chain.networkEhs === undefined ? '' : meaning(chain.networkEhs) },
    thsPerMachine,
  });
}

/** A slot as an expression of draws and constants; a slot's index differs from plan to plan. */
function slotMeaning(slots: readonly SlotSpec[], at: Slot): string {
  const slot = slots[at]!;
  switch (slot.kind) {
    case 'constant':
      return String(slot.value);
    case 'draw':
      return `${slot.stream}~${JSON.stringify(slot.distribution)}`;
    case 'derived':
      return `${slot.op}(${slotMeaning(slots, slot.a)},${slotMeaning(slots, slot.b)})`;
    default:
      return slot satisfies never;
  }
}

const plain = (value: object): string =>
  JSON.stringify(value, (_, item: unknown) =>
    ArrayBuffer.isView(item) ? Array.from(item as Float64Array) : item,
  );

/** A twin's recording as it stands, its arrays copied. */
export const keptTwin = (w: Workspace): Recording => structuredClone(w.twin);

/** Puts a kept twin back. */
export function restoreTwin(w: Workspace, kept: Recording): void {
  for (const [name, value] of Object.entries(kept)) {
    const own = (w.twin as unknown as Record<string, unknown>)[name];
    if (ArrayBuffer.isView(own)) (own as Float64Array).set(value as Float64Array);
    else (w.twin as unknown as Record<string, unknown>)[name] = value;
  }
}
