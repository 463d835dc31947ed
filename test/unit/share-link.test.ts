/** Links: what was made once is read for ever; what was cut, altered or made up is refused in words and never throws. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/evidence/field.ts';
import { canonical } from '../../src/scenario/canonical.ts';
import { fromBase64url, toBase64url } from '../../src/scenario/base64url.ts';
import { crc32 } from '../../src/scenario/crc32.ts';
import { looksLikeLink, openLink } from '../../src/scenario/open-link.ts';
import { decodeLink, encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { problemMessage } from '../../src/units/problem.ts';
import { draws } from '../draws.ts';
import { documentWith, scenarioOf, shippedIds, shippedText } from '../helpers/scenarios.ts';

const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, '../golden/links.json'), 'utf8'),
) as Readonly<Record<string, { readonly link: string; readonly document: JsonObject }>>;

const shipped = (id: string): ScenarioDocument => JSON.parse(shippedText(id)) as ScenarioDocument;

const messageOf = (text: string): string => {
  const read = decodeLink(text);
  if (read.ok) throw new Error('expected a link that is refused');
  return read.error.map(problemMessage).join('\n');
};

/** A link as an attacker would make it: any bytes, with a true check sum. */
function forged(deflated: Uint8Array): string {
  const bytes = new Uint8Array(deflated.length + 4);
  bytes.set(deflated);
  new DataView(bytes.buffer).setUint32(deflated.length, crc32(deflated), true);
  return `1.${toBase64url(bytes)}`;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const LINK = encodeLink(shipped('us-bricking'));

describe('golden links', () => {
  it.each(Object.entries(golden))('%s: reads as the same document for ever', (_, { link, document }) => {
    expect(decodeLink(link)).toEqual({ ok: true, value: document });
  });
  it.each(Object.entries(golden))('%s: encodes to the same text today', (_, { link, document }) => {
    expect(encodeLink(document as unknown as ScenarioDocument)).toBe(link);
  });
  it('are there for several kinds of scenario, in every format so far', () => {
    expect(Object.keys(golden).length).toBeGreaterThanOrEqual(5);
    expect(new Set(Object.values(golden).map(({ link }) => link.split('.')[0]))).toEqual(new Set(['1']));
  });
});

describe('a link', () => {
  it.each(shippedIds)('%s comes back meaning the same', async (id) => {
    const read = decodeLink(encodeLink(shipped(id)));
    if (!read.ok) throw new Error(read.error.map(problemMessage).join('\n'));
    const again = await scenarioOf(JSON.stringify(read.value));
    expect(canonical(again)).toBe(canonical(await scenarioOf(shippedText(id))));
  });
  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(shipped('us-bricking')).toReversed());
    expect(encodeLink(turned as unknown as ScenarioDocument)).toBe(LINK);
  });
  it('holds letters that any address may have', () => {
    expect(LINK).toMatch(/^1\.[\w-]+$/);
  });
  it('keeps every sign of a text, broken ones too', () => {
    const title = '½ 漢字 🧱 \u2028 "quoted" \ud800 end';
    const document = documentWith({ title }) as unknown as ScenarioDocument;
    expect(decodeLink(encodeLink(document))).toMatchObject({ ok: true, value: { title } });
  });
});

