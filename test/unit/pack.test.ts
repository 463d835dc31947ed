/** Evidence packs: what is in them, that they are the same bytes anywhere, and that verifying finds every change. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AUTHORS, bibtex, citationCff, RELEASED, SOFTWARE_TITLE } from '../../src/export/citation.ts';
import { figureFiles } from '../../src/export/figures.ts';
import { finished, type Finished } from '../../src/export/finished.ts';
import { firstDifference } from '../../src/export/first-difference.ts';
import { packFile } from '../../src/export/pack.ts';
import { takeAwayPieces } from '../../src/export/parts.ts';
import { readZip } from '../../src/export/read-zip.ts';
import { RESULT_FILES, resultFile } from '../../src/export/result-files.ts';
import { CITATION_FILE, CODE_TAKINGS, TAKINGS } from '../../src/export/takings.ts';
import { TABLE_FILES } from '../../src/export/table-files.ts';
import { scenarioName, snippets } from '../../src/export/snippets.ts';
import { verdictWords } from '../../src/export/verdict-words.ts';
import { verifyPack, type Verdict, type VerifyContext } from '../../src/export/verify-pack.ts';
import { engineVersion, loadDataVersion } from '../../src/export/versions.ts';
import { parseQuantity } from '../../src/formula/parse-quantity.ts';
import { loadGround } from '../../src/run/context.ts';
import { createInline } from '../../src/run/inline.ts';
import { joinBytes } from '../../src/scenario/join-bytes.ts';
import { problemMessage } from '../../src/units/problem.ts';
import { draws } from '../draws.ts';
import { shippedText } from '../helpers/scenarios.ts';

const runner = createInline();
const SEED = 'it\'s "a" seed';

const made = (async () => {
  const data = await loadDataVersion();
  const job = { scenario: shippedText('first-lesson'), seed: SEED, replicates: 40 };
  const run = finished(await runner.run(job), data);
  const pack = await packFile(run, figureFiles(run, await loadGround()));
  return { data, run, pack, files: unzipSync(pack) };
})();

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);

const context = async (): Promise<VerifyContext> => ({
  runner,
  data: (await made).data,
  figures: async (run) => figureFiles(run, await loadGround()),
});

async function verdictOn(zip: Uint8Array): Promise<Verdict> {
  const entries = readZip(zip);
  if (!entries.ok) throw new Error(entries.error.map(problemMessage).join('\n'));
  const verdict = await verifyPack(entries.value, await context());
  if (!verdict.ok) throw new Error(verdict.error.map(problemMessage).join('\n'));
  return verdict.value;
}

async function changed(change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = { ...(await made).files };
  change(files);
  return zipSync(files as Zippable);
}

/** What is told of the files that are not the same. */
const told = (verdict: Verdict): string[] => [...verdictWords(verdict).lines];

describe('a pack', () => {
  it('has everything, in a fixed order, and the sums of it', async () => {
    const { files } = await made;
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith('figures/'))).toEqual([
      'README.txt',
      'scenario.json',
      'resolved-parameters.json',
      'CITATION.bib',
      'CITATION.cff',
      'snippets/rerun.sh',
      'snippets/load.py',
      'snippets/load.R',
      ...TABLE_FILES,
      'summary.json',
      'datapackage.json',
      'receipt.json',
      'SHA256SUMS',
    ]);
    expect(names.filter((name) => name.startsWith('figures/')).length).toBeGreaterThan(4);
    const sums = names
      .slice(0, -1)
      .map((name) => `${createHash('sha256').update(files[name]!).digest('hex')}  ${name}\n`);
    expect(text(files['SHA256SUMS'])).toBe(sums.join(''));
  });
  it('holds the very files of the result', async () => {
    const { files, run } = await made;
    for (const name of TABLE_FILES) expect(text(files[name])).toBe([...resultFile(name, run)].join(''));
  });
  it('is the same bytes in every time zone and when made again', async () => {
    const { pack, run } = await made;
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Anchorage']) {
        process.env['TZ'] = zone;
        expect(Buffer.compare(await packFile(run, figureFiles(run, await loadGround())), pack)).toBe(0);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
  it('says in words what it is, what it is not, and the commands to make and verify it', async () => {
    const readme = text((await made).files['README.txt']);
    expect(readme).toMatch(/what-if, not a finding/);
    expect(readme).toContain('hashfall verify hashfall-first-lesson.zip');
    expect(readme).toContain(`hashfall run scenario.json --seed='it'\\''s "a" seed' --replicates 40`);
    expect(readme).not.toMatch(/\{\w+\}|undefined/);
  });
  it('lists every drawn input as one would type it', async () => {
    const { files, run } = await made;
    const { parameters } = JSON.parse(text(files['resolved-parameters.json'])) as {
      parameters: { id: string; distribution: string; unit: string; grade: string }[];
    };
    expect(parameters.map(({ id }) => id)).toEqual(run.info.columns.map(({ draw }) => draw.id));
    for (const [i, { distribution, unit, grade }] of parameters.entries()) {
      expect(parseQuantity(distribution, unit)).toMatchObject({
        ok: true,
        distribution: run.info.columns[i]!.draw.distribution,
      });
      expect(grade).not.toBe('');
    }
  });
});

