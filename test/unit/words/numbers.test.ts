import { describe, expect, it } from 'vitest';
import {
  duration,
  inHundred,
  money,
  ofHundred,
  oneIn,
  shortNumber,
  span,
  wholeNumber,
  withError,
  withUnit,
} from '../../../src/words/numbers.ts';

/** Space for a no-break space, so that the table below can be read. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers for people', () => {
  it.each([
    [404.2, '404'],
    [1060.7, '1,060'],
    [1_234_567, '1,230,000'],
    [21.24, '21.2'],
    [21, '21'],
    [9.996, '10'],
    [0.012345, '0.0123'],
    [-3, '−3'],
    [-0.0000000001, '0'],
    [0, '0'],
  ])('%s is told as %s', (value, text) => expect(shortNumber(value)).toBe(text));

  it('whole numbers are told in full', () => {
    expect(wholeNumber(1_000_000)).toBe('1,000,000');
    expect(wholeNumber(-1234)).toBe('−1,234');
    expect(wholeNumber(-0.2)).toBe('0');
  });
  it('a unit stands behind a no-break space, and no unit leaves no space', () => {
    expect(withUnit('404', 'EH/s')).toBe('404\u00a0EH/s');
    expect(withUnit('404', '')).toBe('404');
  });
  it.each([
    [9.2, 36.4, '%', '9 to 36 %'],
    [1.24, 4.77, '%', '1.2 to 4.8 %'],
    [35.8, 36.2, '%', '36 %'],
    [-3.2, 4.1, '%', '−3.2 to 4.1 %'],
    [-0.2, 41, '%', '0 to 41 %'],
    [0.01, 2.3, '%', '0 to 2.3 %'],
    [8.97, 9.04, '%', '9 %'],
    [86.2, 112.4, 'EH/s', '86 to 112 EH/s'],
    [1234, 56_789, 'MW', '1,200 to 56,800 MW'],
  ])('the span %s .. %s %s is told as %s', (low, high, unit, text) =>
    expect(plain(span(low, high, unit))).toBe(text),
  );

  it.each([
    [21.234, 0.31, '%', '21.2 % ± 0.3'],
    [21.234, 2.7, '%', '21 % ± 3'],
    [21.234, 1.02, '%', '21 % ± 1'],
    [1234.5, 0.01, '', '1,230 ± 0.01'],
    [1234.5, 120, '', '1,200 ± 100'],
    [21.234, 0.096, '%', '21.2 % ± 0.1'],
    [21.234, 0, '%', '21.2 %'],
    [21.234, null, '%', '21.2 %'],
  ])('%s with the error %s %s is told as %s', (value, error, unit, text) =>
    expect(plain(withError(value, error, unit))).toBe(text),
  );

  it.each([
    [0, '0 in 100'],
    [0.0004, '1 in 2,500'],
    [0.00396, '1 in 250'],
    [0.01, '1 in 100'],
    [0.37, '37 in 100'],
    [0.9961, 'over 99 in 100'],
    [1, '100 in 100'],
  ])('the share %s is told as %s', (share, text) => expect(inHundred(share)).toBe(text));

  it('one in so many, and so many of a hundred', () => {
    expect(oneIn(0.025)).toBe('1 in 40');
    expect([0.07, 0.004].map(ofHundred)).toEqual(['7 of 100', '1 of 250']);
  });

  it.each([
    [26e6, 56e6, '$26 to 56 m'],
    [26e6, 26e6, '$26 m'],
    [0.9e9, 1.24e9, '$0.9 to 1.2 bn'],
    [999.9e6, 999.9e6, '$1 bn'],
    [4500, 4500, '$4,500'],
    [-3e6, -3e6, '−$3 m'],
    [0, 0, '$0'],
  ])('money %s .. %s is told as %s', (low, high, text) => expect(plain(money(low, high))).toBe(text));

  it.each([
    [49.4, '49 s'],
    [649, '10 min 49 s'],
    [600, '10 min'],
    [3599.7, '1 h'],
    [7500, '2 h 5 min'],
    [86_399, '1 day'],
    [273_600, '3 days 4 h'],
  ])('%s seconds are told as %s', (seconds, text) => expect(plain(duration(seconds))).toBe(text));
});
