/** `--fleet FILE` as a user sees it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, hashfall } from '../cli.ts';

const INVENTORY =
  'Miner Type,TH/s,Firmware,Qty,State\nAntminer S21,200,stock,5000,TX\nAntminer S19,lots,stock,1,TX\n';

const ran = (async () => {
  const cwd = freshFolder();
  writeFileSync(join(cwd, 'mine.csv'), INVENTORY);
  const args = ['run', 'us-bricking', '--replicates', '64', '--fleet', 'mine.csv', '--out', 'r', '--quiet'];
  return { cwd, ran: await hashfall(args, cwd) };
})();

describe('an own fleet', () => {
  it('is summed, told, and stands among the operators', async () => {
    const { cwd, ran: run } = await ran;
    expect(run).toMatchObject({
      code: 0,
      err:
        'mine.csv: lines read 1, left out 1; 5,000 machines, 1 EH/s. Only sums of it are written.\n' +
        '  line 3, hashrate: expected a hash rate a machine above 0 and up to 5000 TH/s, got "lots"\n',
    });
    expect(readFileSync(join(cwd, 'r/operators.csv'), 'utf8')).toMatch(/^as-is,own,baseline_ehs,/mu);
  });

  it('leaves no line of its inventory in any file, only its hash', async () => {
    const { cwd } = await ran;
    const files = readdirSync(join(cwd, 'r')).map((name) => readFileSync(join(cwd, 'r', name), 'utf8'));
    for (const text of files) expect(text).not.toMatch(/"generation"|"ths"|mine\.csv/u);
    expect(files.filter((text) => /"sha256": "[0-9a-f]{64}"\s*\}/u.test(text)).length).toBeGreaterThan(0);
  });

  it('is needed to verify, and is enough', async () => {
    const { cwd } = await ran;
    const alone = await hashfall(['verify', 'r', '--quiet'], cwd);
    expect(alone.code).toBe(1);
    expect(alone.err).toContain('fleet: expected the inventory whose classes have the hash');
    const same = await hashfall(['verify', 'r', '--quiet', '--fleet', 'mine.csv'], cwd);
    expect(same.code).toBe(0);
    writeFileSync(join(cwd, 'other.csv'), INVENTORY.replace('5000', '5001'));
    const other = await hashfall(['verify', 'r', '--quiet', '--fleet', 'other.csv'], cwd);
    expect(other.code).toBe(1);
  });

  it('is refused where the file is none', async () => {
    const missing = await hashfall(['run', 'us-bricking', '--fleet', 'nowhere.csv', '--quiet']);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('nowhere.csv: expected an inventory as a CSV file');
  });
});
