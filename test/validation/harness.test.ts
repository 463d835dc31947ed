/**
 * All tables of a directory (`VALIDATION_DIR`, else the repository's copies) against the methods by name. Rows nobody
 * answers are counted by reason; the last line sums up.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeFolder, report } from './judge.ts';

const own = join(import.meta.dirname, 'tables');
const folder = process.env['VALIDATION_DIR'] || own;

test('every row of every table is answered within tolerance, or counted with a reason', () => {
  const outcomes = judgeFolder(folder);
  process.stdout.write(report(outcomes));
  expect(outcomes.filter(({ kind }) => kind === 'failed').map(({ text }) => text)).toEqual([]);
  const answered = outcomes.filter(({ kind }) => kind === 'answered').length;
  if (folder === own) expect(answered).toBeGreaterThanOrEqual(FEWEST_ANSWERED);
});

const FEWEST_ANSWERED = 1539;
