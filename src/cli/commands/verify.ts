/** `hashfall verify PACK`: runs a pack's scenario again and compares. */
import { availableParallelism } from 'node:os';
import { figureFiles } from '../../export/figures.ts';
import { verdictWords } from '../../export/verdict-words.ts';
import { verifyPack, type Verdict, type VerifyContext } from '../../export/verify-pack.ts';
import { loadDataVersion } from '../../export/versions.ts';
import { groundOfText } from '../../run/ground.ts';
import { createThreadPool } from '../../run/pool.node.ts';
import { problem, type Problem } from '../../units/problem.ts';
import type { Result } from '../../units/result.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, WRONG_INPUT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { withFleetFile } from '../own-fleet.ts';
import { createProgressLine } from '../progress.ts';
import { readPack } from '../read-pack.ts';
import { threadsOf } from '../run-options.ts';
import { workerEntry } from '../worker-entry.ts';

const FLAGS = { threads: 'text', fleet: 'text', json: 'switch', quiet: 'switch' } as const;

/** Exit code 0 where every file is the same, 1 where one is not or it is no pack. */
export async function verify(args: readonly string[], io: Io): Promise<ExitCode> {
  const read = readArguments(args, FLAGS);
  if (Array.isArray(read)) return refuse(io, read);
  const { words, texts, switches } = read;
  if (words.length !== 1)
    return refuse(io, [
      problem('verify', say('cli.expect.one-pack'), words.length === 0 ? undefined : words),
    ]);
  const threads = threadsOf(texts.threads);
  if (typeof threads === 'object') return refuse(io, [threads]);
  const entries = readPack(words[0]!);
  if (!entries.ok) return refuse(io, entries.error);
  const verdict = await rerun(
    entries.value,
    threads ?? availableParallelism(),
    switches.has('quiet'),
    (scenario) => withFleetFile(scenario, texts.fleet, io),
  );
  if (!verdict.ok) return refuse(io, verdict.error);
  io.out(switches.has('json') ? `${JSON.stringify(verdict.value)}\n` : textOf(verdict.value));
  return verdict.value.same ? DONE : WRONG_INPUT;
}

async function rerun(
  entries: Parameters<typeof verifyPack>[0],
  threads: number,
  quiet: boolean,
  complete: VerifyContext['complete'] & object,
): Promise<Result<Verdict, Problem[]>> {
  const pool = createThreadPool(workerEntry(), threads);
  const now = (): number => performance.now();
  const line = quiet ? undefined : createProgressLine(process.stderr, now);
  try {
    return await verifyPack(entries, {
      runner: pool,
      complete,
      data: await loadDataVersion(),
      figures: async (run) => figureFiles(run, await groundOfText(run.job.scenario)),
      options: { now, ...(line ? { onProgress: line.tell } : {}) },
    });
  } finally {
    line?.end();
    pool.close();
  }
}

function textOf(verdict: Verdict): string {
  const { title, lines } = verdictWords(verdict);
  return [title, ...lines].map((one) => `${one}\n`).join('');
}
