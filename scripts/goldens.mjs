/** `npm run goldens`: recomputes the golden numbers and pictures that tests hold results against. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawnSync(process.execPath, [vitest, 'run', 'test/golden', 'test/figures'], {
  stdio: 'inherit',
  env: { ...process.env, GOLDENS: 'refresh' },
});
process.exit(run.status ?? 1);
