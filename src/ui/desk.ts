/**
 * The page's desk: a worker that owns the workers who compute, folds what they bring, sums it up and writes its files.
 * The page's own thread stays free; it only speaks to the desk.
 */
import { finished, summaryOf, type Finished } from '../export/finished.ts';
import { resultFile, type ResultFile } from '../export/result-files.ts';
import { loadDataVersion } from '../export/versions.ts';
import { SUMMARY_FILE } from '../export/summary-json.ts';
import { Cancelled } from '../run/cancelled.ts';
import type { PlanInfo } from '../run/job.ts';
import { createWebPool } from '../run/pool.web.ts';
import { shippedText } from '../run/shipped.ts';
import type { SummaryOptions } from '../summary/summarise.ts';
import type { DrawnNumber, FromDesk, RunRequest, ToDesk } from './desk-messages.ts';

const MOST_WORKERS = 8;
const PROGRESS_MS = 100;

/** As the file, but with whole futures of every track: the page lets one switch between them. */
const PAGE_SUMMARY: SummaryOptions = { ...SUMMARY_FILE, sampled: SUMMARY_FILE.tracks! };

const pool = createWebPool(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency)),
);
const stops = new Map<number, AbortController>();
let last: Finished | undefined;

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => {
  switch (data.kind) {
    case 'run':
      return void answer(data.job, () => run(data.job, data.request));
    case 'cancel':
      return stops.get(data.job)?.abort();
    case 'file':
      return void answer(data.job, () => writeFile(data.job, data.name));
    default:
      data satisfies never;
  }
});

async function run(job: number, { scenario, seed, replicates }: RunRequest): Promise<FromDesk> {
  const text = shippedText(scenario);
  if (text === undefined) throw new Error(`no shipped scenario ${scenario}`);
  const stop = new AbortController();
  stops.set(job, stop);
  try {
    const result = await pool.run(
      { scenario: text, seed, replicates },
      { signal: stop.signal, now: () => performance.now(), onProgress: teller(job) },
    );
    last = finished(result, await loadDataVersion());
    return {
      kind: 'finished',
      job,
      summary: summaryOf(last, PAGE_SUMMARY),
      drawn: drawnNumbers(result.info),
    };
  } finally {
    stops.delete(job);
  }
}

/** Progress now and then: the page needs no more than it can show. */
function teller(job: number) {
  let told = -Infinity;
  return ({
    done,
    secondsLeft,
  }: {
    readonly done: number;
    readonly secondsLeft: number | undefined;
  }): void => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    send({ kind: 'progress', job, done, secondsLeft });
  };
}

function drawnNumbers({ columns }: PlanInfo): DrawnNumber[] {
  return columns.map(({ meaning, grade, source }) => ({ meaning, grade, source }));
}

async function writeFile(job: number, name: ResultFile): Promise<FromDesk> {
  if (!last) throw new Error('no run has finished');
  const encoder = new TextEncoder();
  const pieces = Array.from(resultFile(name, last), (piece) => encoder.encode(piece));
  return { kind: 'file', job, blob: new Blob(pieces, { type: 'application/octet-stream' }) };
}

async function answer(job: number, make: () => Promise<FromDesk>): Promise<void> {
  try {
    send(await make());
  } catch (reason) {
    if (reason instanceof Cancelled) send({ kind: 'cancelled', job });
    else send({ kind: 'failed', job, message: reason instanceof Error ? reason.message : String(reason) });
  }
}

function send(message: FromDesk): void {
  postMessage(message);
}
