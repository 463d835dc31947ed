import type { Problem } from '../units/problem.ts';
import type { Accumulator } from '../summary/types.ts';
import type { Job, PlanInfo } from './job.ts';
import type { Replay, ReplayRequest } from './replay.ts';

export interface Progress {
  /** Replicates returned, and to do in all. */
  readonly done: number;
  readonly total: number;
  /** At the pace so far; undefined until there is one, or without a clock. */
  readonly secondsLeft: number | undefined;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** The result so far, after each chunk: read it at once or not at all, it goes on filling. */
  readonly onPartial?: (partial: Accumulator) => void;
  /** Aborted with `Superseded`, workers finish the chunk at hand; with anything else they stop within 50 ms. */
  readonly signal?: AbortSignal;
  /** Milliseconds of a steady clock. */
  readonly now?: () => number;
  /** What `prepare` has told of the scenario; without it the run asks first. */
  readonly info?: PlanInfo;
  /** Replicates asked for at a time: fewer leave a worker sooner for the next run, at a price. */
  readonly chunk?: number;
  /** False: no siblings, so no split of the spread: for previews, and runs that look at pairs of arms alone. */
  readonly split?: boolean;
  /** Asked at 256, 512, 1,024 ... replicates: true ends the run there, with that many. */
  readonly enough?: (partial: Accumulator) => boolean;
}

export interface RunResult {
  readonly info: PlanInfo;
  /** With the number of replicates that were run. */
  readonly job: Job;
  readonly accumulator: Accumulator;
}

/** One interface, several hosts: one thread (inline), Web Workers, threads of Node. Same bytes from each. */
export interface Runner {
  /** Reads and compiles, runs nothing. Takes a scenario's text. */
  prepare(scenario: string): Promise<PlanInfo | Problem[]>;
  /**
   * Runs a job whose scenario is good (`prepare`). Rejects with `Cancelled` when aborted, and with an error when the scenario
   * has problems, a chunk throws or takes three workers down.
   */
  run(job: Job, options?: RunOptions): Promise<RunResult>;
  /** One future of a good scenario in full, run again: its turn comes after what runs have asked for already. */
  replay(request: ReplayRequest): Promise<Replay>;
  close(): void;
}
