/** `hashfall figure ID <scenario>`: one picture of a result, as an SVG that stands alone. */
import { basename, dirname } from 'node:path';
import { panelSvg, readingOf } from '../../export/figures.ts';
import { finished, type Finished } from '../../export/finished.ts';
import { loadDataVersion } from '../../export/versions.ts';
import { rivalRuns } from '../../analysis/rivals.ts';
import type { Panel, Reading } from '../../figures/panel.ts';
import { PANELS } from '../../figures/panels.ts';
import { groundOfText } from '../../run/ground.ts';
import { createThreadPool } from '../../run/pool.node.ts';
import { oneOf } from '../../scenario/read/reading.ts';
import { problem, problemWith, type Problem } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, type ExitCode } from '../exit.ts';
import { fixedDesignProblems } from '../fixed-design.ts';
import { findScenario } from '../find-scenario.ts';
import type { Io } from '../io.ts';
import { completed } from '../own-fleet.ts';
import { createProgressLine } from '../progress.ts';
import { readRunOptions, type RunRequest } from '../run-options.ts';
import { workerEntry } from '../worker-entry.ts';
import { blockedFile, writeWhole } from '../write-files.ts';

interface FigureRequest {
  readonly panel: Panel;
  readonly run: RunRequest;
}

/** Writes to stdout, or to the file that `--out` names. */
export async function figure(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = readRequest(args);
  if (Array.isArray(request)) return refuse(io, request);
  const { panel, run: asked } = request;
  const blocked = blockedFile(asked.out, asked.force);
  if (blocked) return refuse(io, [blocked]);
  const found = await findScenario(asked.scenario);
  if (Array.isArray(found)) return refuse(io, found);
  const scenario = await completed(found.text, asked, io);
  if (!scenario.ok) return refuse(io, scenario.error);
  const run = await compute(scenario.value, asked);
  if (Array.isArray(run)) return refuse(io, run);
  const svg = panelSvg(panel, await readingFor(panel, run, asked));
  if (svg === undefined)
    return refuse(io, [problemWith('figure', say('cli.expect.figure-shown'), say('cli.got.no-figure'))]);
  if (asked.out === undefined) io.out(svg);
  else await writeWhole(dirname(asked.out), basename(asked.out), [svg]);
  return DONE;
}

/** What the panel is drawn from; rival sources are run for it alone. */
async function readingFor(panel: Panel, run: Finished, request: RunRequest): Promise<Reading> {
  const reading = readingOf(run, await groundOfText(run.job.scenario));
  if (panel.id !== 'rivals') return reading;
  const pool = createThreadPool(workerEntry(), request.threads);
  try {
    return { ...reading, rivals: await rivalRuns(pool, run.job) };
  } finally {
    pool.close();
  }
}

/** The first word is the figure's; what it shares with a run is read as a run reads it. */
function readRequest(args: readonly string[]): FigureRequest | Problem[] {
  const shared = {
    replicates: 'text',
    seed: 'text',
    threads: 'text',
    out: 'text',
    fleet: 'text',
    nation: 'text',
  } as const;
  const read = readArguments(args, { ...shared, force: 'switch', quiet: 'switch' });
  if (Array.isArray(read)) return read;
  const [id, ...words] = read.words;
  const ids = PANELS.map((panel) => panel.id);
  const panel = PANELS.find((one) => one.id === id);
  if (!panel) return [problem('figure', oneOf(ids, id), id)];
  const flags = [
    ...Object.entries(read.texts).map(([flag, text]) => `--${flag}=${text}`),
    ...[...read.switches].map((flag) => `--${flag}`),
  ];
  const run = readRunOptions([...flags, '--', ...words]);
  if (Array.isArray(run)) return run.map((one) => (one.path === 'run' ? { ...one, path: 'figure' } : one));
  // Nothing that is promised for later is among the flags passed on.
  return { panel, run: run as RunRequest };
}

const now = (): number => performance.now();

async function compute(scenario: string, request: RunRequest): Promise<Finished | Problem[]> {
  const pool = createThreadPool(workerEntry(), request.threads);
  const line = request.quiet ? undefined : createProgressLine(process.stderr, now);
  try {
    const info = await pool.prepare(scenario);
    if (Array.isArray(info)) return info;
    const unfit = fixedDesignProblems(info, request);
    if (unfit.length > 0) return unfit;
    const { seed = info.seed, replicates = info.replicates } = request;
    const result = await pool.run(
      { scenario, seed, replicates },
      { now, ...(line ? { onProgress: line.tell } : {}) },
    );
    return finished(result, await loadDataVersion());
  } finally {
    line?.end();
    pool.close();
  }
}
