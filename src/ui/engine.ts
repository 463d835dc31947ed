/** The page's side of its desk: promises for runs and files. Cancelling settles at once, whatever the desk is doing. */
import type { ResultFile } from '../export/result-files.ts';
import type { Summary } from '../summary/types.ts';
import { say } from '../words/words.ts';
import type { DrawnNumber, FromDesk, RunRequest, ToDesk } from './desk-messages.ts';

export interface Progress {
  readonly done: number;
  readonly secondsLeft: number | undefined;
}

export interface RunAnswer {
  readonly summary: Summary;
  readonly drawn: readonly DrawnNumber[];
}

interface Waiting {
  readonly onProgress?: (progress: Progress) => void;
  readonly resolve: (answer: FromDesk) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let desk: Worker | undefined;
let jobs = 0;

/** Runs a scenario; rejects when it fails or is aborted. */
export async function runScenario(
  request: RunRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RunAnswer> {
  const job = ++jobs;
  const answer = ask({ kind: 'run', job, request }, onProgress);
  signal.addEventListener('abort', () => {
    if (desk) tell(desk, { kind: 'cancel', job });
    settle(job)?.reject(new Error(say('run.cancelled')));
  });
  const found = await answer;
  if (found.kind !== 'finished') throw new Error(found.kind);
  return found;
}

/** A file of the run that finished last: the same bytes as the command line's. */
export async function fetchFile(name: ResultFile): Promise<Blob> {
  const found = await ask({ kind: 'file', job: ++jobs, name });
  if (found.kind !== 'file') throw new Error(found.kind);
  return found.blob;
}

function ask(message: ToDesk, onProgress?: (progress: Progress) => void): Promise<FromDesk> {
  return new Promise((resolve, reject) => {
    waiting.set(message.job, { resolve, reject, ...(onProgress ? { onProgress } : {}) });
    desk ??= openDesk();
    tell(desk, message);
  });
}

/** Nothing is handed over: messages to the desk are small. */
function tell(worker: Worker, message: ToDesk): void {
  worker.postMessage(message, []);
}

function openDesk(): Worker {
  const worker = new Worker(new URL('./desk.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromDesk>) => take(data));
  worker.addEventListener('error', (event) => closeDesk(worker, event.message || say('page.failed.worker')));
  return worker;
}

function take(message: FromDesk): void {
  if (message.kind === 'progress') return waiting.get(message.job)?.onProgress?.(message);
  const one = settle(message.job);
  if (message.kind === 'failed') one?.reject(new Error(message.message));
  else if (message.kind === 'cancelled') one?.reject(new Error(say('run.cancelled')));
  else one?.resolve(message);
}

/** Takes what waits for a job out of the waiting; undefined if it has been settled. */
function settle(job: number): Waiting | undefined {
  const one = waiting.get(job);
  waiting.delete(job);
  return one;
}

/** A desk that broke takes what it was doing with it; the next request opens another. */
function closeDesk(worker: Worker, reason: string): void {
  worker.terminate();
  if (desk === worker) desk = undefined;
  for (const job of waiting.keys()) settle(job)?.reject(new Error(reason));
}
