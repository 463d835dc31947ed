/** A worker that computes chunks; the desk starts as many as the device has cores. */
import '../words/later.ts';
import { exposeWorker } from '../run/protocol.ts';

exposeWorker();
