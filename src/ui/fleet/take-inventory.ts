/** A file of machines on its way to the scenario. */
import { signal } from '@preact/signals';
import type { Problem } from '../../units/problem.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { after } from '../compose/shared.ts';
import type { InventoryAnswer } from '../desk/inventory-answer.ts';
import { edit, typeAt } from '../draft.ts';
import { askDesk } from '../engine.ts';
import { keepFleet } from './own-fleets.ts';

type Read = Extract<InventoryAnswer, { ok: true }>;

export type Taking =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

export const taking = signal<Taking>({ kind: 'none' });
/** What was read, by hash, with the name of its file. */
export const inventories = signal<ReadonlyMap<string, Read & { readonly name: string }>>(new Map());

export const isInventory = ({ name, type }: { readonly name: string; readonly type: string }): boolean =>
  type === 'text/csv' || /\.(?:csv|tsv)$/i.test(name);

/** Reads an inventory and makes it the scenario's fleet; what can't be read changes nothing. */
export async function takeInventory(file: File): Promise<void> {
  const { name } = file;
  const reading: Taking = { kind: 'reading', name };
  taking.value = reading;
  const read = await askDesk('inventory', file).catch((reason: unknown): InventoryAnswer => ({
    ok: false,
    problems: [{ path: '', expected: say('fleet.own.expect.file'), got: String(reason) }],
  }));
  if (taking.peek() !== reading) return;
  if (!read.ok) {
    taking.value = { kind: 'refused', name, problems: read.problems };
    return after('', 'own-fleet-problem');
  }
  const { sha256, inventory, told } = read;
  keepFleet(sha256, inventory.classes);
  inventories.value = new Map([...inventories.peek(), [sha256, { ...read, name }]]);
  taking.value = { kind: 'none' };
  await edit((document) => ({ ...document, fleet: { sha256 } }));
  after(say('fleet.own.done', { name, machines: wholeNumber(told.machines) }), 'own-fleet-title');
}

export async function leaveInventory(): Promise<void> {
  await typeAt(['fleet'], undefined);
  after(say('fleet.own.left'), 'own-fleet-title');
}
