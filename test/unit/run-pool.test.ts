/**
 * The same bytes from every host: one thread, one to three threads of Node, chunks of any size, workers that die. Threads run the
 * built worker (`npm test` builds it first).
 */
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cancelled, Superseded } from '../../src/run/cancelled.ts';
import { createInline } from '../../src/run/inline.ts';
import { createPool } from '../../src/run/pool.ts';
import { spawnThread } from '../../src/run/pool.node.ts';
import type { PlanInfo } from '../../src/run/job.ts';
import type { Runner, RunResult } from '../../src/run/runner.ts';
import { shippedText } from '../../src/run/shipped.ts';
import type { WorkerHandle } from '../../src/run/worker-handle.ts';
import { outcomes } from '../../src/outcomes/index.ts';
import { TRACK_COUNT } from '../../src/kernel/tracks.ts';
import { workerEntry } from '../cli.ts';

/** Short, with three threats and two arms: enough to tell orders apart. */
const document = {
  format: 'hashfall-scenario',
  version: 1,
  id: 'host-test',
  title: 'Three threats, two arms',
  summary: 'Only for tests.',
  days: 45,
  threats: [
    { id: 'one', kind: 'bricking', at: { day: 5 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    { id: 'two', kind: 'supply-cutoff', at: { day: 2 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    { id: 'three', kind: 'bricking', at: { after: 'one', days: 9 }, target: { vendor: ['microbt'] } },
  ],
  arms: [
    { id: 'as-is', title: 'As is', levers: [] },
    { id: 'helped', title: 'Helped', levers: [{ kind: 'spares' }, { kind: 'reflash-teams' }] },
  ],
};
const scenario = JSON.stringify(document);
const job = { scenario, seed: 'hosts', replicates: 300 };

const runners: Runner[] = [];
const kept = (runner: Runner): Runner => {
  runners.push(runner);
  return runner;
};
afterEach(() => runners.splice(0).forEach((runner) => runner.close()));

const thread = (): WorkerHandle => spawnThread(workerEntry());

/** One hash over everything that is kept of a run. */
function fingerprint({ accumulator, info }: RunResult): string {
  const hash = createHash('sha256');
  const take = (view: Float64Array | Uint32Array | Uint8Array | undefined): void => {
    if (view) hash.update(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  };
  for (let arm = 0; arm < info.arms.length; arm++) {
    take(accumulator.operators(arm));
    for (let outcome = 0; outcome < outcomes.length; outcome++) {
      take(accumulator.outcome(arm, outcome));
      take(accumulator.censored(arm, outcome));
    }
  }
  for (let cell = 0; cell < (info.arms.length + 1) * TRACK_COUNT * info.days; cell++) {
    const { counts, low, high, min, max } = accumulator.histogram(cell);
    take(counts);
    take(Float64Array.of(low, high, min, max));
  }
  take(accumulator.samples);
  return hash.digest('hex');
}

const reference = createInline().run(job).then(fingerprint);

describe('the same bytes', () => {
  it.each([1, 7])('from chunks of %i', async (chunk) => {
    expect(fingerprint(await kept(createInline(chunk)).run(job))).toBe(await reference);
  });
  it.each([1, 2, 3])('from %i threads', async (threads) => {
    expect(fingerprint(await kept(createPool(thread, threads, 7)).run(job))).toBe(await reference);
  });
  it('for any written order of threats, levers and keys', async () => {
    const [as, helped] = document.arms;
    const turned = {
      ...Object.fromEntries(Object.entries(document).toReversed()),
      threats: document.threats.toReversed(),
      arms: [as, { ...helped!, levers: helped!.levers.toReversed() }],
    };
    const result = await kept(createInline()).run({ ...job, scenario: JSON.stringify(turned) });
    expect(fingerprint(result)).toBe(await reference);
  });
  it('when the pool has run something else before', async () => {
    const pool = kept(createPool(thread, 2));
    await pool.run({ ...job, scenario: shippedText('first-lesson')!, replicates: 64 });
    expect(fingerprint(await pool.run(job))).toBe(await reference);
  });
  it('another seed gives others', async () => {
    const result = await kept(createInline()).run({ ...job, seed: 'others' });
    expect(fingerprint(result)).not.toBe(await reference);
  });
});

/** Threads that can be counted, the oldest first, and killed from outside as by the system. */
function countedThreads() {
  const threads: Worker[] = [];
  let gone = 0;
  let most = 0;
  const spawn = (): WorkerHandle =>
    spawnThread(workerEntry(), (worker) => {
      threads.push(worker);
      most = Math.max(most, threads.length);
      worker.once('exit', () => {
        threads.splice(threads.indexOf(worker), 1);
        gone++;
      });
    });
  return { threads, spawn, most: () => most, spawned: () => threads.length + gone };
}

describe('workers that die', () => {
  it('their chunks are redone, the bytes stay', async () => {
    const { threads, spawn } = countedThreads();
    const pool = kept(createPool(spawn, 2, 7));
    let told = 0;
    let killed = 0;
    const result = await pool.run(job, {
      onProgress: () => {
        // Apart enough that a chunk is not hit three times.
        if (told++ % 12 !== 3) return;
        killed++;
        void threads[0]!.terminate();
      },
    });
    expect(killed).toBeGreaterThan(2);
    expect(fingerprint(result)).toBe(await reference);
  });
  it('a scenario with problems fails the run and names them', async () => {
    const pool = kept(createPool(thread, 1));
    await expect(pool.run({ ...job, scenario: '{}' })).rejects.toThrow(/good scenario/);
    expect(await pool.prepare('{}')).toMatchObject([{ path: 'format' }]);
  });
});

describe('giving up', () => {
  it('twenty runs in a row, each superseding the one before, never need more threads than the pool has', async () => {
    const { spawn, most, spawned } = countedThreads();
    const pool = kept(createPool(spawn, 2));
    const ends: Promise<string>[] = [];
    let current = new AbortController();
    for (let i = 0; i < 20; i++) {
      current.abort(new Superseded());
      current = new AbortController();
      ends.push(
        pool.run({ ...job, seed: `move ${i}` }, { signal: current.signal }).then(
          (result) => result.job.seed,
          (reason: Error) => reason.name,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, i % 3));
    }
    const told = await Promise.all(ends);
    expect(told).toEqual([...Array<string>(19).fill('Superseded'), 'move 19']);
    expect(most()).toBe(2);
    expect(spawned()).toBe(2);
  });

  it('a cancelled run rejects at once; a busy thread is replaced, and the next run is right', async () => {
    const { spawn, spawned } = countedThreads();
    const pool = kept(createPool(spawn, 2));
    const controller = new AbortController();
    const long = { scenario: shippedText('us-bricking')!, seed: 'long', replicates: 100_000 };
    const run = pool.run(long, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(run).rejects.toBeInstanceOf(Cancelled);
    await expect(run).rejects.not.toBeInstanceOf(Superseded);
    expect(fingerprint(await pool.run(job))).toBe(await reference);
    expect(spawned()).toBeLessThanOrEqual(4);
  });

  it.each([
    ['cancelled', undefined, 2],
    ['superseded', new Superseded(), 0],
  ] as const)(
    '%s: of two threads that never answer, so many are replaced after 50 ms',
    async (_, reason, replaced) => {
      vi.useFakeTimers();
      try {
        let terminated = 0;
        let spawned = 0;
        const info = { arms: [], operators: [], days: 1 } as unknown as PlanInfo;
        const pool = createPool(() => {
          spawned++;
          return {
            api: {
              warm: async () => undefined,
              prepare: async () => info,
              chunk: () => new Promise(() => undefined),
              replay: () => new Promise(() => undefined),
            },
            onDeath: () => undefined,
            terminate: () => terminated++,
          };
        }, 2);
        const controller = new AbortController();
        const run = pool.run(job, { signal: controller.signal });
        const failure = run.catch((error: Error) => error);
        await vi.advanceTimersByTimeAsync(10);
        controller.abort(reason);
        expect(await failure).toBeInstanceOf(Cancelled);
        await vi.advanceTimersByTimeAsync(49);
        expect(terminated).toBe(0);
        await vi.advanceTimersByTimeAsync(1);
        expect({ terminated, spawned }).toEqual({ terminated: replaced, spawned: 2 + replaced });
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('nothing is told after the end', async () => {
    const pool = kept(createPool(thread, 2, 7));
    const controller = new AbortController();
    let told = 0;
    const run = pool.run(job, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        told++;
        if (done > 100) controller.abort(new Superseded());
      },
    });
    await expect(run).rejects.toBeInstanceOf(Superseded);
    const before = told;
    await pool.run(job);
    expect(told).toBe(before);
  });

  it('a signal that is aborted already starts nothing', async () => {
    const pool = kept(createInline());
    await expect(pool.run(job, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('progress', () => {
  it('counts every replicate once, up to all of them, with the time left by the clock given', async () => {
    let clock = 0;
    const seen: { done: number; secondsLeft: number | undefined }[] = [];
    await kept(createInline(60)).run(job, {
      now: () => (clock += 500),
      onProgress: ({ done, secondsLeft }) => seen.push({ done, secondsLeft }),
    });
    expect(seen.map(({ done }) => done)).toEqual([60, 120, 180, 240, 256, 300]);
    // Half a second for 60 of 300 leaves two.
    expect(seen[0]!.secondsLeft).toBeCloseTo(2, 9);
    expect(seen.at(-1)!.secondsLeft).toBe(0);
  });
  it('partial results are whole runs of the first replicates', async () => {
    const counts: number[] = [];
    const runner = kept(createInline());
    await runner.run(job, { onPartial: ({ count }) => counts.push(count) });
    expect(counts).toEqual([256, 300]);
  });
});
