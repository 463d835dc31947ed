/** `hashfall run`: from a scenario's name to a folder of results. */
import { join } from 'node:path';
import { finished, summaryOf, type Finished } from '../../export/finished.ts';
import { loadDataVersion } from '../../export/versions.ts';
import { createThreadPool } from '../../run/pool.node.ts';
import type { PlanInfo } from '../../run/job.ts';
import type { Runner, RunResult } from '../../run/runner.ts';
import { MOST_IN_CHUNK } from '../../run/stretches.ts';
import { runUntil } from '../../run/until.ts';
import { MOST_REPLICATES, parseUntil, reachedOf, type Until } from '../../summary/precision.ts';
import { DONE, notYet, refuse, type ExitCode } from '../exit.ts';
import { fixedDesignProblems } from '../fixed-design.ts';
import { findScenario } from '../find-scenario.ts';
import type { Io } from '../io.ts';
import { completed } from '../own-fleet.ts';
import { createProgressLine } from '../progress.ts';
import { readRunOptions, type RunRequest } from '../run-options.ts';
import { resultObject, resultText, type Told } from '../run-report.ts';
import { workerEntry } from '../worker-entry.ts';
import { prepareFolder } from '../write-files.ts';
import { writeResult } from '../write-result.ts';

export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = readRunOptions(args);
  if ('later' in request) return notYet(io, request.later);
  if (Array.isArray(request)) return refuse(io, request);
  const found = await findScenario(request.scenario);
  if (Array.isArray(found)) return refuse(io, found);
  const scenario = await completed(found.text, request, io);
  if (!scenario.ok) return refuse(io, scenario.error);
  const pool = createThreadPool(workerEntry(), threadsFor(request));
  try {
    return await runText(scenario.value, request, pool, io);
  } finally {
    pool.close();
  }
}

/** More threads than chunks would only wait. */
const threadsFor = ({ threads, replicates = MOST_REPLICATES }: RunRequest): number =>
  Math.min(threads, Math.ceil(replicates / MOST_IN_CHUNK));

async function runText(text: string, request: RunRequest, pool: Runner, io: Io): Promise<ExitCode> {
  const info = await pool.prepare(text);
  if (Array.isArray(info)) return refuse(io, info);
  const unfit = fixedDesignProblems(info, request);
  if (unfit.length > 0) return refuse(io, unfit);
  // The scenario's own outcomes can be asked for, so this is read after it.
  const asked = request.until === undefined ? undefined : parseUntil(request.until, info.outcomes);
  if (asked && !asked.ok) return refuse(io, [asked.error]);
  const until = asked?.value;
  const folder = request.out ?? join('results', info.id);
  const blocked = await prepareFolder(folder, request.force);
  if (blocked) return refuse(io, [blocked]);
  const result = await compute(text, info, request, until, pool);
  const whole = finished(result, await loadDataVersion());
  const files = await writeResult(folder, whole, request.formats);
  const reached = until && reachedOf(until, result.accumulator);
  report(whole, { folder, files, reached }, request, io);
  return DONE;
}

const now = (): number => performance.now();

async function compute(
  scenario: string,
  info: PlanInfo,
  request: RunRequest,
  until: Until | undefined,
  pool: Runner,
): Promise<RunResult> {
  const line = request.quiet ? undefined : createProgressLine(process.stderr, now);
  const most = until ? MOST_REPLICATES : info.replicates;
  const job = { scenario, seed: request.seed ?? info.seed, replicates: request.replicates ?? most };
  const options = { now, ...(line ? { onProgress: line.tell } : {}) };
  try {
    return await (until ? runUntil(pool, job, until, options) : pool.run(job, options));
  } finally {
    line?.end();
  }
}

function report(whole: Finished, told: Told, request: RunRequest, io: Io): void {
  // No day series: what is told on the terminal are outcomes.
  const summary = summaryOf(whole, { tracks: [] });
  io.out(
    request.json ? `${JSON.stringify(resultObject(summary, told))}\n` : resultText(summary, whole.info, told),
  );
}
