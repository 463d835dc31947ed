/** A scenario's own outcomes, the split of the spread and --until on the command line. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, hashfall } from '../cli.ts';
import { documentWith } from '../helpers/scenarios.ts';

const threat = {
  id: 'brick',
  kind: 'bricking',
  at: { day: 5 },
  target: { vendor: ['bitmain'], nation: ['US'] },
};
const arms = [
  { id: 'as-is', title: 'As things are', levers: [] },
  { id: 'spares', title: 'Spares', levers: [{ kind: 'spares' }] },
];
const own = {
  id: 'bad-year',
  title: 'Share of bad years',
  unit: '',
  better: 'lower',
  formula: 'lost_ehs_days > 500 ? 1 : 0',
};
const document = documentWith({ days: 60, replicates: 90, threats: [threat], arms, outcomes: [own] });

const cwd = freshFolder();
mkdirSync(cwd, { recursive: true });
writeFileSync(join(cwd, 'own.json'), JSON.stringify(document));
writeFileSync(
  join(cwd, 'bad.json'),
  JSON.stringify({ ...document, outcomes: [{ ...own, formula: 'lost' }] }),
);

describe('outcomes of a scenario on the command line', () => {
  it('stand in the table by their title, with how much of each spread is not known', async () => {
    const { code, out } = await hashfall(['run', 'own.json', '--out', 'a', '--quiet'], cwd);
    expect(code).toBe(0);
    expect(out).toMatch(/as-is {2,}Share of bad years .*\d+ ± \d+ %\n/);
    const head = readFileSync(join(cwd, 'a/outcomes.csv'), 'utf8').split('\n')[0];
    expect(head).toMatch(/,bad-year,bad-year\.censored$/);
    const summary = JSON.parse(readFileSync(join(cwd, 'a/summary.json'), 'utf8')) as {
      arms: { outcomes: Record<string, { split?: { pairs: number }; title?: string }> }[];
    };
    expect(summary.arms[1]!.outcomes['bad-year']).toMatchObject({ title: own.title, split: { pairs: 90 } });
    expect(readFileSync(join(cwd, 'a/datapackage.json'), 'utf8')).toContain(`${own.title}: ${own.formula}`);
  });

  it('are compared, and waited for, like any other', async () => {
    const compared = await hashfall(['compare', 'own.json', '--outcome', 'bad-year', '--quiet'], cwd);
    expect(compared.code).toBe(0);
    expect(compared.out).toContain(own.title);
    const until = ['run', 'own.json', '--until', 'bad-year<=0.5', '--json', '--quiet', '--out', 'b'];
    const { out } = await hashfall(until, cwd);
    expect(JSON.parse(out)).toMatchObject({ replicates: 2_048, until: { id: 'bad-year', met: true } });
  });

  it('say so when the replicates end before the precision is there', async () => {
    const args = [
      'run',
      'own.json',
      '--until',
      'lost-ehs-days<=0.0001%',
      '--replicates',
      '300',
      '--out',
      'c',
    ];
    const { out } = await hashfall([...args, '--quiet'], cwd);
    expect(out).toMatch(/the mean is known to ± [\d.]+.*, less well than asked/);
  });

  it('that nobody knows are refused, and a formula that cannot be read is a problem of the file', async () => {
    const unknown = await hashfall(['run', 'own.json', '--until', 'good-year<=1', '--out', 'd'], cwd);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toMatch(/^--until: expected an outcome, one of .*, bad-year, got good-year\n$/);
    const bad = await hashfall(['check', 'bad.json'], cwd);
    expect(bad.code).toBe(1);
    expect(bad.err + bad.out).toContain('outcomes[0].formula: expected a name that is known here');
  });
});
