/** `hashfall explain method`: the closed forms by name, and their value for inputs. */
import { expect, it } from 'vitest';
import { methods } from '../../src/science/methods.ts';
import { hashfall } from '../cli.ts';

it('lists every method', async () => {
  const { code, out } = await hashfall(['explain', 'method']);
  expect(code).toBe(0);
  for (const { id } of methods) expect(out).toContain(id);
});

it('gives the value, with a hold in hours', async () => {
  const { code, out } = await hashfall([
    'explain',
    'method',
    'double-spend-hold',
    'q=0.3',
    'z=6',
    'hold=12h',
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/0\.089084952/);
});

it('says what is wrong with a name or an input', async () => {
  for (const [args, text] of [
    [['double-spend-hlod'], 'double-spend-hold'],
    [['double-spend', 'q=0.3'], 'z: expected'],
    [['double-spend', 'q=x', 'z=6'], 'q: expected'],
    [['double-spend', 'q=0.3', 'z=6', 'y=1'], 'y: expected'],
    [['double-spend', 'q=1.5', 'z=6'], 'q: expected a share between 0 and 1, got 1.5'],
    [['wilson-low', 'hits=3', 'n=2'], 'wilson-low: expected inputs for which the formula has a value'],
  ] as const) {
    const { code, err } = await hashfall(['explain', 'method', ...args]);
    expect(code).toBe(1);
    expect(err).toContain(text);
  }
});

it('shows range and unit of each input, and takes lists', async () => {
  const about = await hashfall(['explain', 'method', 'double-spend-hold']);
  expect(about.out).toContain('hold: a number of at least 0, s');
  const { out } = await hashfall(['explain', 'method', 'nakamoto', 'shares=40/35/25']);
  expect(out).toMatch(/value\s+2\n/u);
});

it('explains the model in the tables its documents hold', async () => {
  const { code, out } = await hashfall(['explain', 'model']);
  expect(code).toBe(0);
  expect(out.match(/^## /gmu)).toHaveLength(11);
  expect(out).toContain('| `bricking` |');
});
