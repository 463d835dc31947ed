import { Inflate } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** A byte of deflated data can become 1,032: the most that one step makes is 8 MB. */
const STEP_BYTES = 8_192;

/**
 * Inflates raw deflate piece by piece, so that whoever reads can stop before a small text has grown to gigabytes. Throws on
 * data that is no deflate, or that ends too early.
 */
export function* inflated(data: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => void pieces.push(piece));
  let at = 0;
  do {
    const end = Math.min(at + STEP_BYTES, data.length);
    stream.push(data.subarray(at, end), end === data.length);
    at = end;
    yield* pieces.splice(0);
  } while (at < data.length);
}

/** All of it in one piece; undefined where it is more than `most` bytes, which is found without inflating all. */
export function inflateBounded(data: Uint8Array, most: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of inflated(data)) {
    length += piece.length;
    if (length > most) return undefined;
    pieces.push(piece);
  }
  return joinBytes(pieces);
}
