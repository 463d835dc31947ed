import { Worker } from 'node:worker_threads';
import { createPool } from './pool.ts';
import { connectThread } from './protocol.node.ts';
import type { Runner } from './runner.ts';
import type { WorkerHandle } from './worker-handle.ts';

/** Runs in `threads` threads of Node; `entry` is the built worker (dist/cli/worker.mjs). */
export const createThreadPool = (entry: URL, threads: number): Runner =>
  createPool(() => spawnThread(entry), threads);

/** One thread; `watch` is handed it, for tests that count or kill. */
export function spawnThread(entry: URL, watch?: (thread: Worker) => void): WorkerHandle {
  const thread = new Worker(entry);
  watch?.(thread);
  let told = false;
  return {
    api: connectThread(thread),
    onDeath(tell) {
      const once = (reason: string): void => {
        if (!told) tell(reason);
        told = true;
      };
      thread.on('error', (error) => once(String(error instanceof Error ? error.message : error)));
      thread.on('exit', (code) => once(`exit code ${code}`));
    },
    terminate() {
      told = true;
      void thread.terminate();
    },
  };
}
