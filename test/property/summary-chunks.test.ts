import { expect, test } from 'vitest';
import { summarise, type SummaryInfo } from '../../src/summary/summarise.ts';
import type { Shape } from '../../src/summary/types.ts';
import { draws } from '../draws.ts';
import { foldRun } from '../helpers/chunks.ts';

const shape: Shape = { arms: 2, days: 3, operators: 4, events: 3, replicates: 0 };
const info: SummaryInfo = {
  scenario: { id: 'made-up', title: 'Made up' },
  seed: 'chunks',
  engine: '0',
  data: '0',
  arms: [
    { id: 'a', title: 'A', events: [{ id: 'blow', from: 'bricking' }] },
    {
      id: 'b',
      title: 'B',
      events: [
        { id: 'blow', from: 'bricking' },
        { id: 'spares', from: 'spares' },
      ],
    },
  ],
  operators: ['one', 'two', 'three', 'four'],
  limits: [{ id: 'limit', outcome: 'mw-at-once-ercot', value: 500 }],
};
const REPLICATES = 1500;

function sizesFrom(draw: () => number): number[] {
  const sizes = [];
  for (let left = REPLICATES; left > 0; left -= sizes[sizes.length - 1])
    sizes.push(Math.min(left, 1 + Math.floor(draw() * 128)));
  return sizes;
}

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

test('it: a summary is the same bytes for any size and any order of chunks', () => {
  const draw = draws('chunks');
  const whole = JSON.stringify(summarise(foldRun(shape, [REPLICATES]), info));
  for (let round = 0; round < 6; round++) {
    const sizes = sizesFrom(draw);
    const kept = foldRun(shape, sizes, (chunks) => shuffled(chunks, draw));
    expect(kept.count).toBe(REPLICATES);
    expect(JSON.stringify(summarise(kept, info))).toBe(whole);
  }
});

test('it: more replicates leave the rows and ranges of the first as they were', () => {
  const few = foldRun(shape, [400]);
  const more = foldRun(shape, [400, 600]);
  for (let outcome = 0; outcome < 5; outcome++)
    expect(more.outcome(1, outcome).slice(0, 400)).toEqual(few.outcome(1, outcome).slice());
  expect(more.histogram(7)).toMatchObject({ low: few.histogram(7).low, high: few.histogram(7).high });
  expect(more.samples).toEqual(few.samples);
});

test('it: a gap holds back all that comes after it, and nothing before it', () => {
  const kept = foldRun(shape, [100, 50, 30, 20], ([a, b, c, d]) => [a, c, d, b].slice(0, 3));
  expect(kept.count).toBe(100);
  expect(kept.outcome(0, 0)).toHaveLength(100);
});

test('it: a chunk that comes twice is refused, folded or waiting', () => {
  const twice = (at: 0 | 2) => () =>
    foldRun(shape, [10, 10, 10], (chunks) => [chunks[0], chunks[2], chunks[at]]);
  expect(twice(0)).toThrow('got 0 again');
  expect(twice(2)).toThrow('got 20 again');
});
