/** The same between Node's threads. */
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { MessagePort, Worker } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import { connect, exposeWorker } from './protocol.ts';
import type { WorkerApi } from './worker-handle.ts';

export const connectThread = (thread: Worker | MessagePort): WorkerApi => connect(nodeEndpoint(thread));

export function exposeThread(): void {
  if (!parentPort) throw new Error('worker: expected to be started as a thread');
  exposeWorker(nodeEndpoint(parentPort));
}
