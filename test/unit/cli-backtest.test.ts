/** `hashfall backtest` as a user sees it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder, hashfall } from '../cli.ts';

const FEW = ['--replicates', '40', '--seed', 'few'];
const shipped = (id: string): string =>
  readFileSync(join(import.meta.dirname, `../../src/evidence/events/${id}.json`), 'utf8');

it('alone, is a table of all events, fitted and blind', async () => {
  const ran = await hashfall(['backtest', '--replicates', '2']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const lines = ran.out.trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 2 * 8 + 1);
  expect(lines[1]).toMatch(/^china-2021 +fitted +\d+ of 16 +\d\.\d.% +(?:reproduced|missed)$/u);
  expect(lines.at(-1)).toMatch(/^2 futures each, seed backtest\./);
});

it('tells one event epoch by epoch, with verdict and misses, the same every time', async () => {
  const ran = await hashfall(['backtest', 'halving-2020']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/^The halving of May 2020\n/);
  expect(ran.out).toMatch(/\n4 Jun 2020 +633024 +14\.9.% .* outside\n/u);
  expect(ran.out).toMatch(/\nMissed: \d of 7 retargets are inside/u);
  expect(ran.out).toMatch(/\nThe epoch from 4 Jun 2020 ended with a retarget of 14\.9.%; the band is /u);
  expect(await hashfall(['backtest', 'halving-2020'])).toEqual(ran);
});

it('writes what it prints as JSON', async () => {
  const cwd = freshFolder();
  const ran = await hashfall(['backtest', 'elliott-2022', ...FEW, '--json', '--out', 'storm.json'], cwd);
  expect(ran.code).toBe(0);
  const { id, seed, replicates, fitted, blind } = JSON.parse(ran.out);
  expect([id, seed, replicates]).toEqual(['elliott-2022', 'few', 40]);
  expect([fitted.epochs, blind.epochs].map((epochs) => epochs.length)).toEqual([5, 5]);
  expect(readFileSync(join(cwd, 'storm.json'), 'utf8')).toBe(ran.out);
});

it('runs a file as the shipped event of the same content, and fits it', async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'mine.json'), shipped('kazakhstan-2022'));
  const own = await hashfall(['backtest', 'mine.json', ...FEW], cwd);
  expect(own).toEqual(await hashfall(['backtest', 'kazakhstan-2022', ...FEW], cwd));
  const fit = await hashfall(['backtest', 'mine.json', '--fit', '--out', 'fitted.json'], cwd);
  expect(fit.out).toMatch(/^number +from +to +mode +fitted +unit\n/);
  expect(JSON.parse(readFileSync(join(cwd, 'fitted.json'), 'utf8'))).toEqual(
    JSON.parse(shipped('kazakhstan-2022')),
  );
});

it.each([
  [
    ['backtest', 'china-2012'],
    /^backtest: expected one event: a file or a shipped id, china-2021, .*got "china-2012"\n/,
  ],
  [['backtest', 'no/such.json'], /^no\/such\.json: expected/],
  [['backtest', 'a', 'b'], /^backtest: expected one event/],
  [['backtest', '--fit'], /^backtest: expected the one event to fit/],
  [['backtest', '--replicates', '0'], /^--replicates: expected/],
  [
    ['backtest', 'china-2021', '--out', 'no/such/file.json'],
    /^--out: expected a file in a folder that exists/,
  ],
  [['backtest', '--threads', '2'], /^--threads: expected/],
])('%j is refused', async (args, text) => {
  const ran = await hashfall(args);
  expect(ran.code).toBe(1);
  expect(ran.out).toBe('');
  expect(ran.err).toMatch(text);
});

it('lists what is wrong with a file, and writes over nothing', async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'bad.json'), shipped('china-2021').replace('"relocate"', '"teleport"'));
  const bad = await hashfall(['backtest', 'bad.json'], cwd);
  expect(bad).toMatchObject({ code: 1, out: '' });
  expect(bad.err).toMatch(/^effects\[0\]\.kind: expected one of curtail, relocate, price, stock/);
  const full = await hashfall(['backtest', 'china-2021', '--out', 'bad.json'], cwd);
  expect(full.err).toMatch(/^--out: expected a file that does not exist yet/);
  expect(existsSync(join(cwd, 'bad.json'))).toBe(true);
});
