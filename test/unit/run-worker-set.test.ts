/** The set of workers alone, with made-up ones: who works, who waits, what becomes of the dead. */
import { describe, expect, it } from 'vitest';
import type { WorkerApi, WorkerHandle } from '../../src/run/worker-handle.ts';
import { createWorkerSet } from '../../src/run/worker-set.ts';

/** A worker whose calls end when the test says so. */
interface Puppet extends WorkerHandle {
  readonly die: (reason: string) => void;
  terminated: boolean;
}

function puppets() {
  const made: Puppet[] = [];
  const spawn = (): WorkerHandle => {
    let die: ((reason: string) => void) | undefined;
    const puppet: Puppet = {
      api: { warm: async () => undefined } as WorkerApi,
      onDeath: (tell) => (die = tell),
      die: (reason) => die?.(reason),
      terminate: () => (puppet.terminated = true),
      terminated: false,
    };
    made.push(puppet);
    return puppet;
  };
  return { made, spawn, alive: () => made.filter(({ terminated }) => !terminated).length };
}

/** A task whose end is in the test's hands; counts how often it was begun. */
function task() {
  const begun: { resolve: (value: string) => void; reject: (reason: unknown) => void }[] = [];
  const call = (): Promise<string> => new Promise((resolve, reject) => begun.push({ resolve, reject }));
  return { begun, call };
}

const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (reason: Error) => reason.message,
  );

describe('a set of workers', () => {
  it('gives each worker one task and the rest wait', async () => {
    const set = createWorkerSet(puppets().spawn, 2);
    const tasks = [task(), task(), task()];
    const results = tasks.map(({ call }) => set.submit(1, call));
    expect(tasks.map(({ begun }) => begun.length)).toEqual([1, 1, 0]);
    tasks[1]!.begun[0]!.resolve('second');
    expect(await results[1]).toBe('second');
    expect(tasks[2]!.begun.length).toBe(1);
  });

  it('gives tasks to the worker they had rather, unless that one is busy and another free', async () => {
    const set = createWorkerSet(puppets().spawn, 2);
    const order: number[] = [];
    const ends: (() => void)[] = [];
    // Two for the second worker, then two for the first.
    [1, 1, 0, 0].forEach((place, i) => {
      const call = (): Promise<void> => {
        order.push(i);
        return new Promise((resolve) => (ends[i] = resolve));
      };
      void set.submit(1, call, place);
    });
    await Promise.resolve();
    expect(order).toEqual([2, 0]);
    ends[2]!();
    await new Promise((resolve) => setTimeout(resolve));
    expect(order).toEqual([2, 0, 3]);
    ends[3]!();
    await new Promise((resolve) => setTimeout(resolve));
    // Nothing is left for the first worker: it takes what the second had rather.
    expect(order).toEqual([2, 0, 3, 1]);
  });

  it('has a dead worker’s task redone by another', async () => {
    const { made, spawn, alive } = puppets();
    const set = createWorkerSet(spawn, 1);
    const one = task();
    const result = set.submit(1, one.call);
    made[0]!.die('gone');
    expect(one.begun.length).toBe(2);
    expect(alive()).toBe(1);
    one.begun[0]!.resolve('late');
    one.begun[1]!.resolve('redone');
    expect(await result).toBe('redone');
  });

  it('fails a task that takes three workers down, and goes on with the next', async () => {
    const { made, spawn } = puppets();
    const set = createWorkerSet(spawn, 1);
    const killer = task();
    const innocent = task();
    const killed = set.submit(1, killer.call);
    const next = set.submit(1, innocent.call);
    for (let i = 0; i < 3; i++) made.at(-1)!.die('out of memory');
    expect(await messageOf(killed)).toBe(
      'a worker ended 3 times on the same replicates, the last time with: out of memory',
    );
    innocent.begun[0]!.resolve('fine');
    expect(await next).toBe('fine');
  });

  it('hires nobody for a worker that dies idle until there is work', () => {
    const { made, spawn } = puppets();
    const set = createWorkerSet(spawn, 2);
    made[0]!.die('no such file');
    expect(made.length).toBe(2);
    void set.submit(1, task().call);
    void set.submit(1, task().call);
    expect(made.length).toBe(3);
  });

  it('drops what waits; evicts only workers that are busy with that job', async () => {
    const { made, spawn, alive } = puppets();
    const set = createWorkerSet(spawn, 2);
    const [mine, other, waiting] = [task(), task(), task()];
    void set.submit(1, mine.call);
    const kept = set.submit(2, other.call);
    void set.submit(1, waiting.call);
    set.evict(1);
    expect(made.map(({ terminated }) => terminated)).toEqual([true, false, false]);
    expect(alive()).toBe(2);
    other.begun[0]!.resolve('kept');
    expect(await kept).toBe('kept');
    expect(waiting.begun.length).toBe(0);
  });

  it('passes on what a task throws and keeps the worker', async () => {
    const { spawn, alive } = puppets();
    const set = createWorkerSet(spawn, 1);
    const bad = task();
    const result = set.submit(1, bad.call);
    bad.begun[0]!.reject(new Error('bug'));
    expect(await messageOf(result)).toBe('bug');
    expect(alive()).toBe(1);
  });
});