describe('verifying', () => {
  it('an untouched pack: the same, digit for digit', async () => {
    const { pack, files } = await made;
    const verdict = await verdictOn(pack);
    expect(told(verdict)).toEqual([
      `${Object.keys(files).length} files were made again from the scenario: seed "${SEED}", 40 replicates.`,
    ]);
    expect(verdictWords(verdict)).toMatchObject({ same: true, title: 'The same, digit for digit.' });
  });
  it('one that was unpacked and zipped again with its folder, by a Mac', async () => {
    const { files } = await made;
    const folder = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`my pack/${name}`, content]),
    );
    const zip = zipSync({
      ...folder,
      '__MACOSX/my pack/._README.txt': bytes('x'),
      'my pack/.DS_Store': bytes('y'),
    });
    expect((await verdictOn(zip)).same).toBe(true);
  });
  it('a digit changed in a table: file, line, column, both values', async () => {
    const zip = await changed((files) => {
      const lines = text(files['outcomes.csv']).split('\n');
      const cells = lines[5]!.split(',');
      cells[2] = `${cells[2]}1`;
      lines[5] = cells.join(',');
      files['outcomes.csv'] = bytes(lines.join('\n'));
    });
    const verdict = await verdictOn(zip);
    const value = text((await made).files['outcomes.csv'])
      .split('\n')[5]!
      .split(',')[2]!;
    const name = text((await made).files['outcomes.csv']).split(',')[2]!;
    expect(verdict.same).toBe(false);
    expect(told(verdict)[0]).toMatch(/something was altered after it was made/);
    expect(told(verdict).slice(1)).toEqual([expect.stringMatching(/^outcomes\.csv: line 6, column \d+ \(/)]);
    expect(told(verdict)[1]).toContain(`(${name}): expected "${value}", got "${value}1"`);
  });
  it.each([
    'README.txt',
    'scenario.json',
    'CITATION.bib',
    'summary.json',
    'receipt.json',
    'SHA256SUMS',
    'snippets/load.py',
  ])('a word added to %s', async (name) => {
    const zip = await changed((files) => {
      files[name] = bytes(text(files[name]).replace(/\n$/, ' \n'));
    });
    const verdict = await verdictOn(zip);
    expect(verdict.files.filter(({ kind }) => kind !== 'same').map((file) => file.name)).toEqual([name]);
  });
  it('a figure drawn otherwise, one too many, a file too few', async () => {
    const zip = await changed((files) => {
      const figure = Object.keys(files).find((name) => name.startsWith('figures/'))!;
      files[figure] = bytes(text(files[figure]).replace('fill="', 'fill=" '));
      files['figures/another.svg'] = bytes('<svg/>');
      delete files['parameters.csv'];
    });
    const lines = told(await verdictOn(zip)).join('\n');
    expect(lines).toMatch(/^figures\/.*: line \d+, column \d+: expected /m);
    expect(lines).toMatch(/^figures\/another\.svg: expected no such file/m);
    expect(lines).toMatch(/^parameters\.csv: expected in the pack, got no such file/m);
  });
  it('a table cut short', async () => {
    const zip = await changed((files) => {
      files['operators.csv'] = files['operators.csv']!.subarray(0, -30);
    });
    expect(told(await verdictOn(zip)).join('\n')).toMatch(/operators\.csv: .* got /);
  });
  it('another seed in the receipt: most files differ', async () => {
    const zip = await changed((files) => {
      files['receipt.json'] = bytes(text(files['receipt.json']).replace("it's", 'its'));
    });
    const verdict = await verdictOn(zip);
    expect(verdict.files.filter(({ kind }) => kind === 'differs').map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'outcomes.csv',
        'parameters.csv',
        'timeline.csv',
        'summary.json',
        'receipt.json',
      ]),
    );
  });
  it('one of another program and other evidence: says that this alone can move digits', async () => {
    const zip = await changed((files) => {
      const receipt = JSON.parse(text(files['receipt.json'])) as object;
      files['receipt.json'] = bytes(JSON.stringify({ ...receipt, engine: '9.9.9', data: 'ffff' }));
    });
    const lines = told(await verdictOn(zip)).join('\n');
    expect(lines).toContain(`made by Hashfall 9.9.9 and rerun by ${engineVersion}`);
    expect(lines).toContain('made with evidence ffff and rerun with');
    expect(lines).not.toMatch(/something was altered/);
  });
});

