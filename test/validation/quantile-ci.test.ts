import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/science/proportion.ts';
import { quantileRanks, rankCoverage } from '../../src/science/quantile-interval.ts';
import { answerTable } from './answers.ts';
import { answer } from './quantile-ci-answers.ts';

answerTable('quantile_ci', answer, []);

test('the median of 20 lies between ranks 6 and 15', () => {
  const ranks = quantileRanks(20, 0.5);
  expect(ranks).toEqual({ low: 6, high: 15 });
  expect(rankCoverage(20, 0.5, ranks)).toBeCloseTo(0.95861, 5);
});

test('few values leave an end open', () => {
  expect(quantileRanks(10, 0.05).low).toBe(0);
  expect(quantileRanks(10, 0.95).high).toBe(11);
  expect(quantileRanks(1, 0.5)).toEqual({ low: 0, high: 2 });
});

test('all of all and none of all are sure at their own end', () => {
  expect(wilsonInterval(0, 12).low).toBe(0);
  expect(wilsonInterval(12, 12).high).toBe(1);
  expect(wilsonInterval(5, 100).low).toBeCloseTo(0.0215437, 7);
  expect(wilsonInterval(5, 100).high).toBeCloseTo(0.1117505, 7);
});
