import { expect, it } from 'vitest';
import { regret, regretOf, regretRow } from '../../../src/analysis/regret.ts';
import { Z95_TWO_SIDED } from '../../../src/science/proportion.ts';
import { foldRun } from '../../helpers/chunks.ts';

const numbers = (...values: number[]) => Float64Array.from(values);

/** By loss: replicates 1 2 | 3 4 | 5 6 | 7 0. */
const loss = numbers(8, 1, 2, 3, 4, 5, 6, 7);

it('is the mean bill of each quarter beyond the least one, by hand', () => {
  const { worlds, worst } = regretOf(
    [numbers(80, 10, 10, 20, 20, 30, 30, 60), numbers(40, 15, 25, 22, 24, 30, 30, 40)],
    loss,
  );
  expect(worlds.map(({ world }) => world)).toEqual(['mildest', 'milder', 'harder', 'hardest', 'all']);
  expect(worlds.map(({ futures }) => futures)).toEqual([2, 2, 2, 2, 8]);
  expect(worlds.map((row) => row.regret)).toEqual([
    [0, 10],
    [0, 3],
    [0, 0],
    [30, 0],
    [4.25, 0],
  ]);
  expect(worlds.map(({ best }) => best)).toEqual([0, 0, 0, 1, 1]);
  expect(worst.regret).toEqual([30, 10]);
  expect(worst.best).toBe(1);
});

it('the error is paired, and a best arm that can not be told from the second is open', () => {
  // Differences 4, 6, 5, 5: mean 5, standard error of the mean root(2/3) / 2.
  const clear = regretRow([numbers(100, 20, 30, 40), numbers(104, 26, 35, 45)]);
  expect(clear.regret).toEqual([0, 5]);
  expect(clear.error[1]).toBeCloseTo((Z95_TWO_SIDED * Math.sqrt(2 / 3)) / 2, 12);
  expect([clear.best, clear.open]).toEqual([0, false]);
  // Differences 9, -7, 9, -7: mean 1, error 9.05.
  const open = regretRow([numbers(10, 10, 10, 10), numbers(19, 3, 19, 3)]);
  expect([open.best, open.open]).toEqual([0, true]);
  const same = regretRow([numbers(1, 2), numbers(1, 2)]);
  expect([same.regret, same.open]).toEqual([[0, 0], true]);
  expect(regretRow([numbers(1), numbers(9)]).open).toBe(true);
});

it('no arm is better than the best; the worst regret is the greatest of the quarters', () => {
  const told = regret(foldRun({ arms: 4, days: 2, operators: 1, replicates: 301 }, [256, 45]))!;
  for (const { regret: row, best } of told.worlds) {
    expect(Math.min(...row)).toBe(0);
    expect(row[best]).toBe(0);
  }
  expect(told.worlds.map(({ futures }) => futures)).toEqual([75, 76, 75, 75, 301]);
  const quarters = told.worlds.slice(0, 4);
  expect(told.worst.regret).toEqual(
    [0, 1, 2, 3].map((arm) => Math.max(...quarters.map((q) => q.regret[arm]))),
  );
  for (const [arm, worst] of told.worst.regret.entries())
    expect(told.worlds[4].regret[arm]).toBeLessThanOrEqual(worst + 1e-9);
});

it('there is none of one arm', () => {
  expect(regret(foldRun({ arms: 1, days: 2, operators: 1, replicates: 8 }, [8]))).toBeUndefined();
});
