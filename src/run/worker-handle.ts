import type { Problem } from '../units/problem.ts';
import type { ChunkRequest, ChunkAnswer, PlanInfo } from './job.ts';
import type { Replay, ReplayRequest } from './replay.ts';

/** What a worker does when it is asked; also what the one thread of `inline` does. */
export interface WorkerApi {
  /** Reads the evidence and builds the fleet, so that the first chunk need not wait for them. */
  warm(): Promise<void>;
  /** Compiles a scenario's text; its problems if it has any. */
  prepare(scenario: string): Promise<PlanInfo | Problem[]>;
  /** Throws on a scenario with problems: `prepare` first. */
  chunk(request: ChunkRequest): Promise<ChunkAnswer>;
  /** Runs one replicate again and returns it in full; throws on a scenario with problems. */
  replay(request: ReplayRequest): Promise<Replay>;
}

/** One worker as its owner sees it, whatever the host. */
export interface WorkerHandle {
  readonly api: WorkerApi;
  /** Tells, once, when the worker ends without having been told to, and why. */
  onDeath(tell: (reason: string) => void): void;
  terminate(): void;
}

export type Spawn = () => WorkerHandle;
