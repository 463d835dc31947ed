/** How threads speak: the only file (with its Node twin) that knows comlink. */
import * as comlink from 'comlink';
import type { ChunkAnswer } from './job.ts';
import { createWorkerApi } from './worker-api.ts';
import type { WorkerApi } from './worker-handle.ts';
import { buffersOf } from './transfer.ts';

/** Offers the worker's calls to whoever owns it; with no endpoint, to the page that started this Web Worker. */
export function exposeWorker(endpoint?: comlink.Endpoint): void {
  const api = createWorkerApi();
  const offered: WorkerApi = {
    ...api,
    async chunk(request) {
      const answer: ChunkAnswer = await api.chunk(request);
      return comlink.transfer(answer, buffersOf(answer));
    },
    async replay(request) {
      const answer = await api.replay(request);
      return comlink.transfer(answer, buffersOf(answer));
    },
  };
  comlink.expose(offered, endpoint);
}

/** The worker at the other end. */
export function connect(endpoint: comlink.Endpoint): WorkerApi {
  const remote = comlink.wrap<WorkerApi>(endpoint);
  // A remote object answers to any name, `then` too: only plain functions may leave here.
  return {
    warm: () => remote.warm(),
    prepare: (scenario) => remote.prepare(scenario),
    chunk: (request) => remote.chunk(request),
    replay: (request) => remote.replay(request),
  };
}
