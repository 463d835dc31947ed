import { joeKuo } from './joe-kuo.ts';

const BITS = 32;

/** Dimensions that have direction numbers. */
export const SOBOL_DIMENSIONS = joeKuo.length;

const made = new Map<number, Int32Array>();

/** Direction numbers of a dimension from 1, highest bit first: Bratley & Fox 1988, doi:10.1145/42288.214372. */
function directions(dimension: number): Int32Array {
  const known = made.get(dimension);
  if (known !== undefined) return known;
  const [degree, coefficients, ...initial] = joeKuo[dimension - 1].split(' ').map(Number);
  const v = new Int32Array(BITS);
  for (let k = 0; k < BITS; k++) {
    if (degree === 0) v[k] = 1 << (31 - k);
    else if (k < degree) v[k] = initial[k] << (31 - k);
    else {
      v[k] = v[k - degree] ^ (v[k - degree] >>> degree);
      for (let j = 1; j < degree; j++) if (((coefficients >>> (degree - 1 - j)) & 1) === 1) v[k] ^= v[k - j];
    }
  }
  made.set(dimension, v);
  return v;
}

/** Coordinate `dimension` (1 .. 160) of point `index` (0 .. 2^32 - 1), as 32 bits; in the order of the Gray code. */
export function sobolBits(dimension: number, index: number): number {
  const v = directions(dimension);
  let x = 0;
  for (let gray = (index ^ (index >>> 1)) >>> 0, k = 0; gray !== 0; gray >>>= 1, k++)
    if ((gray & 1) === 1) x ^= v[k];
  return x >>> 0;
}

/** The same in [0, 1), as published tables print it. */
export const sobolPoint = (dimension: number, index: number): number =>
  sobolBits(dimension, index) / 4_294_967_296;

/** Levels of the tree whose coins come from one hash: 1 + 2 + 4 + 8 of its 32 bits. */
const LEVELS = 4;

/**
 * Owen's nested scramble of 32 bits: each bit is flipped by a coin that belongs to the bits above it, so equal intervals of size 2^-k
 * change places within equal intervals of size 2^-(k-1), for every k. Owen 1995, "Randomly permuted (t,m,s)-nets", doi:10.1007/978-1-4612-2552-2_19;
 * coins from a hash of their address, after Burley 2020, "Practical hash-based Owen scrambling", JCGT 9(4), yet one coin a node.
 */
export function scrambled(bits: number, seed: number, salt: number): number {
  let out = 0;
  for (let level = 0; level < BITS; level += LEVELS) {
    // The root of a small tree: a leading 1, then the bits above.
    const root = level === 0 ? 1 : (1 << level) | (bits >>> (BITS - level));
    const coins = mix(Math.imul(mix(root ^ seed), 0x9e3779b1) + salt);
    let node = 1;
    for (let shift = BITS - 1 - level; shift > BITS - 1 - level - LEVELS; shift--) {
      const bit = (bits >>> shift) & 1;
      out = (out << 1) | (bit ^ ((coins >>> node) & 1));
      node = (node << 1) | bit;
    }
  }
  return out >>> 0;
}

/** MurmurHash3's final mix of 32 bits. */
export function mix(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
