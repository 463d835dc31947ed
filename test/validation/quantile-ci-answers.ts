import { exactInterval, noneSeenBound, wilsonInterval } from '../../src/science/proportion.ts';
import { quantileRanks, rankCoverage, wilksRuns } from '../../src/science/quantile-interval.ts';
import { inputs, type Answer, type Row } from './answers.ts';

export function answer(row: Row): Answer | undefined {
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
