/** One run, whoever computes its chunks: the pilot, ranges from it, then the rest in stages. */
import { createAccumulator } from '../summary/accumulator.ts';
import { PILOT, rangesOf } from '../summary/tracks.ts';
import type { Accumulator, ChunkResult, TrackRanges } from '../summary/types.ts';
import type { ChunkAnswer, ChunkRequest, Job, PlanInfo, Stretch } from './job.ts';
import type { RunOptions, RunResult } from './runner.ts';
import { stageEnds, stretches } from './stretches.ts';

export type Compute = (
  request: Pick<ChunkRequest, 'start' | 'count' | 'ranges' | 'siblings'>,
) => Promise<ChunkAnswer>;

export interface Drive {
  readonly id: number;
  readonly job: Job;
  /** Replicates a chunk. */
  readonly chunk: number;
  readonly compute: Compute;
  /** False once the run has been given up or has failed. */
  readonly live: () => boolean;
  readonly options: RunOptions;
}

/** Runs all replicates, or as many as are enough. */
export async function drive(info: PlanInfo, run: Drive): Promise<RunResult> {
  const { job, options } = run;
  const tell = progressOf(run);
  const pilotEnd = Math.min(PILOT, job.replicates);
  const pilot: ChunkResult[] = [];
  const pairs = options.split === false ? 0 : info.splitPairs;
  await computeAll(run, withSiblings(stretches(0, pilotEnd, run.chunk), pairs), undefined, (chunk) => {
    pilot.push(chunk);
    tell(chunk);
  });
  const ranges = rangesOf(pilot, info.days);
  const accumulator = accumulatorOf(info, run, ranges);
  for (const chunk of pilot) accumulator.add(chunk);
  options.onPartial?.(accumulator);
  const add = (chunk: ChunkResult): void => {
    accumulator.add(chunk);
    tell(chunk);
    options.onPartial?.(accumulator);
  };
  for (const end of options.enough ? stageEnds(job.replicates) : [job.replicates]) {
    await computeAll(run, withSiblings(stretches(accumulator.count, end, run.chunk), pairs), ranges, add);
    if (options.enough?.(accumulator)) break;
  }
  return { info, job: { ...job, replicates: accumulator.count }, accumulator };
}

/** A run that may end early makes room as it goes. */
function accumulatorOf(info: PlanInfo, { job, options }: Drive, ranges: TrackRanges): Accumulator {
  const replicates = options.enough ? Math.min(PILOT, job.replicates) : job.replicates;
  const { arms, days, operators, grids, outcomes, ledger } = info;
  const events = arms.reduce((sum, arm) => sum + arm.events.length, 0);
  const shape = {
    arms: arms.length,
    days,
    operators: operators.length + grids.length,
    events,
    outcomes,
    ledger,
    replicates,
    ...(info.sampling ? { sampling: info.sampling } : {}),
  };
  return createAccumulator(shape, ranges);
}

/** A stretch of replicates, and how many of its first ones have a sibling. */
interface Piece extends Stretch {
  readonly siblings?: number;
}

const withSiblings = (pieces: readonly Stretch[], pairs: number): Piece[] =>
  pieces.map((piece) => {
    const siblings = Math.min(piece.count, pairs - piece.start);
    return siblings > 0 ? { ...piece, siblings } : piece;
  });

/** Has every stretch computed and takes each as it comes; those of a run that was given up are late, and dropped. */
async function computeAll(
  { id, compute, live }: Drive,
  pieces: readonly Piece[],
  ranges: TrackRanges | undefined,
  take: (chunk: ChunkResult) => void,
): Promise<void> {
  const one = async (piece: Piece): Promise<void> => {
    const { job, chunk } = await compute(ranges ? { ...piece, ranges } : piece);
    if (job === id && live()) take(chunk);
  };
  await Promise.all(pieces.map(one));
}

/** Counts replicates as they come back and, given a clock, tells how long the rest will take at that pace. */
function progressOf({ job, options }: Drive): (chunk: ChunkResult) => void {
  const { now, onProgress } = options;
  const began = now?.() ?? 0;
  let done = 0;
  return ({ count }) => {
    done += count;
    // How far a run must go that ends when it is precise, nobody knows.
    const left = now && !options.enough && ((now() - began) / done) * (job.replicates - done);
    onProgress?.({
      done,
      total: job.replicates,
      secondsLeft: typeof left === 'number' ? left / 1000 : undefined,
    });
  };
}
