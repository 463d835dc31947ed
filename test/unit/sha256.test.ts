import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSha256, sha256Hex } from '../../src/scenario/sha256.ts';
import { draws } from '../draws.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('SHA-256', () => {
  it.each([
    // FIPS 180-2, appendix B.1 to B.3; the empty text from NIST's test vectors.
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.20s', (content, digest) => expect(sha256Hex(text(content))).toBe(digest));

  it('agrees with Node for every length around a block, cut anywhere', () => {
    const draw = draws('sha256');
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, () => Math.floor(draw() * 256));
      const hash = createSha256();
      for (let at = 0; at < length;) {
        const end = Math.min(length, at + Math.floor(draw() * 90));
        hash.update(bytes.subarray(at, end));
        at = end;
      }
      expect(hash.hex(), String(length)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });
});
