import { expect, test } from 'vitest';
import { epochDaysUnder, epochsToRecover, retargetsNeeded } from '../../src/science/epochs.ts';
import { bitsFromTarget, difficultyFromBits, nextBits, targetFromBits } from '../../src/science/nbits.ts';
import { answerTable } from './answers.ts';
import { answer } from './difficulty-answers.ts';

answerTable('difficulty', answer, []);

test('compact targets survive the round trip, also where a sign bit would appear', () => {
  for (const bits of [0x1d00ffff, 0x1b0404cb, 0x17034219, 0x1c05a3f4, 0x03123456, 0x02008000, 0x01120000]) {
    expect(bitsFromTarget(targetFromBits(bits))).toBe(bits);
  }
  expect(bitsFromTarget(0x80n << 232n)).toBe(0x1f008000);
  expect(bitsFromTarget(0n)).toBe(0);
});

test('2,016 intervals of 600 s leave difficulty where it was; the rule sees 2,015 of them', () => {
  expect(nextBits(0x1b0404cb, 1_209_600)).toBe(0x1b0404cb);
  const after = difficultyFromBits(nextBits(0x17034219, 2015 * 600));
  expect(after / difficultyFromBits(0x17034219)).toBeCloseTo(2016 / 2015, 6);
});

test('an epoch that never ends, and one that ends on the corner of a step', () => {
  expect(epochDaysUnder([{ fromDay: 0, factor: 0 }])).toBe(Infinity);
  expect(
    epochDaysUnder([
      { fromDay: 0, factor: 1 },
      { fromDay: 14, factor: 0 },
    ]),
  ).toBe(14);
  expect(epochsToRecover(0)).toEqual([]);
  expect(retargetsNeeded(0)).toBe(0);
});
