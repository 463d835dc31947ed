/** What the page shows first is what the engine computes: byte for byte for the default, present and current for the others. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/run/shipped.ts';
import type { Summary } from '../../src/summary/types.ts';

const root = join(import.meta.dirname, '../..');
const shelf = (id: string): string => readFileSync(join(root, 'public/precomputed', `${id}.json`), 'utf8');

describe('the shelf', () => {
  it('holds the default scenario byte for byte as the command line computes it', () => {
    const out = mkdtempSync(join(tmpdir(), 'hashfall-'));
    const args = [
      join(root, 'dist/cli/hashfall.mjs'),
      'run',
      'us-bricking',
      '--format',
      'json',
      '--out',
      out,
    ];
    const run = spawnSync(process.execPath, [...args, '--force', '--quiet'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(
      readFileSync(join(out, 'summary.json'), 'utf8') === shelf('us-bricking'),
      'npm run precompute',
    ).toBe(true);
    rmSync(out, { recursive: true });
  });

  it.each(shippedIds)('%s: of this data version', (id) => {
    const here = JSON.parse(shelf(id)) as Summary;
    const first = JSON.parse(shelf('us-bricking')) as Summary;
    expect(here.scenario.id).toBe(id);
    expect([here.engine, here.data]).toEqual([first.engine, first.data]);
  });
});
