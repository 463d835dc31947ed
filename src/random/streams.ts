import seedrandom from 'seedrandom';
import { philox4x32, uniform53 } from './philox.ts';

/**
 * Addressed randomness: a value is a function of (key, replicate, stream, index) and of nothing else. Nobody
 * consumes anything, so turning on a lever, adding a worker or drawing in another order moves no other draw. The
 * Philox counter is (index >>> 1, replicate, stream, 0); a block holds two doubles, for index 2i and 2i + 1.
 */

/** Two 32-bit words made from the seed text alone; the scenario never enters. */
export type Key = readonly [number, number];

/** The key of a seed text. */
export function keyFromSeed(text: string): Key {
  const generator = seedrandom(text);
  return [generator.int32() >>> 0, generator.int32() >>> 0];
}

/** 32-bit id of a stream name: FNV-1a over the bytes of its UTF-16 units (ASCII: one each), then MurmurHash3's final mix. */
export function streamId(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Two different names with one id, or undefined: a registry of streams must have none. */
export function streamClash(names: Iterable<string>): readonly [string, string] | undefined {
  const owners = new Map<number, string>();
  for (const name of names) {
    const id = streamId(name);
    const owner = owners.get(id);
    if (owner !== undefined && owner !== name) return [owner, name];
    owners.set(id, name);
  }
  return undefined;
}

/** Half of the smallest step: what a drawn 0 becomes, so that a logarithm or a quantile is always finite. */
const SMALLEST = 1 / 18_014_398_509_481_984;

const block = new Uint32Array(4);

/** The uniform at an address, strictly between 0 and 1. Replicate, stream and index are whole, 0 .. 2^32 - 1. */
export function uniformAt(key: Key, replicate: number, stream: number, index: number): number {
  philox4x32(block, index >>> 1, replicate, stream, 0, key[0], key[1]);
  const u = (index & 1) === 0 ? uniform53(block[0], block[1]) : uniform53(block[2], block[3]);
  return u === 0 ? SMALLEST : u;
}

/** Two words of 32 bits at an address: seeds for scrambles and shuffles. */
export function seedsAt(key: Key, replicate: number, stream: number): readonly [number, number] {
  philox4x32(block, 0, replicate, stream, 0, key[0], key[1]);
  return [block[0], block[1]];
}

/** Writes the uniforms of indices 0 .. n-1 to `out`: the values of `uniformAt`, at half its price. */
export function fillUniforms(
  key: Key,
  replicate: number,
  stream: number,
  out: Float64Array,
  n: number,
): void {
  const k0 = key[0];
  const k1 = key[1];
  for (let i = 0; i < n; i += 2) {
    philox4x32(block, i >>> 1, replicate, stream, 0, k0, k1);
    const first = uniform53(block[0], block[1]);
    out[i] = first === 0 ? SMALLEST : first;
    if (i + 1 < n) {
      const second = uniform53(block[2], block[3]);
      out[i + 1] = second === 0 ? SMALLEST : second;
    }
  }
}