describe('what is no pack', () => {
  const messageOf = async (zip: Uint8Array): Promise<string> => {
    const entries = readZip(zip);
    const verdict = entries.ok ? await verifyPack(entries.value, await context()) : entries;
    if (verdict.ok) throw new Error('expected no pack');
    return verdict.error.map(problemMessage).join('\n');
  };
  const withReceipt = (receipt: string): Promise<Uint8Array> =>
    changed((files) => void (files['receipt.json'] = bytes(receipt)));

  it.each([0, 1, 21, 22, 500])('%i bytes of a zip', async (length) => {
    expect(await messageOf((await made).pack.subarray(0, length))).toMatch(/expected a whole zip file/);
  });
  it('a pack cut anywhere', async () => {
    const { pack } = await made;
    for (let end = 30; end < pack.length; end += Math.ceil(pack.length / 15))
      expect(await messageOf(pack.subarray(0, end))).toMatch(/expected a whole zip file/);
  });
  it('a zip of something else', async () => {
    expect(await messageOf(zipSync({ 'a.txt': bytes('a') }))).toMatch(
      /an evidence pack .* got 1 files without it/,
    );
  });
  it('a receipt that is none, or asks for too much', async () => {
    expect(await messageOf(await withReceipt('{'))).toMatch(/^receipt\.json\[line 1, column 2\]/);
    expect(await messageOf(await withReceipt('[]'))).toMatch(
      /expected the format hashfall-receipt, version 1/,
    );
    expect(await messageOf(await withReceipt('{"format": "hashfall-receipt", "version": 2}'))).toMatch(
      /version 1, got/,
    );
    const receipt = JSON.parse(text((await made).files['receipt.json'])) as Record<string, unknown>;
    const wrong = { ...receipt, seed: 7, replicates: 1e12, scenario: [], files: { '../x': {} } };
    expect((await messageOf(await withReceipt(JSON.stringify(wrong)))).split('\n')).toEqual([
      expect.stringMatching(/^receipt\.json\.seed: /),
      expect.stringMatching(/^receipt\.json\.replicates: /),
      expect.stringMatching(/^receipt\.json\.scenario: /),
      expect.stringMatching(/^receipt\.json\.files: /),
    ]);
    const bad = { ...receipt, scenario: { format: 'hashfall-scenario', version: 1 } };
    expect(await messageOf(await withReceipt(JSON.stringify(bad)))).toMatch(/^receipt\.json: scenario/);
  });
  it('a file that would grow to gigabytes: it ends where it differs', async () => {
    const bomb = await changed((files) => void (files['outcomes.csv'] = new Uint8Array(300_000_000)));
    expect(bomb.length).toBeLessThan(2_000_000);
    const verdict = await verdictOn(bomb);
    expect(verdict.files.find(({ name }) => name === 'outcomes.csv')!.kind).toBe('differs');
  });
  it('any byte flipped in it: never an exception', async () => {
    const { files } = await made;
    const small = zipSync({
      'receipt.json': files['receipt.json']!,
      'a.txt': bytes('some text to deflate, to deflate'),
    });
    const draw = draws('flipped zips');
    for (let i = 0; i < 400; i++) {
      const flipped = small.slice();
      flipped[Math.floor(draw() * flipped.length)]! ^= 1 << Math.floor(draw() * 8);
      const entries = readZip(flipped);
      if (!entries.ok) expect(entries.error.map(problemMessage).join()).toMatch(/^verify: expected .*, got /);
    }
  });
  it('a file whose bytes do not fit its check sum is told as broken', async () => {
    const { pack } = await made;
    const at = Math.floor(pack.length / 2);
    const flipped = pack.slice();
    flipped[at]! ^= 255;
    const verdict = await verdictOn(flipped);
    expect(verdict.same).toBe(false);
    expect(verdict.files.filter(({ kind }) => kind === 'differs' || kind === 'broken').length).toBe(1);
  });
});

