/**
 * A fixed number of workers and the tasks that wait for one. Nothing here knows what a task is for. Calls to a terminated
 * worker stay pending for ever, so promises are settled here and never by the call alone.
 */
import { say } from '../words/words.ts';
import type { Spawn, WorkerApi, WorkerHandle } from './worker-handle.ts';

/** How often a task may take its worker down with it. */
const MOST_DEATHS = 3;

interface Task {
  /** Job it belongs to. */
  readonly job: number;
  /** The worker it had rather, by place: one that keeps what it needs. */
  readonly place: number | undefined;
  readonly call: (api: WorkerApi) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
  deaths: number;
}

interface Slot {
  readonly handle: WorkerHandle;
  task: Task | undefined;
}

export interface WorkerSet {
  readonly size: number;
  /** A task with a `place` goes to the worker there if that one is the next to be free, else to any; tasks given together are sorted so. */
  submit<T>(job: number, call: (api: WorkerApi) => Promise<T>, place?: number): Promise<T>;
  /** Forgets what waits for a worker; what runs goes on and its result is dropped. */
  drop(job: number): void;
  /** Drops the job and replaces each worker that still runs one of its tasks. */
  evict(job: number): void;
  close(): void;
}

export function createWorkerSet(spawn: Spawn, size: number): WorkerSet {
  const slots: Slot[] = [];
  const waiting: Task[] = [];

  const hire = (): Slot => {
    const slot: Slot = { handle: spawn(), task: undefined };
    slot.handle.onDeath((reason) => bury(slot, reason));
    slots.push(slot);
    return slot;
  };
  const dismiss = (slot: Slot): void => {
    slots.splice(slots.indexOf(slot), 1);
    // What it may still answer is late.
    slot.task = undefined;
    slot.handle.terminate();
  };
  /** A dead worker's task goes to the front of the line, unless it has taken too many down. */
  const bury = (slot: Slot, reason: string): void => {
    if (!slots.includes(slot)) return;
    const { task } = slot;
    dismiss(slot);
    if (!task) return;
    task.deaths++;
    if (task.deaths < MOST_DEATHS) waiting.unshift(task);
    else task.reject(new Error(say('run.worker-died', { times: MOST_DEATHS, reason })));
    pump();
  };
  const pump = (): void => {
    while (waiting.length > 0) {
      const slot = slots.find(({ task }) => task === undefined) ?? (slots.length < size ? hire() : undefined);
      if (!slot) return;
      start(slot, takeFor(slots.indexOf(slot)));
    }
  };
  /** The first in line, or another of its job that had rather go there. */
  const takeFor = (place: number): Task => {
    const [first] = waiting;
    const own = waiting.findIndex((task) => task.job === first!.job && task.place === place);
    return waiting.splice(first!.place === undefined ? 0 : Math.max(0, own), 1)[0]!;
  };
  const start = (slot: Slot, task: Task): void => {
    slot.task = task;
    const settle = (tell: () => void): void => {
      if (slot.task !== task) return;
      slot.task = undefined;
      tell();
      pump();
    };
    task.call(slot.handle.api).then(
      (value) => settle(() => task.resolve(value)),
      (reason: unknown) => settle(() => task.reject(asError(reason))),
    );
  };
  const drop = (job: number): void => {
    const kept = waiting.filter((task) => task.job !== job);
    waiting.splice(0, waiting.length, ...kept);
  };

  for (let i = 0; i < size; i++)
    void hire()
      .handle.api.warm()
      .catch(() => undefined);
  return {
    size,
    drop,
    submit: <T>(job: number, call: (api: WorkerApi) => Promise<T>, place?: number): Promise<T> =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ job, place, call, resolve: resolve as (value: unknown) => void, reject, deaths: 0 });
        // Others that are given together with it come first: each can then go where it had rather be.
        if (place === undefined) pump();
        else queueMicrotask(pump);
      }),
    evict(job) {
      drop(job);
      for (const slot of slots.filter(({ task }) => task?.job === job)) {
        dismiss(slot);
        void hire()
          .handle.api.warm()
          .catch(() => undefined);
      }
      pump();
    },
    close() {
      waiting.length = 0;
      while (slots.length > 0) dismiss(slots[0]!);
    },
  };
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
