/** One run, whoever computes its chunks: the pilot, ranges from it, then all the rest in stages. */
import { createAccumulator } from '../summary/accumulator.ts';
import type { Accumulator } from '../summary/types.ts';
import { encodeTracks, rangesOf } from '../summary/tracks.ts';
import type { ChunkAnswer, ChunkRequest, Job, PlanInfo } from './job.ts';
import type { RunOptions, RunResult } from './runner.ts';
import { PILOT, stageEnds, stretches } from './stretches.ts';

export type Compute = (request: Pick<ChunkRequest, 'start' | 'count' | 'ranges'>) => Promise<ChunkAnswer>;

export interface Drive {
  readonly id: number;
  readonly job: Job;
  /** Replicates a chunk. */
  readonly chunk: number;
  readonly compute: Compute;
  readonly options: RunOptions;
}
