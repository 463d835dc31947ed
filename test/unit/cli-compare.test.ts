/** `hashfall compare` as a user sees it. */
import { expect, it } from 'vitest';
import { hashfall } from '../cli.ts';

const ARGS = ['compare', 'four-arms', '--replicates', '64', '--seed', 'pairs', '--quiet'];

it('says of each pair which arm is better, in counts, whatever the threads', async () => {
  const ran = await hashfall([...ARGS, '--threads', '1']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(
    /^Hash rate lost, 64 futures, seed pairs; less is better\.\n\nA  As things are\nB  /,
  );
  expect(ran.out).toMatch(/\nC is better than A in 100 of 100 futures \(± \d+\)\.\n {2}C less A: −/);
  expect(ran.out.split('\n\n')).toHaveLength(2 + 6);
  expect(await hashfall([...ARGS, '--threads', '2'])).toEqual(ran);
});

it('by the outcome asked for, as one JSON object', async () => {
  const ran = await hashfall([...ARGS, '--outcome', 'trough-national-pct', '--json']);
  const { outcome, seed, replicates, arms, pairs } = JSON.parse(ran.out);
  expect([outcome, seed, replicates]).toEqual(['trough-national-pct', 'pairs', 64]);
  expect(arms[0]).toEqual({ id: 'as-is', title: 'As things are' });
  expect(pairs.map(({ a, b }: { a: number; b: number }) => `${a}${b}`)).toEqual([
    '01',
    '02',
    '03',
    '12',
    '13',
    '23',
  ]);
  expect(pairs[2]).toMatchObject({ better: 'higher', unit: '%', comparison: { replicates: 64 } });
});

it.each([
  [['compare'], /^compare: expected one scenario/],
  [['compare', 'us-bricking'], /^arms: expected a scenario with two arms or more, got 1\n/],
  [['compare', 'four-arms', '--outcome', 'luck'], /^--outcome: expected .*, got "luck"\n/],
  [['compare', 'four-arms', '--out', 'here'], /^--out: expected/],
  [['compare', 'four-arms', '--replicates', '0'], /^--replicates: expected/],
])('%j is refused', async (args, text) => {
  const ran = await hashfall(args);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.err).toMatch(text);
});
