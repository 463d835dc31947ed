import { describe, expect, it } from 'vitest';
import { armPairs, compareArms, comparisons } from '../../../src/analysis/comparisons.ts';
import { costEffect } from '../../../src/analysis/cost-effect.ts';
import { money } from '../../../src/analysis/money.ts';
import type { PairComparison } from '../../../src/analysis/types.ts';
import { futuresToDecide, moreFutures, secondsFor } from '../../../src/analysis/more-futures.ts';
import { operatorSpread } from '../../../src/analysis/operator-spread.ts';
import { outcomes } from '../../../src/outcomes/index.ts';
import { Z95_TWO_SIDED } from '../../../src/science/proportion.ts';
import { OUTCOME_PERCENTS } from '../../../src/summary/types.ts';
import { foldRun } from '../../helpers/chunks.ts';

const kept = foldRun({ arms: 3, days: 2, operators: 2, replicates: 401 }, [256, 145]);
const outcome = (arm: number, id: string) =>
  Array.from(
    kept.outcome(
      arm,
      outcomes.findIndex((one) => one.id === id),
    ),
  );

/** Type 7 of Hyndman & Fan; with 401 values whole percents fall on values. */
const at = (values: readonly number[], percent: number) =>
  values.toSorted((a, b) => a - b)[(percent / 100) * (values.length - 1)];

describe('comparisons', () => {
  it('every pair up to five arms, the reference first; beyond, each with the reference', () => {
    expect(armPairs(1)).toEqual([]);
    expect(armPairs(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(armPairs(5)).toHaveLength(10);
    expect(armPairs(6)).toEqual([1, 2, 3, 4, 5].map((b) => [0, b]));
  });
  it('turned round, wins change sides and the difference its sign', () => {
    const swapped = { 'a-better': 'b-better', 'b-better': 'a-better' } as Record<string, string>;
    for (const { a, b, outcome: id, comparison } of comparisons(kept)) {
      const back = compareArms(kept, id, b, a).comparison;
      expect(back.meanDifference).toBe(-comparison.meanDifference);
      expect([back.aBetter, back.bBetter]).toEqual([comparison.bBetter, comparison.aBetter]);
      expect(back.verdict).toBe(swapped[comparison.verdict] ?? comparison.verdict);
      expect(back.moreReplicates).toBe(comparison.moreReplicates);
      back.curve.forEach((value, i) => expect(value).toBeCloseTo(-comparison.curve[100 - i], 9));
    }
  });
  it('refuses an outcome that does not exist', () => {
    expect(() => compareArms(kept, 'luck', 0, 1)).toThrow('got luck');
  });
});

describe('cost against effect', () => {
  it('is by future: cost of the levers, and what arm 0 loses more', () => {
    const told = costEffect(kept);
    expect(told.map(({ arm }) => arm)).toEqual([0, 1, 2]);
    expect(told[0].effect).toEqual({ low: 0, middle: 0, high: 0 });
    for (const { arm, cost, effect } of told.slice(1)) {
      const avoided = outcome(0, 'lost-ehs-days').map((lost, i) => lost - outcome(arm, 'lost-ehs-days')[i]);
      expect(effect.low).toBeCloseTo(at(avoided, 5), 9);
      expect(effect.middle).toBeCloseTo(at(avoided, 50), 9);
      expect(effect.high).toBeCloseTo(at(avoided, 95), 9);
      expect(cost.middle).toBe(at(outcome(arm, 'lever-cost'), 50));
      expect(cost.high).toBe(at(outcome(arm, 'lever-cost'), 95));
    }
  });
});

describe('money', () => {
  it('has each bill, and their sum in the same future', () => {
    money(kept).forEach(({ arm, bills }) => {
      const ids = ['income-lost', 'replacement-cost', 'lever-cost'];
      expect(bills.map(({ id }) => id)).toEqual([...ids, 'total']);
      const sums = outcome(arm, ids[0]).map((_, i) => ids.reduce((sum, id) => sum + outcome(arm, id)[i], 0));
      OUTCOME_PERCENTS.forEach((percent, p) => {
        if (percent % 1 !== 0) return;
        expect(bills[1].quantiles[p]).toBe(at(outcome(arm, 'replacement-cost'), percent));
        expect(bills[3].quantiles[p]).toBeCloseTo(at(sums, percent), 9);
      });
    });
  });
});

describe('operators', () => {
  it('are means with their 95 % interval', () => {
    const operators = [
      { id: 'one', mean: [5, 4, 3, 2, 1], standardError: [0, 1, 1, 1, null] },
      { id: 'rest', mean: [0, 0, 0, 0, 0], standardError: [0, 0, 0, 0, 0] },
    ];
    const [one, rest] = operatorSpread({ operators }, { one: 'The One' }, ['rest']);
    expect([one.title, one.many, rest.title, rest.many]).toEqual(['The One', false, 'rest', true]);
    expect(one.measures[0]).toEqual({ mean: 5, low: 5, high: 5 });
    expect(one.measures[1].high - one.measures[1].low).toBeCloseTo(2 * Z95_TWO_SIDED, 12);
  });
});

describe('more futures', () => {
  it('as many as the spread asks for, less those there are', () => {
    // Sample standard deviation 2: (1.96 x 2 / 0.5)^2 = 61.46.
    const values = [-2, 0, 2];
    expect(moreFutures(values, 0.5)).toBe(62 - 3);
    expect(moreFutures(values, 100)).toBe(0);
    expect(moreFutures([1], 1)).toBe(Infinity);
    expect(secondsFor(500, 2000, 4)).toBe(1);
  });

  it('as many as the open comparisons of an outcome want, in two digits', () => {
    const pair = (outcome: string, verdict: string, moreReplicates: number | null) =>
      ({ outcome, comparison: { verdict, moreReplicates } }) as unknown as PairComparison;
    const open = 'not-distinguishable';
    expect(futuresToDecide([pair('loss', open, 350), pair('loss', open, 1201)], 'loss', 256)).toBe(1500);
    expect(
      futuresToDecide([pair('loss', 'a-better', 0), pair('cost', open, 90)], 'loss', 256),
    ).toBeUndefined();
    expect(futuresToDecide([pair('loss', open, null)], 'loss', 256)).toBeUndefined();
  });
});
