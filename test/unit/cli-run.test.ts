/** `hashfall run` as a user sees it: files, bytes, folders, what is said where. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/outcomes/index.ts';
import { freshFolder, hashfall } from '../cli.ts';

const FILES = [
  'datapackage.json',
  'ledger.csv',
  'operators.csv',
  'outcomes.csv',
  'parameters.csv',
  'places.csv',
  'receipt.json',
  'summary.json',
  'timeline.csv',
];
const ARGS = ['run', 'first-lesson', '--replicates', '130', '--seed', 'files', '--quiet'];

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const lines = (text: string): string[] => text.trimEnd().split('\n');

const first = (async () => {
  const cwd = freshFolder();
  const ran = await hashfall([...ARGS, '--threads', '1'], cwd);
  return { ran, cwd, folder: join(cwd, 'results/first-lesson') };
})();

describe('files', () => {
  it('all of them, in results/<id> unless told otherwise, and nothing else', async () => {
    const { ran, folder } = await first;
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  it('the same bytes with three threads, in another folder', async () => {
    const cwd = freshFolder();
    await hashfall([...ARGS, '--threads', '3', '--out', 'here/there'], cwd);
    expect(contents(join(cwd, 'here/there'))).toEqual(contents((await first).folder));
  });

  it('other bytes with another seed', async () => {
    const cwd = freshFolder();
    await hashfall(['run', 'first-lesson', '--replicates', '130', '--seed', 'other', '--quiet'], cwd);
    const other = contents(join(cwd, 'results/first-lesson'));
    for (const [name, text] of Object.entries(contents((await first).folder)))
      if (name !== 'datapackage.json') expect(other[name] === text ? name : '').toBe('');
  });

  it('outcomes.csv: a row an arm and replicate, a column an outcome', async () => {
    const { 'outcomes.csv': text } = contents((await first).folder);
    const [head, ...rows] = lines(text!);
    const columns = outcomes.flatMap(({ id, censored }) => (censored ? [id, `${id}.censored`] : [id]));
    expect(head).toBe(['arm', 'replicate', ...columns].join(','));
    expect(rows.length).toBe(130);
    expect(rows.map((row) => row.split(',')[1])).toEqual(Array.from({ length: 130 }, (_, i) => String(i)));
    for (const row of rows)
      for (const cell of row.split(',').slice(1)) expect(String(Number(cell))).toBe(cell);
  });

  it('parameters.csv: a row a replicate, and replicates are the same in a longer run', async () => {
    const { 'parameters.csv': text } = contents((await first).folder);
    const [head, ...rows] = lines(text!);
    expect(head).toMatch(/^replicate,/);
    expect(head!.split(',')).toContain('brick.fixDays');
    const cwd = freshFolder();
    await hashfall(['run', 'first-lesson', '--replicates', '150', '--seed', 'files', '--quiet'], cwd);
    const longer = contents(join(cwd, 'results/first-lesson'));
    expect(lines(longer['parameters.csv']!).slice(0, 131)).toEqual([head, ...rows]);
    expect(lines(longer['outcomes.csv']!).slice(0, 131)).toEqual(
      lines(contents((await first).folder)['outcomes.csv']!),
    );
  });

  it('timeline.csv is tidy and has the quiet twin; quantiles ascend', async () => {
    const { 'timeline.csv': text } = contents((await first).folder);
    const [head, ...rows] = lines(text!);
    expect(head).toBe('arm,day,track,statistic,value,unit');
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['quiet', 'as-is']));
    const values = (statistic: string): number[] =>
      rows.filter((row) => row.includes(`,${statistic},`)).map((row) => Number(row.split(',')[4]));
    const [low, middle, high] = ['p10', 'p50', 'p90'].map(values);
    middle!.forEach((value, i) => {
      expect(low![i]).toBeLessThanOrEqual(value);
      expect(high![i]).toBeGreaterThanOrEqual(value);
    });
  });

  it('datapackage.json names every column of every table, with a meaning', async () => {
    const files = contents((await first).folder);
    const { resources } = JSON.parse(files['datapackage.json']!) as {
      resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
    };
    expect(resources.map(({ path }) => path).sort()).toEqual(FILES.filter((name) => name.endsWith('.csv')));
    for (const { path, schema } of resources) {
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(lines(files[path]!)[0]);
      for (const { description } of schema.fields) expect(description.length).toBeGreaterThan(2);
    }
  });

  it('receipt.json has scenario, seed, replicates, versions and the true hashes; no threads, folders or times', async () => {
    const { folder, cwd } = await first;
    const files = contents(folder);
    const receipt = JSON.parse(files['receipt.json']!) as Record<string, unknown> & {
      files: Record<string, { sha256: string; bytes: number }>;
    };
    expect(Object.keys(receipt)).toEqual([
      'format',
      'version',
      'engine',
      'data',
      'seed',
      'replicates',
      'scenario',
      'files',
    ]);
    expect(receipt).toMatchObject({ seed: 'files', replicates: 130, scenario: { id: 'first-lesson' } });
    expect(Object.keys(receipt.files).sort()).toEqual(FILES.filter((name) => name !== 'receipt.json'));
    for (const [name, { sha256, bytes }] of Object.entries(receipt.files)) {
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256);
      expect(Buffer.byteLength(files[name]!)).toBe(bytes);
    }
    for (const text of Object.values(files)) expect(text).not.toContain(cwd);
  });

  it('--format csv writes tables alone, json the rest', async () => {
    const cwd = freshFolder();
    await hashfall([...ARGS, '--format', 'csv', '--out', 'c'], cwd);
    await hashfall([...ARGS, '--format', 'json', '--out', 'j'], cwd);
    expect(readdirSync(join(cwd, 'c')).sort()).toEqual(FILES.filter((name) => name.endsWith('.csv')));
    expect(readdirSync(join(cwd, 'j')).sort()).toEqual(FILES.filter((name) => name.endsWith('.json')));
  });

  it('--format parquet: tables beside those of CSV, in the dictionary and in the receipt', async () => {
    const cwd = freshFolder();
    await hashfall([...ARGS, '--format', 'csv,json,parquet', '--out', 'p'], cwd);
    const parquet = FILES.filter((name) => name.endsWith('.csv')).map((name) =>
      name.replace('.csv', '.parquet'),
    );
    expect(readdirSync(join(cwd, 'p')).sort()).toEqual([...FILES, ...parquet].sort());
    const read = (name: string): Buffer => readFileSync(join(cwd, 'p', name));
    const { resources } = JSON.parse(read('datapackage.json').toString()) as {
      resources: { name: string; path: string }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(parquet));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const { files } = JSON.parse(read('receipt.json').toString()) as {
      files: Record<string, { sha256: string }>;
    };
    for (const name of parquet)
      expect(files[name]!.sha256).toBe(createHash('sha256').update(read(name)).digest('hex'));
    for (const name of FILES.filter((file) => file.endsWith('.csv')))
      expect(read(name).toString()).toBe(contents((await first).folder)[name]);
  });

  it('the shipped file and its id give the same bytes', async () => {
    const cwd = freshFolder();
    const path = join(import.meta.dirname, '../../scenarios/first-lesson.json');
    await hashfall(['run', path, ...ARGS.slice(2), '--out', 'file'], cwd);
    expect(contents(join(cwd, 'file'))).toEqual(contents((await first).folder));
  });
});

describe('folders', () => {
  it('one with anything in it is refused, and nothing in it is touched', async () => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, 'full'));
    writeFileSync(join(cwd, 'full/mine.txt'), 'mine');
    const ran = await hashfall([...ARGS, '--out', 'full'], cwd);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toBe(
      '--out: expected a folder that is empty or does not exist yet, or --force to write over it, got 1 entries in full\n',
    );
    expect(contents(join(cwd, 'full'))).toEqual({ 'mine.txt': 'mine' });
  });
  it('--force replaces result files, removes those of the result before, and leaves others', async () => {
    const cwd = freshFolder();
    await hashfall([...ARGS, '--out', 'full'], cwd);
    writeFileSync(join(cwd, 'full/mine.txt'), 'mine');
    writeFileSync(join(cwd, 'full/outcomes.csv'), 'old');
    const ran = await hashfall([...ARGS, '--out', 'full', '--force', '--format', 'json'], cwd);
    expect(ran.code).toBe(0);
    expect(readdirSync(join(cwd, 'full')).sort()).toEqual(
      [...FILES.filter((name) => name.endsWith('.json')), 'mine.txt'].sort(),
    );
  });
  it('a file in the way is refused', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'file'), '');
    const ran = await hashfall([...ARGS, '--out', 'file/below'], cwd);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(
      /^--out: expected a folder that can be written, got a file in the way of file\/below\n$/,
    );
  });
  it('a bad scenario leaves no folder behind', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'bad.json'), '{}');
    await hashfall(['run', 'bad.json', '--out', 'none'], cwd);
    expect(readdirSync(cwd)).toEqual(['bad.json']);
  });
});

describe('what is said', () => {
  it('a table and three sentences on stdout', async () => {
    const { out } = (await first).ran;
    expect(out).toMatch(/^130 replicates of First lesson/);
    expect(out).toMatch(/± error {2,}5 % +median +95 %/);
    expect(out).toContain('In 9 of 10 futures');
    for (const { id } of outcomes) expect(out).not.toContain(` ${id} `);
  });
  it('--json: one object and nothing else', async () => {
    const cwd = freshFolder();
    const { code, out } = await hashfall([...ARGS, '--json'], cwd);
    expect(code).toBe(0);
    const told = JSON.parse(out) as { replicates: number; arms: { outcomes: object }[]; files: string[] };
    expect(told.replicates).toBe(130);
    expect(Object.keys(told.arms[0]!.outcomes)).toEqual(outcomes.map(({ id }) => id));
    expect(told.files.toSorted()).toEqual(FILES);
  });
  it('progress on stderr unless --quiet', async () => {
    const { err, out } = await hashfall(ARGS.filter((word) => word !== '--quiet'));
    expect(err).toMatch(/of 130 replicates/);
    expect(out).not.toMatch(/of 130 replicates/);
  });
});

describe('--until', () => {
  it('ends at a doubling, with the bytes of a run of as many', async () => {
    const cwd = freshFolder();
    const args = ['run', 'first-lesson', '--seed', 'files', '--quiet'];
    const ran = await hashfall([...args, '--until', 'lost-ehs-days<=50%', '--out', 'u', '--json'], cwd);
    const { replicates } = JSON.parse(ran.out) as { replicates: number };
    expect(replicates).toBe(2048);
    await hashfall([...args, '--replicates', '2048', '--out', 'n'], cwd);
    expect(contents(join(cwd, 'u'))).toEqual(contents(join(cwd, 'n')));
  });
  it('is cut off by --replicates', async () => {
    const ran = await hashfall([...ARGS, '--until', 'lost-ehs-days<=0.0001%', '--json']);
    expect((JSON.parse(ran.out) as { replicates: number }).replicates).toBe(130);
  });
});
