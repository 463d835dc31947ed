/** `hashfall compare`: runs a scenario and says of each pair of its arms which is better, in how many futures. */
import { armPairs, compareArms } from '../../analysis/comparisons.ts';
import type { PairComparison } from '../../analysis/types.ts';
import type { PlanInfo } from '../../run/job.ts';
import { createThreadPool } from '../../run/pool.node.ts';
import type { Runner, RunResult } from '../../run/runner.ts';
import { oneOf } from '../../scenario/read/reading.ts';
import { Z95_TWO_SIDED } from '../../science/proportion.ts';
import { OUTCOME_PERCENTS } from '../../summary/types.ts';
import { problem, type Problem } from '../../units/problem.ts';
import { comparisonSentence } from '../../words/headlines.ts';
import { shortNumber, wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { readArguments } from '../arguments.ts';
import { DONE, refuse, type ExitCode } from '../exit.ts';
import { fixedDesignProblems } from '../fixed-design.ts';
import { findScenario } from '../find-scenario.ts';
import type { Io } from '../io.ts';
import { completed } from '../own-fleet.ts';
import { createProgressLine } from '../progress.ts';
import { readRunOptions, type RunRequest } from '../run-options.ts';
import { facts } from '../table.ts';
import { titleOf } from '../titles.ts';
import { workerEntry } from '../worker-entry.ts';

const DEFAULT_OUTCOME = 'lost-ehs-days';

interface CompareRequest extends Pick<
  RunRequest,
  'scenario' | 'replicates' | 'seed' | 'threads' | 'fleet' | 'nation' | 'json' | 'quiet'
> {
  readonly outcome: string;
}

export async function compare(args: readonly string[], io: Io): Promise<ExitCode> {
  const request = readRequest(args);
  if (Array.isArray(request)) return refuse(io, request);
  const found = await findScenario(request.scenario);
  if (Array.isArray(found)) return refuse(io, found);
  const scenario = await completed(found.text, request, io);
  if (!scenario.ok) return refuse(io, scenario.error);
  const text = scenario.value;
  const pool = createThreadPool(workerEntry(), request.threads);
  try {
    const info = await pool.prepare(text);
    if (Array.isArray(info)) return refuse(io, info);
    const unfit = fixedDesignProblems(info, request);
    if (unfit.length > 0) return refuse(io, unfit);
    const ids = info.outcomes.map(({ id }) => id);
    if (!ids.includes(request.outcome))
      return refuse(io, [problem('--outcome', oneOf(ids, request.outcome), request.outcome)]);
    if (info.arms.length < 2)
      return refuse(io, [problem('arms', say('analysis.compare.expect.arms'), info.arms.length)]);
    io.out(told(await compute(pool, text, info, request), request));
    return DONE;
  } finally {
    pool.close();
  }
}

/** Flags that a comparison shares with a run are read as a run reads them. */
function readRequest(args: readonly string[]): CompareRequest | Problem[] {
  const shared = {
    replicates: 'text',
    seed: 'text',
    threads: 'text',
    fleet: 'text',
    nation: 'text',
  } as const;
  const read = readArguments(args, { ...shared, outcome: 'text', json: 'switch', quiet: 'switch' });
  if (Array.isArray(read)) return read;
  const { words, texts, switches } = read;
  const { outcome = DEFAULT_OUTCOME, ...rest } = texts;
  const flags = Object.entries(rest).map(([flag, text]) => `--${flag}=${text}`);
  const run = readRunOptions([...flags, '--', ...words]);
  if (Array.isArray(run)) return run.map((one) => (one.path === 'run' ? { ...one, path: 'compare' } : one));
  // Nothing that is promised for later is among the flags passed on.
  const { scenario, replicates, seed, threads, fleet, nation } = run as RunRequest;
  const [json, quiet] = [switches.has('json'), switches.has('quiet')];
  return { outcome, scenario, replicates, seed, threads, fleet, nation, json, quiet };
}

const now = (): number => performance.now();

async function compute(
  pool: Runner,
  scenario: string,
  info: PlanInfo,
  { seed = info.seed, replicates = info.replicates, quiet }: CompareRequest,
): Promise<RunResult> {
  const line = quiet ? undefined : createProgressLine(process.stderr, now);
  try {
    return await pool.run(
      { scenario, seed, replicates },
      { now, split: false, ...(line ? { onProgress: line.tell } : {}) },
    );
  } finally {
    line?.end();
  }
}

/** Every pair of arms: a sentence and a line of numbers each; or one JSON object. */
function told({ info, job, accumulator }: RunResult, { outcome, json }: CompareRequest): string {
  const arms = info.arms.map(({ id, title }) => ({ id, title }));
  const pairs = armPairs(arms.length, Infinity).map(([a, b]) => compareArms(accumulator, outcome, a, b));
  const { seed, replicates } = job;
  if (json) return `${JSON.stringify({ scenario: info.id, seed, replicates, arms, outcome, pairs })}\n`;
  const head = say('analysis.compare.head', {
    outcome: info.outcomes.find(({ id }) => id === outcome)?.title ?? titleOf('outcome', outcome),
    futures: wholeNumber(replicates),
    seed,
    better: say(`analysis.compare.${pairs[0]!.better}`),
  });
  const named = facts(arms.map(({ title }, arm) => [letterOf(arm), title]));
  return `${head}\n\n${named}${pairs.map((pair) => `\n${pairText(pair)}\n`).join('')}`;
}

/** Arms go by letters, as on the page: A is the reference. */
const letterOf = (arm: number): string => String.fromCodePoint('A'.codePointAt(0)! + arm);

function pairText({ a, b, unit, comparison }: PairComparison): string {
  const names = { a: letterOf(a), b: letterOf(b) };
  const { meanDifference, standardError, quantiles, ties, replicates } = comparison;
  const sentence = comparisonSentence(comparison, names.a, names.b);
  if (standardError === null || ties === replicates) return sentence;
  const at = (percent: 5 | 95): string => shortNumber(quantiles[OUTCOME_PERCENTS.indexOf(percent)]!);
  const numbers = say('analysis.compare.difference', {
    ...names,
    unit: unit === '%' ? say('analysis.compare.points') : unit,
    mean: shortNumber(meanDifference),
    error: shortNumber(Z95_TWO_SIDED * standardError, 2),
    low: at(5),
    high: at(95),
  });
  return `${sentence}\n  ${numbers}`;
}
