/** Runs what a pack says was run, and compares every file with what that gives. */
import type { Runner, RunOptions } from '../run/runner.ts';
import { inside, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import type { FigureFile } from './figures.ts';
import { finished, type Finished } from './finished.ts';
import { firstDifference, type Difference } from './first-difference.ts';
import { Broken, type PackEntries, type PackEntry } from './pack-entry.ts';
import { packParts, resultParts, SUMS_FILE, type Part } from './parts.ts';
import { readReceipt, type Receipt } from './read-receipt.ts';
import { RECEIPT_FILE } from './result-files.ts';
import { isParquet } from './table-files.ts';
import { engineVersion } from './versions.ts';

export type FileVerdict = { readonly name: string } & (
  | { readonly kind: 'same' | 'missing' | 'broken' | 'extra' }
  /** `column` is the name of a table's column. */
  | { readonly kind: 'differs'; readonly at: Difference; readonly column?: string; readonly binary: boolean }
);

/** Plain data; words for it stand in verdict-words.ts. */
export interface Verdict {
  readonly same: boolean;
  readonly title: string;
  readonly seed: string;
  readonly replicates: number;
  readonly engine: Versions;
  readonly data: Versions;
  readonly files: readonly FileVerdict[];
  /** Files of a folder that are not the result's: left alone. */
  readonly aside: readonly string[];
}

export interface Versions {
  readonly there: string;
  readonly here: string;
}

/** What verifying needs of the host. */
export interface VerifyContext {
  readonly runner: Runner;
  /** Version of the evidence at hand. */
  readonly data: string;
  /** Puts an own fleet beside a scenario that names one. */
  readonly complete?: (scenario: string) => Promise<Result<string, Problem[]>>;
  readonly figures: (run: Finished) => Promise<readonly FigureFile[]>;
  readonly options?: RunOptions;
}

/** Problems where it is no pack, or one whose scenario can't be run. */
export async function verifyPack(
  given: PackEntries,
  context: VerifyContext,
): Promise<Result<Verdict, Problem[]>> {
  const entries = withoutFolder(given);
  const receipt = readReceipt(entries);
  if (!receipt.ok) return receipt;
  const { seed, replicates } = receipt.value;
  const complete = (await context.complete?.(receipt.value.scenario)) ?? ok(receipt.value.scenario);
  if (!complete.ok) return complete;
  const scenario = complete.value;
  const info = await context.runner.prepare(scenario);
  if (Array.isArray(info)) return failed(inside(`${RECEIPT_FILE}: scenario`, info));
  const result = await context.runner.run({ scenario, seed, replicates }, context.options);
  const run = finished(result, context.data);
  // A folder of results has no sums: whatever else lies in it is not ours to judge.
  const isPack = entries.has(SUMS_FILE);
  const parts = isPack
    ? packParts(run, await context.figures(run), receipt.value.files)
    : resultParts(run, receipt.value.files);
  const files = await compareAll(parts, entries);
  const names = new Set(files.map(({ name }) => name));
  const others = [...entries.keys()].filter((name) => !names.has(name)).sort();
  return ok(verdictOf(run, receipt.value, files, others, isPack));
}

function verdictOf(
  run: Finished,
  receipt: Receipt,
  files: readonly FileVerdict[],
  others: readonly string[],
  isPack: boolean,
): Verdict {
  const all = [...files, ...(isPack ? others : []).map((name): FileVerdict => ({ name, kind: 'extra' }))];
  return {
    same: all.every(({ kind }) => kind === 'same'),
    title: run.info.title,
    seed: run.job.seed,
    replicates: run.job.replicates,
    engine: { there: receipt.engine, here: engineVersion },
    data: { there: receipt.data, here: run.data },
    files: all,
    aside: isPack ? [] : others,
  };
}

/** Packs that were unpacked and zipped again have a folder around them, and what a Mac leaves beside it. */
function withoutFolder(entries: PackEntries): PackEntries {
  const kept = [...entries].filter(([name]) => !/(^|\/)(__MACOSX\/|\.DS_Store$)/.test(name));
  const folder = /^[^/]+\//.exec(kept[0]?.[0] ?? '')?.[0];
  const around = folder !== undefined && kept.every(([name]) => name.startsWith(folder)) ? folder.length : 0;
  return new Map(kept.map(([name, entry]) => [name.slice(around), entry]));
}

async function compareAll(parts: AsyncIterable<Part>, entries: PackEntries): Promise<FileVerdict[]> {
  const files: FileVerdict[] = [];
  for await (const part of parts) {
    files.push(compared(part, entries.get(part.name)));
    // The hash of a part is known once all of it has been taken.
    for (const _ of part.pieces);
  }
  return files;
}

function compared({ name, pieces }: Part, entry: PackEntry | undefined): FileVerdict {
  if (!entry) return { name, kind: 'missing' };
  const header = createHeader();
  try {
    const at = firstDifference(header.watched(pieces), entry.pieces());
    if (!at) return { name, kind: 'same' };
    const column = name.endsWith('.csv') && at.line > 1 ? header.names()[at.cell] : undefined;
    return {
      name,
      kind: 'differs',
      at,
      binary: isParquet(name),
      ...(column === undefined ? {} : { column }),
    };
  } catch (error) {
    if (error instanceof Broken) return { name, kind: 'broken' };
    throw error;
  }
}

/** Keeps the first line of what passes. */
function createHeader() {
  let first: Uint8Array | undefined;
  return {
    *watched(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
      for (const piece of pieces) {
        first ??= piece;
        yield piece;
      }
    },
    names: (): string[] => {
      const line = first?.subarray(0, first.indexOf('\n'.charCodeAt(0)));
      return new TextDecoder().decode(line).split(',');
    },
  };
}
