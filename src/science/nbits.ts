/**
 * Difficulty as the protocol stores it: 256-bit targets and their compact form `nBits`. Exact, with BigInt; not for
 * the day loop. Bitcoin Core: src/arith_uint256.cpp, src/pow.cpp.
 */

/** Easiest target there is: 2^224 - 1. */
const POW_LIMIT = (1n << 224n) - 1n;

/** Two weeks, and the bounds of the timespan that enters a retarget, in seconds. */
export const TARGET_TIMESPAN = 1_209_600;
const SHORTEST_TIMESPAN = TARGET_TIMESPAN / 4;
const LONGEST_TIMESPAN = TARGET_TIMESPAN * 4;

/** The target a compact form stands for: mantissa x 256^(exponent - 3). */
export function targetFromBits(bits: number): bigint {
  const exponent = bits >>> 24;
  const mantissa = BigInt(bits & 0x7fffff);
  return exponent <= 3 ? mantissa >> BigInt(8 * (3 - exponent)) : mantissa << BigInt(8 * (exponent - 3));
}

/** The compact form of a target: its three leading bytes, cut off, with one byte more where the first bit is a sign. */
export function bitsFromTarget(target: bigint): number {
  let exponent = Math.ceil(target.toString(2).length / 8);
  let mantissa = Number(
    exponent <= 3 ? target << BigInt(8 * (3 - exponent)) : target >> BigInt(8 * (exponent - 3)),
  );
  if (mantissa > 0x7fffff) {
    mantissa >>>= 8;
    exponent += 1;
  }
  return target === 0n ? 0 : ((exponent << 24) | mantissa) >>> 0;
}

/**
 * nBits of the next epoch. `timespan` is the time in seconds from the epoch's first block to its last, 2,015
 * intervals; the rule divides by 2,016 all the same.
 */
export function nextBits(bits: number, timespan: number): number {
  const bounded = Math.min(Math.max(timespan, SHORTEST_TIMESPAN), LONGEST_TIMESPAN);
  const target = (targetFromBits(bits) * BigInt(bounded)) / BigInt(TARGET_TIMESPAN);
  return bitsFromTarget(target > POW_LIMIT ? POW_LIMIT : target);
}

/** Difficulty: the target of 0x1d00ffff over this one, in Core's own order of operations. */
export function difficultyFromBits(bits: number): number {
  let difficulty = 0xffff / (bits & 0x7fffff);
  for (let exponent = bits >>> 24; exponent < 29; exponent++) difficulty *= 256;
  for (let exponent = bits >>> 24; exponent > 29; exponent--) difficulty /= 256;
  return difficulty;
}

/** Expected hashes for one block: 2^256 / (target + 1), cut off. */
export const hashesFromBits = (bits: number): bigint => (1n << 256n) / (targetFromBits(bits) + 1n);
