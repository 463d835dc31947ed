/** `node scripts/build.mjs [cli|page|all]`: builds the command line, the page, or both. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildCli() {
  await build({ root, mode: 'cli', logLevel: 'warn' });
  const entry = `${root}dist/cli/hashfall.mjs`;
  const text = readFileSync(entry, 'utf8');
  if (!text.startsWith('#!')) writeFileSync(entry, `#!/usr/bin/env node\n${text}`);
  chmodSync(entry, 0o755);
}

export async function buildPage() {
  await build({ root, mode: 'production', logLevel: 'warn' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const what = process.argv[2] ?? 'all';
  if (!['cli', 'page', 'all'].includes(what)) {
    console.error(`what to build: expected cli, page or all, got ${what}`);
    process.exit(1);
  }
  if (what !== 'page') await buildCli();
  if (what !== 'cli') await buildPage();
  if (!existsSync(`${root}dist`)) process.exit(2);
}
