/**
 * Reads zip files that anybody may have made (APPNOTE 6.3, without ZIP64 and encryption). Only the directory is read at first; a file is
 * inflated piece by piece when it is asked for, never beyond the size it is said to have, and must fit its check sum.
 */
import { crc32 } from '../scenario/crc32.ts';
import { inflated } from '../scenario/inflate-bounded.ts';
import { problem, problemWith, type Problem } from '../units/problem.ts';
import { failed, ok, type Result } from '../units/result.ts';
import { say } from '../words/words.ts';
import { Broken, type PackEntries, type PackEntry } from './pack-entry.ts';

const MOST_FILES = 500;
/** A million replicates of many drawn parameters take two gigabytes; a zip without ZIP64 holds four. */
const MOST_BYTES = 4_000_000_000;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

/** The files of a zip, folders apart; or why it can't be one of ours. */
export function readZip(zip: Uint8Array): Result<PackEntries, Problem[]> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refused(say('verify.expect.whole'), say('verify.got.cut'));
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES)
    return failed([problem(say('verify.path'), say('verify.expect.entries', { limit: MOST_FILES }), count)]);
  try {
    return entriesOf(zip, listed(zip, view, end, count));
  } catch (error) {
    // Places outside the file.
    if (error instanceof RangeError || error instanceof Broken) return brokenZip();
    throw error;
  }
}

/** The end of the directory: the last 22 bytes, or further up before a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function listed(zip: Uint8Array, view: DataView, end: number, count: number): Listed[] {
  const files: Listed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new Broken();
    const nameBytes = view.getUint16(at + 28, true);
    files.push({
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      name: new TextDecoder().decode(zip.subarray(at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameBytes)),
    });
    at += DIRECTORY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files.filter(({ name }) => !name.endsWith('/'));
}

function entriesOf(zip: Uint8Array, files: readonly Listed[]): Result<PackEntries, Problem[]> {
  const sum = (of: (file: Listed) => number): number => files.reduce((total, file) => total + of(file), 0);
  if (sum(({ bytes }) => bytes) > MOST_BYTES) {
    const expected = say('verify.expect.bytes', { limit: MOST_BYTES });
    return failed([
      problem(
        say('verify.path'),
        expected,
        sum(({ bytes }) => bytes),
      ),
    ]);
  }
  // Files that share their bytes are how a small zip grows without end.
  if (sum(({ packed }) => packed) > zip.length) return brokenZip();
  if (!files.every(({ method, flags }) => [STORED, DEFLATED].includes(method) && !(flags & ENCRYPTED)))
    return refused(say('verify.expect.method'), say('verify.got.other'));
  const entries = new Map<string, PackEntry>();
  for (const file of files) {
    if (entries.has(file.name))
      return failed([problem(say('verify.path'), say('verify.expect.once'), file.name)]);
    const packed = packedBytes(zip, file);
    entries.set(file.name, { bytes: file.bytes, pieces: () => checked(file, packed) });
  }
  return ok(entries);
}

function packedBytes(zip: Uint8Array, { offset, packed }: Listed): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset + offset, LOCAL_BYTES);
  if (view.getUint32(0, true) !== LOCAL) throw new Broken();
  const start = offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > zip.length) throw new Broken();
  return zip.subarray(start, start + packed);
}

function* checked({ method, bytes, crc }: Listed, packed: Uint8Array): Generator<Uint8Array> {
  let sum = 0;
  let length = 0;
  for (const piece of method === STORED ? [packed] : inflatedOrBroken(packed)) {
    length += piece.length;
    if (length > bytes) throw new Broken();
    sum = crc32(piece, sum);
    yield piece;
  }
  if (length !== bytes || sum !== crc) throw new Broken();
}

/** fflate throws its own errors on bytes that are no deflate. */
function* inflatedOrBroken(packed: Uint8Array): Generator<Uint8Array> {
  const pieces = inflated(packed);
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = pieces.next();
    } catch {
      throw new Broken();
    }
    if (next.done) return;
    yield next.value;
  }
}

const refused = (expected: string, got: string): Result<never, Problem[]> =>
  failed([problemWith(say('verify.path'), expected, got)]);

const brokenZip = (): Result<never, Problem[]> =>
  refused(say('verify.expect.whole'), say('verify.got.broken'));