describe('the first difference', () => {
  const cut = (content: string, size: number): Uint8Array[] => {
    const all = bytes(content);
    return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
      all.subarray(i * size, (i + 1) * size),
    );
  };
  it('is the same however the pieces are cut', () => {
    const ours = 'head,two\n1,22.5,end\n3,44.125,end\n';
    const theirs = ours.replace('44.125', '44.135');
    for (let a = 1; a < 40; a += 3)
      for (let b = 1; b < 40; b += 4)
        expect(firstDifference(cut(ours, a), cut(theirs, b)), `${a} ${b}`).toEqual({
          byte: 26,
          line: 3,
          column: 7,
          cell: 1,
          expected: '44.125',
          got: '44.135',
        });
  });
  it('is none where there is none, and the end of the shorter one', () => {
    expect(firstDifference(cut('a,b\n', 3), cut('a,b\n', 2))).toBeUndefined();
    expect(firstDifference(cut('a,b\n', 3), cut('a,b\nc', 2))).toMatchObject({
      line: 2,
      expected: undefined,
      got: 'c',
    });
    expect(firstDifference(cut('a\n', 3), cut('a\n\n', 2))).toMatchObject({ expected: undefined, got: '\n' });
    expect(firstDifference([], cut('a', 1))).toMatchObject({ byte: 0, expected: undefined, got: 'a' });
  });
  it('reads what is expected to its end', () => {
    const pieces = cut('0123456789', 1)[Symbol.iterator]();
    firstDifference({ [Symbol.iterator]: () => pieces }, cut('x', 1));
    expect(pieces.next().done).toBe(true);
  });
});

describe('snippets and citations', () => {
  const find = (run: Finished, id: string): string => snippets(run).find((one) => one.id === id)!.text;
  it('the Python one is Python', async (test) => {
    const python = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
      input: find((await made).run, 'python'),
      encoding: 'utf8',
    });
    if (python.error) test.skip('no python3 here');
    expect({ status: python.status, error: python.stderr }).toEqual({ status: 0, error: '' });
  });
  it('they carry seed, number and columns of this very result', async () => {
    const { run } = await made;
    for (const id of ['python', 'r']) {
      expect(find(run, id)).toContain(JSON.stringify(SEED));
      expect(find(run, id)).toMatch(/replicates\W+== 40\b/);
      expect([...resultFile('outcomes.csv', run)].join('').split('\n')[0]!.split(',')).toContain(
        'lost-ehs-days',
      );
      expect(find(run, id)).toContain('"lost-ehs-days"');
    }
    expect(find(run, 'shell')).toContain(
      `npx hashfall run first-lesson --seed='it'\\''s "a" seed' --replicates 40`,
    );
  });
  it('a scenario that was changed is named by its link', async () => {
    const { run } = await made;
    const canonical = run.info.canonical.replace(/"days":\d+/, '"days":99');
    expect(canonical).not.toBe(run.info.canonical);
    expect(scenarioName({ ...run, info: { ...run.info, canonical } })).toMatch(/^1\.[\w-]{100,}$/);
  });
  it('the citation says what CITATION.cff says, and which result it is', async () => {
    const { run } = await made;
    const cff = readFileSync(join(import.meta.dirname, '../../CITATION.cff'), 'utf8');
    for (const one of [AUTHORS, RELEASED, SOFTWARE_TITLE, engineVersion]) expect(cff).toContain(one);
    const title = 'A & B_100% {x} \\ ~';
    const bib = bibtex({ ...run, info: { ...run.info, title } });
    expect(bib).toContain('A \\& B\\_100\\% \\{x\\} \\textbackslash{} \\textasciitilde{}');
    expect(bib).toMatch(/^@misc\{first-lesson-[0-9a-f]{8},$/m);
    expect(citationCff(run)).toContain('seed \\"it\'s \\"a\\" seed\\"');
  });
});

describe('what the page offers', () => {
  it('every file of its lists can be written, and is the pack’s', async () => {
    const { run, files } = await made;
    const names = [
      ...TAKINGS.flatMap((one) => one.files),
      ...CODE_TAKINGS.map(({ file }) => file),
      CITATION_FILE,
    ];
    for (const name of names) {
      const content = joinBytes([...(await takeAwayPieces(name, run))]);
      expect(content.length, name).toBeGreaterThan(0);
      if (!name.endsWith('.parquet')) expect(text(content), name).toBe(text(files[name]));
    }
    const sentence = text(joinBytes([...(await takeAwayPieces('citation.txt', run))]));
    expect(sentence).toContain('A what-if, not a finding.');
    expect(text(files['README.txt'])).toContain(sentence);
    await expect(takeAwayPieces('../x', run)).rejects.toThrow('no file ../x');
  });
  it('every result file is on them', () => {
    const offered = TAKINGS.flatMap((one) => one.files);
    expect(RESULT_FILES.filter((name) => !offered.includes(name))).toEqual([]);
  });
});
