import { expect, test } from 'vitest';
import { rateOfChangeOfFrequency } from '../../src/science/grid.ts';
import { erlang2Renewals, erlangDelay, meanDrainTime } from '../../src/science/queues.ts';

test('an Erlang-3 delay has let 57.68 % through after its mean', () => {
  expect(erlangDelay(3, 90, 90)).toBeCloseTo(0.576809919, 9);
  expect(erlangDelay(1, 10, 20)).toBeCloseTo(1 - Math.exp(-2), 14);
  expect(erlangDelay(3, 90, 0)).toBe(0);
});

test('100,000 bricked machines, 200 technicians, 8 a day each: 63.10975 days', () => {
  expect(meanDrainTime(1e5, 200, 8)).toBeCloseTo(63.10975, 5);
});

/** The sum itself. */
function bySum(jobs: number, servers: number, rate: number): number {
  let sum = 0;
  for (let k = 1; k <= jobs; k++) sum += 1 / (Math.min(k, servers) * rate);
  return sum;
}

test('draining is the sum over the jobs left, for few and for many', () => {
  for (const [jobs, servers, rate] of [
    [0, 3, 2],
    [2, 5, 1],
    [5, 5, 1],
    [50, 7, 3],
    [9000, 4000, 0.5],
  ]) {
    expect(meanDrainTime(jobs, servers, rate)).toBeCloseTo(bySum(jobs, servers, rate), 10);
  }
});

test('renewals of Erlang-2 lives: 0.754578910 at rate 1, time 2', () => {
  expect(erlang2Renewals(1, 2)).toBeCloseTo(0.75457891, 9);
  expect(erlang2Renewals(1, 0)).toBe(0);
});

test('2,750 MW off at 100 GW s is 0.825 Hz/s', () => {
  expect(rateOfChangeOfFrequency(2750, 100_000, 60)).toBeCloseTo(0.825, 12);
});
