/** A scenario as the user names it: a file, a shipped id, or a link. */
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { isBareLink, looksLikeLink, openLink } from '../scenario/open-link.ts';
import { oneOf } from '../scenario/read/reading.ts';
import { scenarioLimits } from '../scenario/types.ts';
import { problem, problemWith, type Problem } from '../units/problem.ts';
import { say } from '../words/words.ts';
import { shippedIds, shippedText } from '../run/shipped.ts';

export interface FoundScenario {
  readonly text: string;
}

/** Its text. A shipped id counts before a file of that very name, a file before a link's bare text. */
export async function findScenario(word: string): Promise<FoundScenario | Problem[]> {
  const text = shippedText(word);
  if (text !== undefined) return { text };
  if (looksLikeLink(word) && !(isBareLink(word) && existsSync(word))) return readLink(word);
  const read = await readText(word);
  return 'expected' in read ? [read] : read;
}

function readLink(word: string): FoundScenario | Problem[] {
  const link = openLink(word);
  if (!link.ok) return link.error;
  if (link.value.kind === 'document') return { text: JSON.stringify(link.value.document) };
  const { id } = link.value;
  const text = shippedText(id);
  return text === undefined ? [problem(say('link.path'), oneOf(shippedIds, id), id)] : { text };
}

/** UTF-8 may take four bytes for two characters; what is larger cannot be within the limit. */
const MOST_BYTES = 3 * scenarioLimits.bytes;

/** The text of a file of bounded size. */
export async function readText(path: string): Promise<FoundScenario | Problem> {
  try {
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      if (!found.isFile() && !found.isFIFO())
        return problemWith(path, say('cli.expect.file'), say(kind(found)));
      if (found.size > MOST_BYTES)
        return problem(path, say('scenario.expect.size', { limit: scenarioLimits.bytes }), found.size);
      return decode(path, await readBounded(file));
    } finally {
      await file.close();
    }
  } catch (error) {
    return notReadable(path, error as NodeJS.ErrnoException);
  }
}

const kind = (found: { isDirectory(): boolean }) =>
  found.isDirectory() ? 'cli.got.folder' : 'cli.got.special';

/** At most the limit and one byte more, whatever the size is said to be. */
async function readBounded(file: Awaited<ReturnType<typeof open>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length <= MOST_BYTES) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, null);
    if (bytesRead === 0) break;
    pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(pieces);
}

function decode(path: string, bytes: Uint8Array): FoundScenario | Problem {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return problemWith(path, say('cli.expect.utf8'), say('cli.got.bytes'));
  }
}

function notReadable(path: string, error: NodeJS.ErrnoException): Problem {
  if (error.code === 'EISDIR') return problemWith(path, say('cli.expect.file'), say('cli.got.folder'));
  // A name without a slash or an ending may be a shipped one that was mistyped.
  if (error.code === 'ENOENT' && /^[\w-]+$/u.test(path))
    return problemWith(
      path,
      say('cli.expect.scenario', { ids: oneOf(shippedIds, path) }),
      say('cli.got.no-file'),
    );
  const got =
    error.code === 'ENOENT' ? say('cli.got.no-file') : say('cli.got.code', { code: error.code ?? '?' });
  return problemWith(path, say('cli.expect.readable'), got);
}
