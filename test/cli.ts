/** Runs the built command line, as a user does. `npm test` builds it first; alone: `node scripts/build.mjs cli`. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(import.meta.dirname, '../dist/cli');
const entry = join(folder, 'hashfall.mjs');

/** The built thread, for pools. */
export const workerEntry = (): URL => pathToFileURL(join(folder, 'worker.mjs'));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs in `cwd`, a fresh folder unless one is given. */
export function hashfall(args: readonly string[], cwd = freshFolder()): Promise<Ran> {
  if (!existsSync(entry)) throw new Error('expected a built command line: node scripts/build.mjs cli');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'hashfall-'));
