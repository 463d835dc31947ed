/** What the desk can be asked, a function a call. To add one: its type in `desk-messages.ts`, a line here. */
import { runFacts, type RunFacts } from '../../analysis/run-facts.ts';
import { groundOfText } from '../../run/ground.ts';
import type { DeskCalls } from '../desk-messages.ts';
import type { CallContext } from './call-context.ts';
import { catalogue } from './catalogue.ts';
import { readLink, writeLink } from './links.ts';
import { pool } from './pool.ts';
import { lastShown, runInSteps, wholeSummary } from './run-in-steps.ts';
import { sheetOf } from './sheet.ts';

/** Replicates at a time: a run that is shown must not wait long for those. */
const FEW = 32;

type Calls = {
  readonly [K in keyof DeskCalls]: (
    context: CallContext,
    ...args: Parameters<DeskCalls[K]>
  ) => ReturnType<DeskCalls[K]> | Promise<ReturnType<DeskCalls[K]>>;
};

export const calls: Calls = {
  run: runInSteps,
  summary: () => wholeSummary(),
  facts: () => factsOfLast(),
  rivals: async ({ signal }) =>
    (await import('../../analysis/rivals.ts')).rivalRuns(pool, lastShown().finished.job, {
      signal,
      chunk: FEW,
    }),
  replay: (_, replicate) => {
    const { scenario, finished } = lastShown();
    return pool.replay({ scenario, seed: finished.job.seed, replicate });
  },
  check: (_, text) => sheetOf(text),
  catalogue: (_, nation) => catalogue(nation),
  file: (_, name) => fileOf(name),
  pack: async () => (await packing()).packOf(lastShown()),
  verify: async (_, pack, fleets) => (await packing()).verified(pack, fleets),
  inventory: async (context, file) => (await import('./inventory.ts')).readInventory(context, file),
  backtest: async (_, idOrText) => (await import('./backtests.ts')).backtestOf(idOrText),
  link: (_, text) => writeLink(text),
  unlink: (_, link) => readLink(link),
};

/** What writes files is fetched when it is needed: it would double what the first run waits for. */
const packing = () => import('./packs.ts');

let facts: { readonly of: object; readonly value: RunFacts } | undefined;

/** Kept for the result they were made of: several views ask for them. */
async function factsOfLast(): Promise<RunFacts> {
  const { finished, summary } = lastShown();
  if (facts?.of !== finished)
    facts = { of: finished, value: runFacts(finished, summary, await groundOfText(finished.job.scenario)) };
  return facts.value;
}

async function fileOf(name: string): Promise<Blob> {
  const { takeAwayPieces } = await import('../../export/parts.ts');
  const pieces = await takeAwayPieces(name, lastShown().finished);
  return new Blob(Array.from(pieces) as BlobPart[], { type: 'application/octet-stream' });
}