describe('refused, in words', () => {
  it('a newer format', () => {
    expect(messageOf('7.AAAA')).toBe(
      'link: expected link format 1, got 7; it may come from a newer Hashfall',
    );
  });
  it.each(['', 'hello', '1', '.', '1.', '01.AAAA', '1.!!!!', '1.AAAA', '-1.AAAA', '1.AAAAAAAAAAAAAAAA'])(
    '%j',
    (bad) => expect(messageOf(bad)).toMatch(/^link: expected .*, got ./),
  );
  it('one that was cut anywhere', () => {
    for (let end = 2; end < LINK.length; end += 7)
      expect(messageOf(LINK.slice(0, end))).toMatch(/cut or altered/);
  });
  it('one with any letter altered, dropped, doubled or swapped', () => {
    const draw = draws('altered links');
    for (let i = 0; i < 300; i++) {
      const at = 2 + Math.floor(draw() * (LINK.length - 3));
      const [before, letter, after] = [LINK.slice(0, at), LINK[at]!, LINK.slice(at + 1)];
      const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabc-_'[Math.floor(draw() * 31)]!;
      const altered = [before + other + after, before + after, before + letter + letter + after][i % 3]!;
      if (altered !== LINK) expect(messageOf(altered)).toMatch(/cut or altered/);
    }
  });
  it('one that would grow to gigabytes, without growing it', () => {
    const bomb = deflateSync(new Uint8Array(200_000_000), { level: 9 });
    expect(messageOf(forged(bomb))).toMatch(/expected a scenario of at most 1000000 characters inside/);
  });
  it('one too long to be a scenario', () => {
    expect(messageOf(`1.${'A'.repeat(3_000_000)}`)).toMatch(/at most 2000000 characters, got 3000002/);
  });
  it('one with something else inside', () => {
    expect(messageOf(forged(text('no deflate at all')))).toMatch(/cut or altered/);
    expect(messageOf(forged(deflateSync(text('[1, 2]'))))).toMatch(/expected an object/);
    expect(messageOf(forged(deflateSync(text('{"__proto__": 1}'))))).toMatch(/a key that is not part/);
    expect(messageOf(forged(deflateSync(text('['.repeat(9000)))))).toMatch(/levels of nesting/);
    expect(messageOf(forged(deflateSync(text('{"a": 1')).subarray(0, 4)))).toMatch(/^link|^line/);
  });
  it('any made-up text, without an exception', () => {
    const draw = draws('made-up links');
    for (let i = 0; i < 500; i++) {
      const bytes = Uint8Array.from({ length: Math.floor(draw() * 60) }, () => Math.floor(draw() * 256));
      expect(decodeLink(i % 2 ? forged(bytes) : `1.${toBase64url(bytes)}`).ok).toBe(false);
    }
  });
});

describe('as people paste it', () => {
  it.each(['', '#s=', 'https://example.org/hashfall/#s=', ' file:///x/index.html?a=b#s='])('%j', (before) => {
    expect(openLink(`${before}${LINK}`)).toMatchObject({ ok: true, value: { kind: 'document' } });
  });
  it('a shipped scenario by its id', () => {
    expect(openLink('https://example.org/#id=us-bricking')).toEqual({
      ok: true,
      value: { kind: 'shipped', id: 'us-bricking' },
    });
  });
  it.each(['https://example.org/', '#', '#x=1.AAAA', '#id=', '#id=../../secrets', 'javascript:alert(1)'])(
    '%j is no link of ours',
    (word) => expect(openLink(word).ok).toBe(false),
  );
  it('file names and ids are not taken for links', () => {
    for (const name of ['1.json', '2.a', 'us-bricking', 'scenarios/1.json', '1.AAAA'])
      expect(looksLikeLink(name), name).toBe(false);
    expect(looksLikeLink(LINK)).toBe(true);
  });
});

describe('its parts', () => {
  it('check sum: the known answer of the nine digits', () => {
    expect(crc32(text('123456789'))).toBe(0xcbf43926);
    expect(crc32(text('6789'), crc32(text('12345')))).toBe(0xcbf43926);
  });
  it('letters: as Node writes them, and back', () => {
    const draw = draws('base64url');
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, () => Math.floor(draw() * 256));
      const written = toBase64url(bytes);
      expect(written).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(written)).toEqual(bytes);
    }
  });
  it('letters: bits after the last byte are refused', () => {
    expect(fromBase64url('AB')).toBeUndefined();
    expect(fromBase64url('AA')).toEqual(Uint8Array.of(0));
  });
});
