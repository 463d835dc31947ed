import { expect, test } from 'vitest';
import {
  approach,
  bass,
  bassPeakTime,
  bassStep,
  logistic,
  logisticHalfTime,
  stagedAdoption,
} from '../../src/science/adoption.ts';
import { answerTable, inputs, type Answer, type Row } from './answers.ts';

answerTable('adoption', answer, [
  {
    when: ({ method }) => method === 'SIR' || method === 'SEIR',
    because: 'no removal or latency in the model',
  },
  { when: ({ method }) => method === 'detection_hazard', because: 'detection is drawn in the day loop' },
]);

const stages = [
  { time: 0, offered: 0.01 },
  { time: 1, offered: 0.1 },
  { time: 3, offered: 0.5 },
  { time: 7, offered: 1 },
];

function answer(row: Row): Answer | undefined {
  const { i0, beta, p, q, a, t } = inputs(row);
  switch (row.method) {
    case 'SI':
      return row.quantity === 'i(t)' ? logistic(i0, beta, t) : logisticHalfTime(i0, beta);
    case 'Bass':
      return bassRow(row, p, q, t);
    case 'staged_rollout':
      return stagedAdoption(stages, a, t);
    default:
      return undefined;
  }
}

function bassRow(row: Row, p: number, q: number, t: number): Answer | undefined {
  const atPeak = bass(p, q, bassPeakTime(p, q));
  switch (row.case) {
    case 'F(t)':
      return bass(p, q, t);
    case 'peak time':
      return { value: bassPeakTime(p, q), within: 1e-10 * Math.abs(Number(row.recomputed)) || 1e-12 };
    case 'F at peak':
      return { value: atPeak, within: 1e-12 };
    case 'f at peak':
      return (p + q * atPeak) * (1 - atPeak);
    default:
      return undefined;
  }
}

test('Bass steps of any length give the curve; without a seed or a pull nothing moves', () => {
  let fraction = 0;
  for (const step of [0.3, 2, 0.7, 5, 2]) fraction = bassStep(fraction, 0.03, 0.38, step);
  expect(fraction).toBeCloseTo(bass(0.03, 0.38, 10), 14);
  expect(bassStep(0, 0, 0.5, 3)).toBe(0);
  expect(bassStep(0.2, 0, 0, 3)).toBe(0.2);
  expect(bassStep(1, 0.03, 0.38, 3)).toBe(1);
  expect(bassStep(0.4, 0.2, 0, 3)).toBeCloseTo(approach(0.4, 1, 0.2, 3), 14);
  expect(bassStep(0.01, 0, 0.5, 20)).toBeCloseTo(logistic(0.01, 0.5, 20), 14);
  expect(bassPeakTime(0.4, 0.1)).toBe(0);
});
