import { expect, test } from 'vitest';
import { exactInterval, noneSeenBound, wilsonInterval } from '../../src/science/proportion.ts';
import { quantileRanks, rankCoverage, wilksRuns } from '../../src/science/quantile-interval.ts';
import { answerTable, inputs, type Answer, type Row } from './answers.ts';

answerTable('quantile_ci', answer, []);

function answer(row: Row): Answer | undefined {
  const { n, p, x, content, conf, r } = inputs(row);
  switch (row.method) {
    case 'Wilks':
      return wilksRuns(content, conf, r);
    case 'zero_events':
      return noneSeenBound(n);
    case 'order_statistic_CI':
      return ranksAndCoverage(n, p);
    case 'proportion_CI': {
      const { low, high } = row.case.startsWith('Wilson') ? wilsonInterval(x, n) : exactInterval(x, n);
      return `${low.toFixed(10)},${high.toFixed(10)}`;
    }
    default:
      return undefined;
  }
}

function ranksAndCoverage(n: number, p: number): string {
  const ranks = quantileRanks(n, p);
  return `${ranks.low},${ranks.high},${rankCoverage(n, p, ranks).toFixed(10)}`;
}

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
