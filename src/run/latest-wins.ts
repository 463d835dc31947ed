import { Cancelled, Superseded } from './cancelled.ts';
import type { Job } from './job.ts';
import { PREVIEW_STEPS } from './preview-steps.ts';
import type { Runner, RunOptions, RunResult } from './runner.ts';

export interface LatestWins {
  /** Shows this job in place of the one before; returns when its last step is shown or another has come. */
  show(job: Omit<Job, 'replicates'>): Promise<void>;
  /** Stops what runs. */
  stop(): void;
}

export interface LatestWinsOptions extends Pick<RunOptions, 'onPartial' | 'onProgress' | 'now'> {
  readonly onResult: (result: RunResult) => void;
  readonly onError: (reason: unknown) => void;
  /** Resolves when the host has nothing better to do; asked before the last step. */
  readonly idle: () => Promise<void>;
  readonly steps?: readonly number[];
}

/** A control that moves: each move supersedes the run before, and each step refines what is shown. */
export function createLatestWins(runner: Runner, options: LatestWinsOptions): LatestWins {
  const { onResult, onError, idle, steps = PREVIEW_STEPS, ...hooks } = options;
  let current: AbortController | undefined;

  const show = async (job: Omit<Job, 'replicates'>): Promise<void> => {
    current?.abort(new Superseded());
    const mine = new AbortController();
    current = mine;
    try {
      for (const [i, replicates] of steps.entries()) {
        if (i > 0 && i === steps.length - 1) await Promise.race([idle(), aborted(mine.signal)]);
        if (mine.signal.aborted) return;
        const result = await runner.run({ ...job, replicates }, { ...hooks, signal: mine.signal });
        if (mine.signal.aborted) return;
        onResult(result);
      }
    } catch (reason) {
      if (!(reason instanceof Cancelled) && current === mine) onError(reason);
    }
  };
  return { show, stop: () => current?.abort(new Superseded()) };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
