import { expect, it } from 'vitest';
import { splitCell, splitSentence } from '../../../src/words/split.ts';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

it('says whose doing the spread is, with its error', () => {
  const split = { parameters: 0.712, standardError: 0.015 };
  expect(plain(splitSentence(split))).toBe('71 % of the spread is what we don’t know, 29 % luck (± 3).');
  expect(splitCell(split)).toBe('71 ± 3 %');
});

it('claims no error below a point, and none at all where there is none', () => {
  expect(splitCell({ parameters: 0.5, standardError: 0.0001 })).toBe('50 ± 1 %');
  expect(splitCell({ parameters: 0.04, standardError: 0.58 })).toBe('can’t tell');
  expect(splitSentence({ parameters: 0.04, standardError: 0.58 })).toContain('Too few futures');
  expect(splitCell({ parameters: 1, standardError: 0 })).toBe('100 %');
  expect(plain(splitSentence({ parameters: 1, standardError: 0 }))).toBe(
    '100 % of the spread is what we don’t know, 0 % luck.',
  );
});
