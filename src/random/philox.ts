/**
 * Philox4x32, a counter-based generator: a keyed bijection of 128-bit counters.
 * Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", doi:10.1145/2063384.2063405.
 */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const LOW_0 = MULTIPLIER_0 & 0xffff;
const HIGH_0 = MULTIPLIER_0 >>> 16;
const LOW_1 = MULTIPLIER_1 & 0xffff;
const HIGH_1 = MULTIPLIER_1 >>> 16;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;

/**
 * Writes the four words of one block to `out`. Counter and key are 32-bit words, signed or not. Results depend on the
 * 10 rounds; 7 is the paper's fastest variant that passes its tests and serves the known answers only.
 */
export function philox4x32(
  out: Uint32Array,
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  rounds = 10,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < rounds; round++) {
    // High words of c0 * M0 and c2 * M1, from products of 16-bit halves: each sum stays below 2^32.
    const a = c0 & 0xffff;
    const b = c0 >>> 16;
    const midA = (Math.imul(b, LOW_0) + (Math.imul(a, LOW_0) >>> 16)) | 0;
    const crossA = (Math.imul(a, HIGH_0) + (midA & 0xffff)) | 0;
    const highA = (Math.imul(b, HIGH_0) + (midA >>> 16) + (crossA >>> 16)) | 0;
    const c = c2 & 0xffff;
    const d = c2 >>> 16;
    const midC = (Math.imul(d, LOW_1) + (Math.imul(c, LOW_1) >>> 16)) | 0;
    const crossC = (Math.imul(c, HIGH_1) + (midC & 0xffff)) | 0;
    const highC = (Math.imul(d, HIGH_1) + (midC >>> 16) + (crossC >>> 16)) | 0;

    const lowA = Math.imul(c0, MULTIPLIER_0);
    c0 = highC ^ c1 ^ k0;
    c1 = Math.imul(c2, MULTIPLIER_1);
    c2 = highA ^ c3 ^ k1;
    c3 = lowA;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/** A double in [0, 1) with 53 random bits from two 32-bit words. */
export const uniform53 = (a: number, b: number): number =>
  ((a >>> 5) * 67_108_864 + (b >>> 6)) / 9_007_199_254_740_992;
