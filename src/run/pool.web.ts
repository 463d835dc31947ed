import { createPool } from './pool.ts';
import { connect } from './protocol.ts';
import type { Runner } from './runner.ts';
import type { WorkerHandle } from './worker-handle.ts';

/**
 * Runs in `workers` Web Workers. `start` makes one, as `() => new Worker(new URL('./worker.ts', import.meta.url), { type:
 * 'module' })`: the bundler must see that call where the worker's file is.
 */
export const createWebPool = (start: () => Worker, workers: number): Runner =>
  createPool(() => spawnWorker(start), workers);

function spawnWorker(start: () => Worker): WorkerHandle {
  const worker = start();
  return {
    api: connect(worker),
    onDeath(tell) {
      worker.addEventListener('error', (event) => tell(event.message), { once: true });
      worker.addEventListener('messageerror', () => tell('messageerror'), { once: true });
    },
    terminate: () => worker.terminate(),
  };
}
