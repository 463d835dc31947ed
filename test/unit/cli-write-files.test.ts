import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-files.ts';
import { csvLine, inPieces } from '../../src/export/csv.ts';
import { dataVersion } from '../../src/export/versions.ts';
import { tableTexts } from '../../src/evidence/tables.ts';
import { freshFolder } from '../cli.ts';

describe('a file', () => {
  it('that fails on the way leaves the old one whole and nothing beside it', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    function* pieces() {
      yield 'half';
      expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
      throw new Error('power cut');
    }
    await expect(writeWhole(folder, 'a.csv', pieces())).rejects.toThrow('power cut');
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('old');
  });
  it('has the bytes and the hash it is said to have', async () => {
    const folder = freshFolder();
    expect(await writeWhole(folder, 'a', ['ab', 'c'])).toEqual({
      name: 'a',
      bytes: 3,
      // FIPS 180-2, appendix B.1.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});

describe('CSV', () => {
  it('quotes what must be quoted and writes numbers exactly', () => {
    expect(csvLine(['a,b', 'say "x"', 'two\nlines', 0.1 + 0.2, 1e21, -0, Infinity])).toBe(
      '"a,b","say ""x""","two\nlines",0.30000000000000004,1e+21,0,Infinity\n',
    );
  });
  it('comes in pieces that add up', () => {
    const lines = Array.from({ length: 9000 }, (_, i) => `${i},some text\n`);
    const pieces = [...inPieces(lines)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(lines.join(''));
  });
});

describe('the version of the evidence', () => {
  it('changes with a byte of any table', () => {
    const version = dataVersion(tableTexts);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    for (const [name, text] of Object.entries(tableTexts))
      expect(dataVersion({ ...tableTexts, [name]: `${text} ` })).not.toBe(version);
  });
});
