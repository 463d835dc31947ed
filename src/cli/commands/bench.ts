/** `hashfall bench`: how fast this machine is, each measure beside its budget. Medians of a few rounds; nothing here is a test. */
import { availableParallelism } from 'node:os';
import { createContext } from '../../run/context.ts';
import { createThreadPool } from '../../run/pool.node.ts';
import { shippedIds, shippedText } from '../../run/shipped.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, refuseOne, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { table } from '../table.ts';
import { workerEntry } from '../worker-entry.ts';

/** The scenario the budgets speak of: one arm and its twin, 365 days. */
const BASELINE = 'us-bricking';
const SEED = 'bench';
const ROUNDS = 5;
const BUDGET_REPLICATES = 10_000;

export async function bench(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, {});
  if (Array.isArray(read)) return refuse(io, read);
  if (read.words.length > 0) return refuseOne(io, 'bench', say('cli.expect.no-words'), read.words);
  const reference = median(await rounds(async () => referenceLoop()));
  const one = await replicatesPerSecond(1);
  const two = await replicatesPerSecond(2);
  const rows = await mergedRows();
  const rowDays = one * (rows.get(BASELINE) ?? 0) * 365 * 2;
  const measures: (readonly [string, string, string])[] = [
    [say('cli.bench.reference'), perSecond(reference), ''],
    [say('cli.bench.one'), perSecond(one), ''],
    [say('cli.bench.two'), perSecond(two), ''],
    [say('cli.bench.row-days'), perSecond(rowDays), ''],
    [say('cli.bench.row-days-reference'), (rowDays / reference).toPrecision(3), ''],
    [say('cli.bench.whole'), seconds(BUDGET_REPLICATES / two), say('cli.bench.whole.budget')],
    [say('cli.bench.preview'), seconds(256 / two), say('cli.bench.preview.budget')],
    ...[...rows].map(([id, count]) => [say('cli.bench.rows', { id }), String(count), ''] as const),
  ];
  io.out(table(say('cli.bench.head'), measures));
  io.out(`${say('cli.bench.note', { rounds: ROUNDS, cores: availableParallelism() })}\n`);
  return DONE;
}

/** Rounds of a plain loop of additions, multiplications and roots a second: what the machine can do, whatever our code does. */
function referenceLoop(): number {
  const steps = 20_000_000;
  const began = performance.now();
  let x = 1;
  for (let i = 0; i < steps; i++) x = Math.sqrt(x * 1.000001 + 0.5);
  const took = performance.now() - began;
  if (!(x > 0)) throw new Error('bench: expected a positive sum');
  return (steps / took) * 1000;
}

async function replicatesPerSecond(threads: number): Promise<number> {
  const pool = createThreadPool(workerEntry(), threads);
  const scenario = shippedText(BASELINE)!;
  const replicates = 512 * threads;
  try {
    await pool.run({ scenario, seed: SEED, replicates }, { split: false });
    // A seed a round: workers keep twins of the seed before, which would be measured as speed.
    const all = await rounds(async (round) => {
      const began = performance.now();
      await pool.run({ scenario, seed: `${SEED} ${round}`, replicates }, { split: false });
      return (replicates / (performance.now() - began)) * 1000;
    });
    return median(all);
  } finally {
    pool.close();
  }
}

async function mergedRows(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const id of shippedIds) {
    const context = await createContext(shippedText(id)!);
    if (!Array.isArray(context)) found.set(id, context.plan.rows.count);
  }
  return found;
}

async function rounds(measure: (round: number) => Promise<number>): Promise<number[]> {
  const all = [];
  for (let i = 0; i < ROUNDS; i++) all.push(await measure(i));
  return all;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const perSecond = (value: number): string => `${Number(value.toPrecision(3)).toLocaleString('en')} / s`;
const seconds = (value: number): string => `${value.toPrecision(3)} s`;
