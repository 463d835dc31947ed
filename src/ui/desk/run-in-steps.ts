/** Runs a scenario to larger and larger numbers of futures, and tells each result as it becomes whole. */
import { finished, summaryOf, type Finished } from '../../export/finished.ts';
import { SUMMARY_FILE } from '../../export/summary-json.ts';
import { loadDataVersion } from '../../export/versions.ts';
import { Cancelled, Superseded } from '../../run/cancelled.ts';
import { loadGround } from '../../run/context.ts';
import type { PlanInfo } from '../../run/job.ts';
import type { RunOptions } from '../../run/runner.ts';
import { planInfo } from '../../run/plan-info.ts';
import { mayStop, parseUntil } from '../../summary/precision.ts';
import type { SummaryOptions } from '../../summary/summarise.ts';
import type { Accumulator, Summary } from '../../summary/types.ts';
import { problemMessage } from '../../units/problem.ts';
import type { DrawnNumber, RunAnswer, RunRequest } from '../desk-messages.ts';
import { packSummary, type PackedSummary } from '../packed-summary.ts';
import type { CallContext } from './call-context.ts';
import { compiledOf } from './compiled.ts';
import { pool } from './pool.ts';

const PROGRESS_MS = 100;
/** Results on the way are summed up this often at the most. */
const REFINE_MS = 1000;
/** Nothing was asked for so long: time for the last step. */
const IDLE_MS = 700;
/** Of a run in steps: a move of a control waits for the chunk at hand. */
const FEW_IN_CHUNK = 16;

/** As the file, but with whole futures of every track: the page lets one switch between them. */
const PAGE_SUMMARY: SummaryOptions = { ...SUMMARY_FILE, sampled: SUMMARY_FILE.tracks! };
/** A picture in a hurry: no whole futures, which weigh most. */
const PREVIEW_SUMMARY: SummaryOptions = { ...SUMMARY_FILE, sampled: [] };

/** The result the page shows, as everything else the desk does is about it. */
export interface LastShown {
  readonly scenario: string;
  readonly finished: Finished;
  readonly summary: Summary;
}

let last: LastShown | undefined;

export function lastShown(): LastShown {
  if (!last) throw new Error('no run has finished');
  return last;
}

/** A cancelled run leaves the futures it has done as its result; a superseded one leaves nothing. */
export async function runInSteps(context: CallContext, request: RunRequest): Promise<RunAnswer | undefined> {
  const { scenario, steps } = request;
  const info = await infoOf(scenario);
  if (!info) return undefined;
  const data = await loadDataVersion();
  let answer: Told | undefined;
  for (const [i, replicates] of steps.entries()) {
    if (i > 0 && i === steps.length - 1) await idle(context.signal);
    const more = i < steps.length - 1;
    answer = await oneStep(context, { request, info, data, replicates, more, first: i === 0 });
    if (!answer.whole) context.tell({ kind: 'shown', answer: packed(answer) });
    if (context.signal.aborted) break;
  }
  return answer && packed({ ...answer, whole: true });
}

/** The last result with every track. */
export function wholeSummary(): PackedSummary {
  return packSummary(summaryOf(lastShown().finished, PAGE_SUMMARY));
}

/** Compiled here, where the editor has had it compiled already: workers may be busy with what the reader has just left. */
async function infoOf(text: string): Promise<PlanInfo | undefined> {
  const { scenario, plan } = await compiledOf(text);
  return scenario && plan && planInfo({ scenario, plan }, (await loadGround()).evidence);
}

type Told = Omit<RunAnswer, 'summary'> & { readonly summary: Summary };

const packed = (told: Told): RunAnswer => ({ ...told, summary: packSummary(told.summary) });

interface Step {
  readonly request: RunRequest;
  readonly info: PlanInfo;
  readonly data: string;
  readonly replicates: number;
  /** Other steps follow. */
  readonly more: boolean;
  readonly first: boolean;
}

/** What a step tells: in a hurry no more than is on the screen. */
function summaryOptions({ request: { tracks }, more, first }: Step): SummaryOptions {
  if (!more) return PAGE_SUMMARY;
  return first && tracks ? { ...PREVIEW_SUMMARY, tracks } : PREVIEW_SUMMARY;
}

async function oneStep(context: CallContext, step: Step): Promise<Told> {
  const { request, info, data, replicates, more } = step;
  const job = { scenario: request.scenario, seed: request.seed, replicates };
  let partial: Accumulator | undefined;
  const show = (accumulator: Accumulator, whole: boolean): Told => {
    const run = finished({ info, job: { ...job, replicates: accumulator.count }, accumulator }, data);
    const options = whole ? PAGE_SUMMARY : summaryOptions(step);
    const summary = summaryOf(run, options);
    last = { scenario: request.scenario, finished: run, summary };
    const lean = options.tracks !== PAGE_SUMMARY.tracks;
    return { summary, lean, drawn: drawnNumbers(info), scenario: info.canonical, whole };
  };
  let refined = performance.now();
  try {
    const result = await pool.run(job, {
      info,
      split: !more,
      ...(request.steps.length > 1 ? { chunk: FEW_IN_CHUNK } : {}),
      ...enoughFor(request, info),
      signal: context.signal,
      now: () => performance.now(),
      onProgress: teller(context),
      onPartial(accumulator) {
        partial = accumulator;
        if (more || performance.now() - refined < REFINE_MS || accumulator.count === replicates) return;
        context.tell({ kind: 'shown', answer: packed(show(accumulator, false)) });
        refined = performance.now();
      },
    });
    return show(result.accumulator, !more);
  } catch (reason) {
    const keeps = reason instanceof Cancelled && !(reason instanceof Superseded) && partial;
    if (keeps && partial) return show(partial, true);
    throw reason;
  }
}

/** What ends a run before its last future. */
function enoughFor({ until }: RunRequest, info: PlanInfo): Pick<RunOptions, 'enough'> {
  const asked = until === undefined ? undefined : parseUntil(until, info.outcomes);
  if (!asked) return {};
  if (!asked.ok) throw new Error(problemMessage(asked.error));
  return { enough: (partial) => mayStop(asked.value, partial) };
}

/** Progress now and then: the page needs no more than it can show. */
function teller({ tell }: CallContext) {
  let told = -Infinity;
  return (progress: {
    readonly done: number;
    readonly total: number;
    readonly secondsLeft: number | undefined;
  }): void => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    const { done, total, secondsLeft } = progress;
    tell({ kind: 'progress', done, total, secondsLeft });
  };
}

function drawnNumbers({ columns }: PlanInfo): DrawnNumber[] {
  return columns.map(({ draw, meaning, grade, source }) => ({ column: draw.id, meaning, grade, source }));
}

function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, IDLE_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Superseded ? new Superseded() : new Cancelled());
    });
  });
}
