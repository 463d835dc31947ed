/** A control that moves: the last move wins, each step refines, nothing of an older move is shown. */
import { describe, expect, it } from 'vitest';
import { Cancelled, cancelledBy, Superseded } from '../../src/run/cancelled.ts';
import { createLatestWins } from '../../src/run/latest-wins.ts';
import type { Job } from '../../src/run/job.ts';
import type { Runner, RunResult } from '../../src/run/runner.ts';
import { stageEnds, stretches } from '../../src/run/stretches.ts';

/** A runner whose runs end when the test says so. */
function puppetRunner() {
  const begun: { job: Job; finish: () => void; fail: (reason: Error) => void }[] = [];
  const runner = {
    run: (job, { signal } = {}) =>
      new Promise<RunResult>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(cancelledBy(signal)));
        begun.push({ job, finish: () => resolve({ job } as RunResult), fail: reject });
      }),
  } as Runner;
  return { begun, runner };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function preview(steps: readonly number[]) {
  const { begun, runner } = puppetRunner();
  const shown: string[] = [];
  const errors: unknown[] = [];
  let idle: (() => void) | undefined;
  const wins = createLatestWins(runner, {
    steps,
    idle: () => new Promise((resolve) => (idle = resolve)),
    onResult: ({ job }) => shown.push(`${job.seed} ${job.replicates}`),
    onError: (reason) => errors.push(reason),
  });
  const move = (seed: string): Promise<void> => wins.show({ scenario: '', seed });
  return { begun, shown, errors, move, wins, rest: () => idle?.() };
}

describe('latest wins', () => {
  it('shows each step, the last when nothing else is to be done', async () => {
    const p = preview([256, 2_000, 20_000]);
    const end = p.move('a');
    p.begun[0]!.finish();
    await turn();
    p.begun[1]!.finish();
    await turn();
    expect(p.begun.length).toBe(2);
    p.rest();
    await turn();
    p.begun[2]!.finish();
    await end;
    expect(p.shown).toEqual(['a 256', 'a 2000', 'a 20000']);
  });
  it('a new move supersedes the one before, whatever step that is at', async () => {
    const p = preview([256, 2_000]);
    const a = p.move('a');
    const b = p.move('b');
    await a;
    p.begun[0]!.finish();
    p.begun[1]!.finish();
    await turn();
    const c = p.move('c');
    await b;
    p.begun.at(-1)!.finish();
    await turn();
    p.rest();
    await turn();
    p.begun.at(-1)!.finish();
    await c;
    expect(p.shown).toEqual(['b 256', 'c 256', 'c 2000']);
    expect(p.errors).toEqual([]);
  });
  it('tells a failure of the current move only', async () => {
    const p = preview([256]);
    const a = p.move('a');
    p.begun[0]!.fail(new Error('broken'));
    await a;
    expect(p.errors.map(String)).toEqual(['Error: broken']);
    const b = p.move('b');
    p.wins.stop();
    await b;
    expect(p.errors.length).toBe(1);
  });
});

describe('stretches', () => {
  it('cover every replicate once, in pieces of at most the size', () => {
    for (const [start, end, size] of [
      [0, 256, 64],
      [256, 300, 7],
      [5, 5, 3],
      [0, 1, 64],
    ] as const) {
      const pieces = stretches(start, end, size);
      const all = pieces.flatMap((piece) => Array.from({ length: piece.count }, (_, i) => piece.start + i));
      expect(all).toEqual(Array.from({ length: end - start }, (_, i) => start + i));
      for (const { count } of pieces) expect(count).toBeLessThanOrEqual(size);
    }
  });
  it('stages are the pilot, doublings, then all', () => {
    expect(stageEnds(2000)).toEqual([256, 512, 1024, 2000]);
    expect(stageEnds(100)).toEqual([100]);
  });
});

describe('reasons to stop', () => {
  it('superseded is a kind of cancelled, and any other reason is cancelled', () => {
    const signals = [new Superseded(), undefined, new Error('other')].map((reason) =>
      AbortSignal.abort(reason),
    );
    expect(signals.map((signal) => cancelledBy(signal).name)).toEqual([
      'Superseded',
      'Cancelled',
      'Cancelled',
    ]);
    expect(new Superseded()).toBeInstanceOf(Cancelled);
  });
});
