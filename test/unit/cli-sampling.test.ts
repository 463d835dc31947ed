/** Layouts and groups from the command line: told, kept to their number of replicates, verified. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashfall } from '../cli.ts';
import { documentWith } from '../helpers/scenarios.ts';

const folder = mkdtempSync(join(tmpdir(), 'sampling-'));
const brick = {
  id: 'brick',
  kind: 'bricking',
  at: { day: 3 },
  target: { vendor: ['bitmain'], nation: ['US'] },
};

/** A short scenario in a file, changed as given. */
function file(name: string, changes: Record<string, unknown>): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(
    path,
    JSON.stringify(documentWith({ threats: [brick], days: 10, replicates: 48, ...changes })),
  );
  return path;
}

it('Sobol: the error’s origin is told, and the result can be made again', async () => {
  const dependence = [
    { id: 'flaw', inputs: ['brick.exists', 'brick.reachable'], family: 't', rho: 0.5, df: 4 },
  ];
  const ran = await hashfall(
    ['run', file('sobol', { sampling: 'sobol', dependence }), '--out', 'out'],
    folder,
  );
  expect(ran.code, ran.err).toBe(0);
  expect(ran.out).toContain('the errors of the means come from 16 scrambles');
  expect(JSON.parse(readFileSync(join(folder, 'out/summary.json'), 'utf8'))).toMatchObject({
    sampling: 'sobol',
  });
  const verified = await hashfall(['verify', 'out'], folder);
  expect(verified.code, verified.err).toBe(0);
});

it('a Latin hypercube is refused another number of replicates', async () => {
  const scenario = file('cube', { sampling: 'latin-hypercube' });
  for (const [flags, path] of [
    [['--replicates', '40'], '--replicates'],
    [['--until', 'lost-ehs-days<=1%'], '--until'],
  ] as const) {
    const { code, err } = await hashfall(['run', scenario, ...flags], folder);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${path}: expected .*Latin hypercube`, 'mu'));
  }
  const { code } = await hashfall(['run', scenario, '--replicates', '48', '--out', 'cube'], folder);
  expect(code).toBe(0);
});

it('explain quantity names every family', async () => {
  const { code, out } = await hashfall(['explain', 'quantity']);
  expect(code).toBe(0);
  for (const name of ['truncnormal', 'gamma', 'metalog', 'bernoulli', 'empirical'])
    expect(out).toContain(`${name}(`);
});
