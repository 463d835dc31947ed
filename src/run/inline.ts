import { createPool } from './pool.ts';
import type { Runner } from './runner.ts';
import { createWorkerApi } from './worker-api.ts';
import type { WorkerHandle } from './worker-handle.ts';

/** Runs in the thread at hand, one chunk after the other; between chunks others get their turn. */
export const createInline = (chunk?: number): Runner => createPool(here, 1, chunk);

function here(): WorkerHandle {
  const api = createWorkerApi();
  return {
    api: { ...api, chunk: (request) => nextTurn().then(() => api.chunk(request)) },
    onDeath: () => undefined,
    terminate: () => undefined,
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
