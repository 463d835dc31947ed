import { createWebPool } from '../../run/pool.web.ts';

const MOST_WORKERS = 8;

/** The workers who compute: started with the desk, one a core. */
export const pool = createWebPool(
  () => new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' }),
  Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency)),
);
