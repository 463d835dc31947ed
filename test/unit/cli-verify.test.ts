/** `hashfall verify` as a user sees it: a real run, its folder and its pack, untouched and tampered with. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureFiles } from '../../src/export/figures.ts';
import { finished } from '../../src/export/finished.ts';
import { packFile } from '../../src/export/pack.ts';
import { loadDataVersion } from '../../src/export/versions.ts';
import { loadGround } from '../../src/run/context.ts';
import { createInline } from '../../src/run/inline.ts';
import { freshFolder, hashfall } from '../cli.ts';
import { shippedText } from '../helpers/scenarios.ts';

const made = (async () => {
  const cwd = freshFolder();
  await hashfall(
    [
      'run',
      'first-lesson',
      '--replicates',
      '130',
      '--seed',
      'v',
      '--format',
      'csv,json,parquet',
      '--out',
      'r',
      '--quiet',
    ],
    cwd,
  );
  const job = { scenario: shippedText('first-lesson'), seed: 'v', replicates: 130 };
  const run = finished(await createInline().run(job), await loadDataVersion());
  writeFileSync(join(cwd, 'p.zip'), await packFile(run, figureFiles(run, await loadGround())));
  return cwd;
})();

/** A copy of the folder of results, to spoil. */
async function copied(): Promise<string> {
  const cwd = freshFolder();
  cpSync(join(await made, 'r'), join(cwd, 'r'), { recursive: true });
  return cwd;
}

describe('hashfall verify', () => {
  it('a pack made elsewhere: the same', async () => {
    const ran = await hashfall(['verify', 'p.zip', '--quiet'], await made);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(
      /^The same, digit for digit\.\n\d+ files were made again .* seed "v", 130 replicates\.\n$/,
    );
  });
  it('a folder of results, Parquet too, whatever else lies in it', async () => {
    const cwd = await copied();
    writeFileSync(join(cwd, 'r/notes.txt'), 'mine');
    const ran = await hashfall(['verify', 'r', '--quiet', '--threads', '1'], cwd);
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(
      'The same, digit for digit.\n15 files were made again from the scenario: seed "v", 130 replicates.\nNot compared: notes.txt.\n',
    );
  });
  it('a digit changed: exit 1, with file, line, column and both values', async () => {
    const cwd = await copied();
    const file = join(cwd, 'r/timeline.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',p50,', ',p50,1'));
    const ran = await hashfall(['verify', 'r', '--quiet'], cwd);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toMatch(/^Not the same: 1 of 15 files\.\n/);
    expect(ran.out).toMatch(/^timeline\.csv: line \d+, column \d+ \(value\): expected ".*", got "1.*"$/m);
  });
  it('a Parquet file altered, a table gone', async () => {
    const cwd = await copied();
    const file = join(cwd, 'r/outcomes.parquet');
    const bytes = readFileSync(file);
    bytes[40]! ^= 1;
    writeFileSync(file, bytes);
    rmSync(join(cwd, 'r/operators.csv'));
    const ran = await hashfall(['verify', 'r', '--quiet'], cwd);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('outcomes.parquet: byte 41 is not what was expected\n');
    expect(ran.out).toContain('operators.csv: expected in the pack, got no such file\n');
  });
  it('--json: one object', async () => {
    const { code, out } = await hashfall(['verify', 'p.zip', '--json', '--quiet'], await made);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ same: true, seed: 'v', replicates: 130 });
  });
  it('progress on stderr unless --quiet', async () => {
    expect((await hashfall(['verify', 'r'], await made)).err).toMatch(/of 130 replicates/);
  });
  it.each([
    [[], /^verify: expected one evidence pack/],
    [['a', 'b'], /^verify: expected one evidence pack/],
    [['none.zip'], /^none\.zip: expected an evidence pack .*, got no such file/],
    [['text.zip'], /^text\.zip: expected a whole zip file, got one that was cut short, or another kind/],
    [['cut.zip'], /^cut\.zip: expected a whole zip file/],
    [
      ['.'],
      /^verify: expected an evidence pack or a folder of results with its receipt\.json, got \d+ files/,
    ],
    [['r', '--threads', '0'], /^--threads: expected a whole number/],
    [['r', '--seed', 'x'], /^--seed: expected one of --threads/],
  ])('%j: refused in one line', async (args, message) => {
    const cwd = await made;
    writeFileSync(join(cwd, 'text.zip'), 'no zip at all');
    writeFileSync(join(cwd, 'cut.zip'), readFileSync(join(cwd, 'p.zip')).subarray(0, 5000));
    const ran = await hashfall(['verify', ...args, '--quiet'], cwd);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(message);
    expect(ran.err.trimEnd().split('\n').length).toBe(1);
  });
});
