import { expect, test } from 'vitest';
import { approach, bass, bassPeakTime, bassStep, logistic } from '../../src/science/adoption.ts';
import { answerTable } from './answers.ts';
import { answer } from './adoption-answers.ts';

answerTable('adoption', answer, [
  {
    when: ({ method }) => method === 'SIR' || method === 'SEIR',
    because: 'no removal or latency in the model',
  },
  { when: ({ method }) => method === 'detection_hazard', because: 'detection is drawn in the day loop' },
]);

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
