/**
 * SHA-256 (FIPS 180-4), piece by piece. Written out because the browsers' own takes one whole buffer, and is missing where a page is
 * not served securely: hashes of packs and receipts are the same function on every host.
 */

export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** The digest of all so far, 64 hexadecimal digits; nothing may follow. */
  hex(): string;
}

export function sha256Hex(bytes: Uint8Array): string {
  const hash = createSha256();
  hash.update(bytes);
  return hash.hex();
}

const BLOCK = 64;
/** The length, in bits, stands in the last eight bytes. */
const LENGTH_AT = 56;

export function createSha256(): Sha256 {
  const state = roots(8, Math.sqrt);
  const schedule = new Int32Array(BLOCK);
  const held = new Uint8Array(BLOCK);
  let filled = 0;
  let length = 0;
  return {
    update(bytes) {
      length += bytes.length;
      let at = 0;
      if (filled > 0) {
        at = Math.min(BLOCK - filled, bytes.length);
        held.set(bytes.subarray(0, at), filled);
        filled += at;
        if (filled < BLOCK) return;
        mix(state, schedule, held, 0);
        filled = 0;
      }
      for (; at + BLOCK <= bytes.length; at += BLOCK) mix(state, schedule, bytes, at);
      held.set(bytes.subarray(at));
      filled = bytes.length - at;
    },
    hex() {
      const end = new Uint8Array(filled < LENGTH_AT ? BLOCK : 2 * BLOCK);
      end.set(held.subarray(0, filled));
      end[filled] = 0x80;
      const view = new DataView(end.buffer);
      view.setUint32(end.length - 8, Math.floor(length / 0x20000000));
      view.setUint32(end.length - 4, length << 3);
      for (let at = 0; at < end.length; at += BLOCK) mix(state, schedule, end, at);
      return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}

/**
 * The first 32 bits of the fractions of roots of the first primes. None lies nearer to the next than 0.02 of a last bit, and an engine's root is
 * wrong by less than a thousandth of that.
 */
function roots(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Int32Array.from(primes, (prime) => ((root(prime) % 1) * 0x100000000) | 0);
}

/** Newton's steps; from 1, a dozen reach the last bit for primes below 400. */
const STEPS = 20;

function cubeRoot(value: number): number {
  let root = 1;
  for (let i = 0; i < STEPS; i++) root = (2 * root + value / (root * root)) / 3;
  return root;
}

const K = roots(BLOCK, cubeRoot);

/** One block of 64 bytes. */
function mix(state: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const b = at + 4 * i;
    w[i] = (bytes[b]! << 24) | (bytes[b + 1]! << 16) | (bytes[b + 2]! << 8) | bytes[b + 3]!;
  }
  for (let i = 16; i < BLOCK; i++) {
    const x = w[i - 15]!;
    const y = w[i - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < BLOCK; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
