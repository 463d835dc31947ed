/** `node scripts/build.mjs [cli|page|all]`: builds the command line, the page, or both. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
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
  const bytes = firstLoadBytes(`${root}dist/page`);
  if (bytes > FIRST_LOAD_BUDGET)
    throw new Error(
      `first-load JavaScript: expected at most ${FIRST_LOAD_BUDGET} bytes gzipped, got ${bytes}`,
    );
}

/** Of the scripts that the page asks for before anything is shown. */
const FIRST_LOAD_BUDGET = 60_000;

/** Bytes, gzipped, of every script that `index.html` of a built page names. */
export function firstLoadBytes(folder) {
  const html = readFileSync(`${folder}/index.html`, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  if (scripts.length === 0)
    throw new Error('first-load JavaScript: expected scripts in index.html, got none');
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`${folder}/${path}`)).length, 0);
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
