/** Result files appear whole or not at all: each is written under another name and then renamed. */
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileHash } from '../export/receipt.ts';
import { createSha256 } from '../scenario/sha256.ts';
import { problemWith, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';

/** Makes the folder, or says why results cannot go there. An existing one with anything in it takes `force`. */
export async function prepareFolder(folder: string, force: boolean): Promise<Problem | undefined> {
  try {
    await makeFolder(resolve(folder));
    const entries = await readdir(folder);
    if (entries.length === 0 || force) return undefined;
    const got = say('cli.got.full-folder', { count: entries.length, folder });
    return problemWith('--out', say('cli.expect.empty-folder'), got);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '?';
    const got =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? say('cli.got.a-file', { folder })
        : say('cli.got.code', { code });
    return problemWith('--out', say('cli.expect.folder'), got);
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own recursion never ends where a parent exists and yet can't hold
 * folders, as in /proc.
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Someone else may have made it meanwhile.
    if (error.code !== 'EEXIST') throw error;
  });
}

/** Writes one file piece by piece; texts as UTF-8. */
export async function writeWhole(
  folder: string,
  name: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<FileHash> {
  const temporary = join(folder, `.${name}.${process.pid}.part`);
  const hash = createSha256();
  let bytes = 0;
  const file = await open(temporary, 'w');
  try {
    for (const piece of pieces) {
      const buffer = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      hash.update(buffer);
      bytes += buffer.length;
      await file.writeFile(buffer);
    }
    await file.sync();
    await file.close();
    await rename(temporary, join(folder, name));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
  return { name, bytes, sha256: hash.hex() };
}

export async function removeFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}

/** Why a file that is asked for cannot be written: no such folder, or one is there and may not be replaced. */
export function blockedFile(out: string | undefined, force: boolean): Problem | undefined {
  if (out === undefined) return undefined;
  const folder = dirname(out);
  if (!existsSync(folder))
    return problemWith('--out', say('cli.expect.file-in-folder'), say('cli.got.no-folder', { folder }));
  return existsSync(out) && !force
    ? problemWith('--out', say('cli.expect.new-file'), say('cli.got.full-file', { file: out }))
    : undefined;
}
