/** `--fleet FILE`: an inventory, read and summed, put beside the scenario. */
import { createReadStream } from 'node:fs';
import { loadEvidence } from '../evidence/load.ts';
import { atLine, createInventoryReader, type Inventory } from '../fleet/own/inventory.ts';
import { ownEhs } from '../fleet/own/own-fleet.ts';
import { attachFleet } from '../scenario/attach-fleet.ts';
import { problemMessage, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { shortNumber, wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import type { Io } from './io.ts';
import { withNation } from './nation-file.ts';

/** What a scenario is run with beyond its file: another nation, and a fleet. */
export async function completed(
  scenario: string,
  { nation, fleet }: { readonly nation?: string | undefined; readonly fleet: string | undefined },
  io: Io,
): Promise<Result<string, Problem[]>> {
  const there = await withNation(scenario, nation);
  return there.ok ? withFleetFile(there.value, fleet, io) : there;
}

/** The scenario with the fleet of a file; as it is where no file was named. What was left out is told on stderr. */
export async function withFleetFile(
  scenario: string,
  path: string | undefined,
  io: Io,
): Promise<Result<string, Problem[]>> {
  if (path === undefined) return ok(scenario);
  const inventory = await readInventory(path);
  if (!inventory.ok) return inventory;
  io.err(told(path, inventory.value));
  return attachFleet(scenario, inventory.value.classes);
}

async function readInventory(path: string): Promise<Result<Inventory, Problem[]>> {
  const reader = createInventoryReader(await loadEvidence());
  try {
    for await (const piece of createReadStream(path, 'utf8')) reader.push(piece as string);
  } catch (error) {
    const { code = '?' } = error as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? say('cli.got.no-file') : say('cli.got.code', { code });
    return failed([problemWith(path, say('fleet.own.expect.file'), got)]);
  }
  const read = reader.end();
  return read.ok ? read : failed(read.error.map((one) => ({ ...one, path: inPath(path, one.path) })));
}

const inPath = (file: string, place: string): string => (place === '' ? file : `${file}, ${place}`);

const MOST_TOLD = 20;

function told(path: string, inventory: Inventory): string {
  const { classes, lines, refused, refusedLines, strange } = inventory;
  const machines = classes.reduce((sum, one) => sum + one.machines, 0);
  const head = say('fleet.own.told', {
    path,
    lines: wholeNumber(lines),
    machines: wholeNumber(machines),
    ehs: shortNumber(ownEhs(classes)),
    refused: wholeNumber(refusedLines),
  });
  const left = refused.slice(0, MOST_TOLD).map((one) => `  ${problemMessage(atLine(one))}`);
  const more =
    refusedLines > MOST_TOLD ? [`  ${say('fleet.own.more', { count: refusedLines - MOST_TOLD })}`] : [];
  const unknown = strange.map(
    (one) => `  ${say('fleet.own.strange', { ...one, machines: wholeNumber(one.machines) })}`,
  );
  return [head, ...left, ...more, ...unknown].map((line) => `${line}\n`).join('');
}
