/** An inventory from the page: read in pieces as its file comes, and summed; its lines are not kept. */
import { loadEvidence } from '../../evidence/load.ts';
import { createInventoryReader, atLine, type Inventory } from '../../fleet/own/inventory.ts';
import { OWN_AXES, ownEhs, ownShares, type OwnAxis } from '../../fleet/own/own-fleet.ts';
import { loadGround } from '../../run/ground.ts';
import { classesHash } from '../../scenario/read/read-fleet.ts';
import { problem } from '../../units/problem.ts';
import { hasWord, say, sayOf } from '../../words/words.ts';
import type { CallContext } from './call-context.ts';
import type { InventoryAnswer, InventoryTold } from './inventory-answer.ts';

/** Names of the axes among the names of what can be aimed at. */
const AXES: Readonly<Record<OwnAxis, string>> = {
  vendor: 'vendor',
  firmware: 'channel',
  grid: 'grid',
  generation: 'class',
};
const MOST_BYTES = 200_000_000;

export async function readInventory({ signal }: CallContext, file: Blob): Promise<InventoryAnswer> {
  if (file.size > MOST_BYTES)
    return {
      ok: false,
      problems: [problem('', say('fleet.own.expect.size', { limit: MOST_BYTES }), file.size)],
    };
  const reader = createInventoryReader(await loadEvidence());
  const pieces = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await pieces.read();
    if (done || signal.aborted) break;
    reader.push(value);
  }
  const read = reader.end();
  if (!read.ok) return { ok: false, problems: read.error };
  const inventory = {
    ...read.value,
    refused: read.value.refused.map((one) => ({ ...one, problem: atLine(one) })),
  };
  return { ok: true, sha256: classesHash(inventory.classes), inventory, told: await toldOf(inventory) };
}

async function toldOf({ classes }: Inventory): Promise<InventoryTold> {
  const { evidence, fleet } = await loadGround();
  const firmware = new Map(evidence.firmware.map(({ id, name }) => [id, name]));
  const vendors = new Map(fleet.vendors.map(({ id, name }) => [id, name]));
  const title = (axis: OwnAxis, name: string): string => {
    const keys = [`fleet.own.name.${axis}.${name}`, `name.${AXES[axis]}.${name}`];
    const key = keys.find(hasWord);
    if (key !== undefined) return sayOf(key);
    if (name === 'unknown') return say('fleet.own.unknown');
    return (
      (axis === 'vendor' ? vendors.get(name) : axis === 'firmware' ? firmware.get(name) : undefined) ?? name
    );
  };
  const ehs = ownEhs(classes);
  const sharesOf = (axis: OwnAxis) =>
    ownShares(classes, axis).map(({ name, share }) => ({ name: title(axis, name), share }));
  return {
    machines: classes.reduce((sum, { machines }) => sum + machines, 0),
    ehs,
    ofNation: ehs / fleet.homeEhs,
    shares: Object.fromEntries(
      OWN_AXES.map((axis) => [axis, sharesOf(axis)]),
    ) as unknown as InventoryTold['shares'],
  };
}
