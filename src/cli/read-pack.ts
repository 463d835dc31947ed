/** A pack as the user names it: a zip file, or a folder of results. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Broken, type PackEntries, type PackEntry } from '../export/pack-entry.ts';
import { readZip } from '../export/read-zip.ts';
import { problem, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';

/** Node reads no larger file into memory. */
const MOST_BYTES = 2_000_000_000;
const PIECE_BYTES = 1 << 18;

export function readPack(path: string): Result<PackEntries, Problem[]> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return ok(readFolder(path));
    if (!found.isFile())
      return failed([problemWith(path, say('verify.expect.pack'), say('cli.got.special'))]);
    if (found.size > MOST_BYTES)
      return failed([problem(path, say('verify.expect.receipt-size', { limit: MOST_BYTES }), found.size)]);
    const zip = readZip(readFileSync(path));
    return zip.ok ? zip : failed(zip.error.map((one) => ({ ...one, path })));
  } catch (error) {
    const { code = '?' } = error as NodeJS.ErrnoException;
    const got = code === 'ENOENT' ? say('cli.got.no-file') : say('cli.got.code', { code });
    return failed([problemWith(path, say('verify.expect.pack'), got)]);
  }
}

/** The files that lie in a folder itself. An unpacked pack has its pictures in folders below: one level is read. */
function readFolder(folder: string): PackEntries {
  const entries = new Map<string, PackEntry>();
  const add = (names: readonly string[], below: string): void => {
    for (const name of names) {
      const path = join(folder, below, name);
      const found = statSync(path, { throwIfNoEntry: false });
      if (found?.isFile())
        entries.set(below + name, { bytes: found.size, pieces: () => piecesOf(path, found.size) });
      else if (found?.isDirectory() && below === '') add(readdirSync(path), `${name}/`);
    }
  };
  add(readdirSync(folder), '');
  return entries;
}

function* piecesOf(path: string, bytes: number): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const read = readSync(file, piece);
      if (read === 0) return;
      length += read;
      // It grew while it was read.
      if (length > bytes) throw new Broken();
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
