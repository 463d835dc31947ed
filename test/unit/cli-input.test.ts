/** Whatever is handed in, the program answers with one line a problem and exit code 1: never a stack, never silence. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/scenario/share-link.ts';
import type { ScenarioDocument } from '../../src/scenario/types.ts';
import { freshFolder, hashfall, type Ran } from '../cli.ts';

const LINE = /^.*expected .*, got .*$/;

function expectRefused(ran: Ran, text: RegExp): void {
  expect(ran.code).toBe(1);
  expect(ran.out).toBe('');
  const lines = ran.err.trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(LINE);
  expect(ran.err).toMatch(text);
  expect(ran.err).not.toMatch(/\bat .*\(.*:\d+:\d+\)|node:internal|file:\/\//);
}

const inputs = freshFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(inputs, name);
  writeFileSync(path, content);
  return path;
};
const good = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../scenarios/us-bricking.json'), 'utf8'),
) as Record<string, unknown>;
const changed = (name: string, change: object): string => file(name, JSON.stringify({ ...good, ...change }));

const LINK = encodeLink(good as unknown as ScenarioDocument);

const hostile: readonly (readonly [string, () => string, RegExp])[] = [
  [
    'a missing file',
    () => join(inputs, 'none.json'),
    /none\.json: expected a scenario file .* got no such file/,
  ],
  ['a mistyped id', () => 'us-brickin', /did you mean us-bricking\?/],
  ['a folder', () => inputs, /expected a file, got a folder/],
  ['an empty file', () => file('empty.json', ''), /line 1, column 1: expected a value/],
  ['not JSON', () => file('text.json', 'hello'), /line 1, column 1/],
  ['other bytes', () => file('binary.json', Uint8Array.of(0xff, 0xfe, 0, 1)), /expected a text in UTF-8/],
  ['50 megabytes', () => file('large.json', Buffer.alloc(50_000_000, 32)), /at most 1000000 characters/],
  ['a list', () => file('list.json', '[]'), /expected an object, got an empty list/],
  ['a reach into the prototype', () => file('proto.json', '{"__proto__": {"days": 3}}'), /__proto__/],
  ['deep nesting', () => file('deep.json', '['.repeat(100_000)), /levels of nesting/],
  [
    'another format',
    () => changed('format.json', { format: 'x' }),
    /format: expected one of hashfall-scenario/,
  ],
  [
    'a share above 1',
    () => changed('share.json', { assumptions: { 'reach.reachable': 1.4 } }),
    /assumptions/,
  ],
  ['an unknown key', () => changed('key.json', { colour: 'red' }), /colour/],
  [
    'a wrong target',
    () =>
      changed('target.json', {
        threats: [{ id: 'a', kind: 'bricking', at: { day: 3 }, target: { vendor: ['bitmian'] } }],
      }),
    /threats\[0\]\.target.*did you mean bitmain\?/,
  ],
  ['a link of another place', () => 'https://example.org/#a=%00<script>', /link: expected a Hashfall link/],
  ['a link from the future', () => '#s=7.AAAA', /expected link format 1, got 7; it may come from a newer/],
  ['a link that was cut', () => LINK.slice(0, -9), /link: expected a link as it was made/],
  ['a link to an id that does not ship', () => '#id=us-brickin', /did you mean us-bricking\?/],
  ['a null byte in its name', () => 'a\u0001b.json', /expected/],
];

describe('bad scenarios', () => {
  it.each(hostile)('check: %s', async (_, path, text) => {
    expectRefused(await hashfall(['check', path()]), text);
  });
  it.each(hostile)('run: %s', async (_, path, text) => {
    expectRefused(await hashfall(['run', path()]), text);
  });
});

describe('bad words and flags', () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['bogus'], /hashfall: expected one of .*, got "bogus"/],
    [['constructor'], /got "constructor"/],
    [['run'], /run: expected one scenario/],
    [['run', 'us-bricking', 'quiet-year'], /run: expected one scenario/],
    [['run', 'us-bricking', '--bogus'], /--bogus: expected one of --replicates/],
    [['run', 'us-bricking', '--__proto__', 'x'], /--__proto__: expected one of/],
    [['run', 'us-bricking', '--replicates'], /--replicates: expected a value/],
    [
      ['run', 'us-bricking', '--replicates', '0'],
      /--replicates: expected a whole number between 1 and 1000000, got "0"/,
    ],
    [['run', 'us-bricking', '--replicates', '1e3'], /got "1e3"/],
    [['run', 'us-bricking', '--replicates', '1000001'], /--replicates/],
    [['run', 'us-bricking', '--replicates=-4'], /--replicates/],
    [
      ['run', 'us-bricking', '--replicates', '4', '--replicates', '5'],
      /--replicates: expected this flag once/,
    ],
    [['run', 'us-bricking', '--threads', '0'], /--threads/],
    [['run', 'us-bricking', '--threads', '99999'], /--threads/],
    [['run', 'us-bricking', '--seed', '--force'], /--seed: expected a value/],
    [['run', 'us-bricking', '--seed', 'x'.repeat(201)], /--seed: expected a text of 1 to 200/],
    [['run', 'us-bricking', '--format', 'xml'], /--format: expected csv, json and parquet/],
    [['run', 'us-bricking', '--force=yes'], /--force: expected no value/],
    [['run', 'us-bricking', '--until', 'nonsense'], /--until/],
    [['run', 'us-bricking', '--until', 'bogus<=1'], /--until/],
    [['run', 'us-bricking', '-x'], /-x: expected one of/],
    [['check'], /check: expected one or more scenario files/],
    [['list', 'bogus'], /list: expected one of scenarios/],
    [['explain'], /explain: expected one id/],
    [['explain', 'us.hashrte'], /did you mean us\.hashrate\?/],
    [['explain', '__proto__'], /explain: expected a known id/],
    [['explain', 'plan'], /explain plan: expected one scenario/],
    [['bench', 'x'], /bench: expected no words/],
  ];
  it.each(cases)('%j', async (args, text) => expectRefused(await hashfall(args), text));

  it.each([[['discover']], [['run', 'us-bricking', '--shard', '1/3']]])('%j: not yet', async (args) => {
    const ran = await hashfall(args);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/: not yet\n$/);
  });
});

describe('what is good', () => {
  it('check says so, one line a file, and goes on after a bad one', async () => {
    const { code, out, err } = await hashfall([
      'check',
      'us-bricking',
      join(inputs, 'none.json'),
      'quiet-year',
    ]);
    expect(code).toBe(1);
    expect(out.split('\n').filter(Boolean).length).toBe(2);
    expect(err.split('\n').filter(Boolean).length).toBe(1);
  });
  it('every shipped scenario', async () => {
    const folder = join(import.meta.dirname, '../../scenarios');
    const { code, err } = await hashfall([
      'check',
      ...['us-bricking', 'four-arms'].map((id) => join(folder, `${id}.json`)),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
  it.each(['', '#s=', 'https://example.org/a/#s='])('a link, %j before its text', async (before) => {
    const { code, out } = await hashfall(['check', before + LINK]);
    expect({ code, out: out.replace(/^.*\.\.\./, '') }).toEqual({
      code: 0,
      out: ': good (365 days, 1 arms, 1 threats)\n',
    });
  });
  it('a file may begin with a byte order mark', async () => {
    expect((await hashfall(['check', file('bom.json', `\ufeff${JSON.stringify(good)}`)])).code).toBe(0);
  });
  it('help and version', async () => {
    expect(await hashfall(['--help'])).toMatchObject({ code: 0, err: '' });
    expect((await hashfall(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await hashfall([])).code).toBe(1);
  });
});
