import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/outcomes/index.ts';
import { halfWidth, isMet, mayStop, parseUntil, type Until } from '../../../src/summary/precision.ts';
import type { Accumulator } from '../../../src/summary/types.ts';
import { problemMessage } from '../../../src/units/problem.ts';

const index = outcomes.findIndex(({ id }) => id === 'lost-ehs-days');
const message = (text: string): string => {
  const result = parseUntil(text);
  return result.ok ? 'no problem' : problemMessage(result.error);
};

describe('--until', () => {
  it.each([
    ['lost-ehs-days<=1%', { outcome: index, halfWidth: 0.01, relative: true }],
    ['  lost-ehs-days <= 0.5 % ', { outcome: index, halfWidth: 0.005, relative: true }],
    ['lost-ehs-days<=250', { outcome: index, halfWidth: 250, relative: false }],
    ['lost-ehs-days <= 2.5e2 EH/s-days', { outcome: index, halfWidth: 250, relative: false }],
  ])('%s is read', (text, until) => expect(parseUntil(text)).toEqual({ ok: true, value: until }));

  it.each([
    ['lost-ehs-days', /^--until: expected OUTCOME<=HALFWIDTH.*, got "lost-ehs-days"$/],
    ['lost-ehs-days<1', /^--until: expected OUTCOME<=HALFWIDTH/],
    ['lost<=1', /^--until: expected an outcome, one of .*lost-ehs-days.*, got lost$/],
    ['lost-ehs-days<=0', /^--until: expected a half width above 0, got 0$/],
    ['lost-ehs-days<=-1%', /^--until: expected a half width above 0, got -1%$/],
    ['lost-ehs-days<=1e999', /^--until: expected a half width above 0/],
    ['lost-ehs-days<=1-2', /^--until: expected a half width above 0/],
    ['lost-ehs-days<=1 MW', /^--until: expected a half width in EH\/s-days, or in % of the mean, got MW$/],
  ])('%s is refused with what was expected', (text, expected) => expect(message(text)).toMatch(expected));
});

/** Only what precision looks at: columns by arm. */
function keptOf(arms: readonly (readonly number[])[]): Accumulator {
  return {
    shape: { arms: arms.length, days: 1, operators: 0, replicates: arms[0].length },
    count: arms[0].length,
    outcome: (arm: number) => Float64Array.from(arms[arm]),
  } as unknown as Accumulator;
}

/** Plus and minus `size` in turn around 100: the half width is 1.96 size / sqrt(n - 1). */
const swinging = (n: number, size: number): number[] =>
  Array.from({ length: n }, (_, i) => 100 + (i % 2 === 0 ? size : -size));

const until = (width: number, relative = false): Until => ({ outcome: index, halfWidth: width, relative });

describe('the stopping rule', () => {
  it('the half width is 1.96 standard errors, and unbounded for one value', () => {
    expect(halfWidth(swinging(401, 10))).toBeCloseTo((1.959963984540054 * 10) / 20, 2);
    expect(halfWidth([5])).toBe(Infinity);
    expect(halfWidth([5, 5, 5])).toBe(0);
  });
  it('every arm must be known well enough', () => {
    const kept = keptOf([swinging(2000, 10), swinging(2000, 40)]);
    expect(isMet(until(1), kept, 2000)).toBe(false);
    expect(isMet(until(1), keptOf([swinging(2000, 10)]), 2000)).toBe(true);
    expect(isMet(until(0.01, true), keptOf([swinging(2000, 10)]), 2000)).toBe(true);
    expect(isMet(until(0.001, true), keptOf([swinging(2000, 10)]), 2000)).toBe(false);
  });
  it('it must hold at two doublings in a row, the first of at least 1,000', () => {
    const wide = until(10);
    expect(mayStop(wide, keptOf([swinging(1024, 10)]))).toBe(false);
    expect(mayStop(wide, keptOf([swinging(2048, 10)]))).toBe(true);
    // 0.6 at 1,024 and 0.43 at 2,048.
    expect(mayStop(until(0.5), keptOf([swinging(2048, 10)]))).toBe(false);
    expect(mayStop(until(0.5), keptOf([swinging(4096, 10)]))).toBe(true);
  });
  it('a run ends at a million in any case', () => {
    const kept = { ...keptOf([swinging(4, 10)]), count: 1_000_000 };
    expect(mayStop(until(1e-9), kept)).toBe(true);
  });
});
