import { describe, expect, it } from 'vitest';
import { ERCOT_LIMIT, headlines } from '../../src/summary/headlines.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { percentiles } from '../../src/summary/statistics.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from '../../src/summary/types.ts';
import { foldRun } from '../helpers/chunks.ts';

const shape = { arms: 2, days: 365, operators: 1, replicates: 0 };
const told = summarise(foldRun({ ...shape, days: 2 }, [300]), {
  scenario: { id: 'made-up', title: 'Made up' },
  seed: 'chunks',
  engine: '0',
  data: '0',
  arms: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  operators: ['one'],
  limits: [
    { id: 'another', outcome: 'mw-at-once-ercot', value: 100 },
    { id: ERCOT_LIMIT, outcome: 'mw-at-once-ercot', value: 500 },
  ],
});

/** The summary with parts of an outcome of an arm changed. */
function changed(arm: number, id: string, parts: Partial<OutcomeSummary>): Summary {
  const arms = told.arms.map((one, a) =>
    a === arm ? { ...one, outcomes: { ...one.outcomes, [id]: { ...one.outcomes[id], ...parts } } } : one,
  );
  return { ...told, days: 365, arms };
}

/** Quantiles of 0, 1, ... 100: each is its own percent. */
const quantiles = percentiles(
  Array.from({ length: 101 }, (_, i) => i),
  OUTCOME_PERCENTS,
);

describe('data of the headlines', () => {
  it('what is left of the twin at the 5th percentile is the deep end of the fall', () => {
    const summary = changed(0, 'trough-national-pct', {
      quantiles,
      intervals: { p5: [0, 1], p50: [48, 52.5], p95: [0, 1] },
    });
    expect(headlines(summary, 'US').deep).toMatchObject({
      nation: 'US',
      low: 5,
      middle: 50,
      high: 95,
      error: 2.25,
    });
  });
  it('an open interval has no error', () => {
    const intervals = { p5: [0, 1], p50: [null, 3], p95: [0, 1] } as const;
    expect(headlines(changed(0, 'trough-national-pct', { intervals }), 'US').deep.error).toBeNull();
  });
  it.each([
    [0, 50, 90],
    [0.09, 50, 90],
    [0.1, 50, null],
    [0.49, 50, null],
    [0.5, null, null],
    [1, null, null],
  ])(
    'with a share %s hidden by the horizon the middle is %s and the slow tenth %s',
    (censored, middle, slow) => {
      const regain = changed(0, 'days-to-regain-90', { quantiles, censored, max: 335 });
      expect(headlines(regain, 'US').long).toMatchObject({
        middleDays: middle,
        slowDays: slow,
        never: censored,
        horizonDays: censored > 0 ? 335 : 365,
      });
    },
  );
  it('the count over the limit is the one of ERCOT, by arm', () => {
    for (const arm of [0, 1]) {
      const { over } = told.arms[arm].outcomes['mw-at-once-ercot'];
      expect(headlines(told, 'US', arm).elsewhere.over).toEqual({
        limitMw: 500,
        hits: over[1].hits,
        of: 300,
        high: over[1].high,
      });
    }
  });
  it('without that limit there is no count', () => {
    expect(headlines(changed(0, 'mw-at-once-ercot', { over: [] }), 'US').elsewhere.over).toBeUndefined();
  });
});

describe('what is told where no load drops at once', () => {
  const none = (id: string) => changed(0, id, { quantiles: quantiles.map(() => 0), max: 0 });
  it('is what the threat does besides, the first of them', () => {
    const quiet = none('mw-at-once-ercot').arms[0]!.outcomes;
    const arm = {
      ...told.arms[0]!,
      outcomes: { ...quiet, 'access-site-days': { ...quiet['access-site-days']!, quantiles } },
    };
    const { instead } = headlines({ ...told, arms: [arm] }, 'US').elsewhere;
    expect(instead).toMatchObject({ kind: 'access', low: 5, middle: 50, high: 95, unit: 'site-days' });
  });
  it('gives way to the grid where load does drop', () => {
    expect(headlines(changed(0, 'mw-at-once-ercot', { max: 1 }), 'US').elsewhere.instead).toBeUndefined();
  });
});
