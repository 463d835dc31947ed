/** Nations and rival sources on the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, hashfall } from '../cli.ts';

const NATION = {
  format: 'hashfall-nation',
  version: 1,
  code: 'IR',
  name: 'Iran',
  known: 'For a test.',
  share: 1.5,
  powerPrice: 0.02,
  operators: [{ id: 'state', name: 'State company', ehs: 4 }],
};

const FEW = ['--replicates', '64', '--quiet'];

describe('a nation', () => {
  it('by its code: the same scenario about it, with no column about grids', async () => {
    const cwd = freshFolder();
    const ran = await hashfall(['run', 'us-bricking', '--nation', 'CA', '--out', 'r', ...FEW], cwd);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Canada’s hash rate');
    const [head] = readFileSync(join(cwd, 'r/outcomes.csv'), 'utf8').split('\n');
    expect(head).toContain('trough-national-pct');
    expect(head).not.toMatch(/ercot|eastern|western/u);
    expect(readFileSync(join(cwd, 'r/operators.csv'), 'utf8')).toMatch(/^as-is,iren,/mu);
    expect(readFileSync(join(cwd, 'r/places.csv'), 'utf8')).toMatch(/^arm,[^\n]*\n$/u);
  });

  it('by its file, which the receipt holds: verified without it', async () => {
    const cwd = freshFolder();
    writeFileSync(join(cwd, 'ir.json'), JSON.stringify(NATION));
    const ran = await hashfall(['run', 'kz-winter', '--nation', 'ir.json', '--out', 'r', ...FEW], cwd);
    expect(ran.code).toBe(0);
    expect((await hashfall(['verify', 'r', '--quiet'], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'r/operators.csv'), 'utf8')).toMatch(/^as-is,state,/mu);
  });

  it('that nobody knows is refused with those that are', async () => {
    const ran = await hashfall(['run', 'us-bricking', '--nation', 'KY', ...FEW]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^--nation: expected a nation’s file as JSON, or one of .*KZ/u);
  });

  it('says what is known of it and its three weakest numbers', async () => {
    const { out } = await hashfall(['explain', 'KZ']);
    expect(out).toContain('The shock of January 2022 cannot be told from luck on the chain.');
    expect(out.match(/^nation\.kz\.\S+ +(?:derived|judged|reported|measured) /gmu)?.length).toBe(3);
  });
});

it('rival sources are a figure: every option of every switch, once', async () => {
  const { code, out } = await hashfall(['figure', 'rivals', 'us-bricking', ...FEW]);
  expect(code).toBe(0);
  for (const word of ['quarterly', 'blocks', 'survey', 'operators', 'sample', 'works', 'seated', 'comes'])
    expect(out, word).toContain(word);
});

it('an inventory to fill in is printed as the page gives it', async () => {
  const { out } = await hashfall(['explain', 'inventory']);
  expect(out.split('\n')[0]).toBe('model,vendor,hashrate_ths,power_w,firmware,count,state,site');
});
