import { expect, test } from 'vitest';
import { concentration, hhiBand, nakamotoCoefficient } from '../../src/science/concentration.ts';
import { answerTable } from './answers.ts';
import { answer } from './concentration-answers.ts';

answerTable('concentration', answer, []);

test('bands change at 1,000 and above 1,800', () => {
  expect([0, 999.9, 1000, 1800, 1800.1, 10_000].map(hhiBand)).toEqual([
    'unconcentrated',
    'unconcentrated',
    'moderate',
    'moderate',
    'high',
    'high',
  ]);
});

test('one half is not over one half; the order of the members and absent ones do not matter', () => {
  expect(nakamotoCoefficient([30, 20, 50])).toBe(2);
  expect(nakamotoCoefficient([30, 20, 50], 0.33)).toBe(1);
  expect(nakamotoCoefficient([1, 1], 1)).toBeNaN();
  expect(concentration([0, 20, 30, 0, 50])).toEqual(concentration([50, 30, 20]));
});

test('a market of nobody has no concentration', () => {
  const nobody = concentration([]);
  expect(nobody.members).toBe(0);
  expect(nobody.hhi).toBeNaN();
  expect(nobody.top1).toBeNaN();
  expect(nobody.nakamoto).toBeNaN();
});
