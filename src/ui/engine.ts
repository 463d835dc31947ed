/** The page's side of its desk: promises for everything it can be asked. Cancelling settles at once, whatever the desk does. */
import { say } from '../words/words.ts';
import type {
  AnswerOf,
  CallName,
  DeskCalls,
  FromDesk,
  RunAnswer,
  RunRequest,
  ToDesk,
} from './desk-messages.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | undefined;
}

export interface RunHooks {
  readonly onProgress: (progress: Progress) => void;
  /** Results on the way to the last. */
  readonly onShown: (answer: RunAnswer) => void;
  /** Aborted with `'superseded'`, the desk finishes the chunk at hand. */
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly hooks?: RunHooks;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let desk: Worker | undefined;
let jobs = 0;

/** Asks the desk; opens it first where it is not open. */
export function askDesk<K extends CallName>(
  call: K,
  ...args: Parameters<DeskCalls[K]>
): Promise<AnswerOf<K>> {
  return post(++jobs, call, args);
}

/** Runs a scenario in steps; rejects when it fails or is aborted. */
export async function runScenario(request: RunRequest, hooks: RunHooks): Promise<RunAnswer | undefined> {
  const job = ++jobs;
  const answer = post(job, 'run', [request], hooks);
  hooks.signal.addEventListener('abort', () => {
    const kind = hooks.signal.reason === SUPERSEDED ? 'supersede' : 'cancel';
    if (desk && waiting.has(job)) tell(desk, { kind, job });
    // What a cancelled run has done so far comes as its last result; a superseded one has nothing more to say.
    if (kind === 'supersede') settle(job)?.reject(new Error(say('run.cancelled')));
  });
  return answer;
}

export const SUPERSEDED = 'superseded';

/** True for what a run rejects with when it was given up. */
export const wasCancelled = (reason: unknown): boolean =>
  reason instanceof Error && reason.message === say('run.cancelled');

function post<K extends CallName>(
  job: number,
  call: K,
  args: Parameters<DeskCalls[K]>,
  hooks?: RunHooks,
): Promise<AnswerOf<K>> {
  return new Promise((resolve, reject) => {
    waiting.set(job, {
      resolve: resolve as (answer: unknown) => void,
      reject,
      ...(hooks ? { hooks } : {}),
    });
    desk ??= openDesk();
    tell(desk, { kind: 'call', job, call, args } as ToDesk);
  });
}

/** Nothing is handed over: messages to the desk are small, and files are blobs. */
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
  switch (message.kind) {
    case 'progress':
      return waiting.get(message.job)?.hooks?.onProgress(message);
    case 'shown':
      return waiting.get(message.job)?.hooks?.onShown(message.answer);
    case 'answer':
      return settle(message.job)?.resolve(message.value);
    case 'cancelled':
      return settle(message.job)?.reject(new Error(say('run.cancelled')));
    case 'failed':
      return settle(message.job)?.reject(new Error(message.message));
    default:
      message satisfies never;
  }
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
