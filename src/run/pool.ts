import type { Problem } from '../units/problem.ts';
import { Cancelled, cancelledBy, Superseded } from './cancelled.ts';
import { drive, type Compute } from './drive.ts';
import type { Runner, RunOptions, RunResult } from './runner.ts';
import type { Job } from './job.ts';
import { MOST_IN_CHUNK } from './stretches.ts';
import type { Spawn } from './worker-handle.ts';
import { createWorkerSet, type WorkerSet } from './worker-set.ts';

/** A cancelled worker that is still busy after this long is replaced. */
const GRACE_MS = 50;

/** A runner over `size` workers, started at once and kept warm. `chunk` is the number of replicates asked for at a time. */
export function createPool(spawn: Spawn, size: number, chunk = MOST_IN_CHUNK): Runner {
  const workers = createWorkerSet(spawn, size);
  let jobs = 0;
  return {
    prepare: (scenario) => workers.submit(++jobs, (api) => api.prepare(scenario)),
    run: (job, options = {}) => runOn(workers, ++jobs, job, chunk, options),
    replay: (request) => workers.submit(++jobs, (api) => api.replay(request)),
    close: () => workers.close(),
  };
}

async function runOn(
  workers: WorkerSet,
  id: number,
  job: Job,
  chunk: number,
  options: RunOptions,
): Promise<RunResult> {
  const { signal } = options;
  if (signal?.aborted) throw cancelledBy(signal);
  const over = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const onAbort = (): void => {
      stop(workers, id, signal!);
      reject(cancelledBy(signal!));
    };
    signal?.addEventListener('abort', onAbort, { signal: over.signal });
  });
  const live = (): boolean => !over.signal.aborted && !signal?.aborted;
  const compute: Compute = async (request) => {
    if (!live()) throw new Cancelled();
    // The same replicates go to the same worker, in chunks of any size: it keeps their twins (twins.ts).
    const place = Math.floor(request.start / MOST_IN_CHUNK) % workers.size;
    return workers.submit(
      id,
      (api) => api.chunk({ job: id, scenario: job.scenario, seed: job.seed, ...request }),
      place,
    );
  };
  const told = options.info ?? workers.submit(id, (api) => api.prepare(job.scenario)).then(refuseProblems);
  const whole = Promise.resolve(told).then((info) =>
    drive(info, { id, job, chunk: options.chunk ?? chunk, compute, live, options }),
  );
  try {
    return await Promise.race([whole, stopped]);
  } finally {
    over.abort();
    workers.drop(id);
  }
}

function stop(workers: WorkerSet, id: number, signal: AbortSignal): void {
  workers.drop(id);
  if (!(signal.reason instanceof Superseded)) setTimeout(() => workers.evict(id), GRACE_MS);
}

function refuseProblems<T>(info: T | Problem[]): T {
  if (Array.isArray(info)) throw new Error(`run: expected a good scenario, got ${info.length} problems`);
  return info;
}
