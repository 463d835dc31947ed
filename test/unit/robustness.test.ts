/** Choices under futures nobody can weigh, and what it is worth to know more. */
import { describe, expect, it } from 'vitest';
import { hypervolume, valueOfInformation, worthIt } from '../../src/science/decision.ts';
import { classicalPert, pert, product } from '../../src/science/pert.ts';
import {
  hurwicz,
  laplace,
  quantileOf,
  regrets,
  satisficing,
  undesirable,
} from '../../src/science/robustness.ts';
import {
  elementaryEffects,
  firstOrder,
  firstOrderJansen,
  totalOrder,
} from '../../src/science/sensitivity.ts';

describe('robustness', () => {
  it('weighs worst and best, and is the mean half way only for symmetric ones', () => {
    expect(hurwicz(0, [3, 1, 2])).toBe(1);
    expect(hurwicz(1, [3, 1, 2])).toBe(3);
    expect(hurwicz(0.5, [3, 1, 2])).toBe(laplace([3, 1, 2]));
  });

  it('has no regret for the best option, and quantiles between neighbours', () => {
    expect(regrets([4, 5], [4, 5])).toEqual([0, 0]);
    expect(quantileOf(0.25, [4, 0])).toBe(1);
    expect(quantileOf(1, [4, 0, 2])).toBe(4);
  });

  it('counts what falls short', () => {
    expect(satisficing(2, [1, 2, 3])).toBeCloseTo(2 / 3, 15);
    expect(undesirable([1, 5, 6])).toBe(4);
  });
});

describe('decisions', () => {
  it('information is worth most where the choice is a toss-up, nothing where it is clear', () => {
    expect(valueOfInformation(0, 1)).toBeGreaterThan(valueOfInformation(0.5, 1));
    expect(valueOfInformation(-0.5, 1)).toBe(valueOfInformation(0.5, 1));
    expect(valueOfInformation(9, 1)).toBeLessThan(1e-18);
  });

  it('a choice is worth it with chance one half where worth x effect is the cost', () => {
    const choice = { effect: 2, cost: 3, effectSd: 1, costSd: 1, correlation: 0.2 };
    expect(worthIt(1.5, choice)).toBeCloseTo(0.5, 12);
    expect(worthIt(2, choice)).toBeGreaterThan(worthIt(1.5, choice));
  });

  it('a dominated point adds no area, in any order', () => {
    expect(hypervolume([[1, 1]], [3, 3])).toBe(4);
    expect(
      hypervolume(
        [
          [2, 2],
          [1, 1],
          [9, 0],
        ],
        [3, 3],
      ),
    ).toBe(4);
  });
});

describe('estimates', () => {
  it('both PERTs share their mean; of symmetric ones the median is the mode', () => {
    const told = { low: 1, mode: 4, high: 11, weight: 4 };
    expect(pert(told).mean).toBeCloseTo(28 / 6, 12);
    expect(classicalPert(told).mean).toBeCloseTo(28 / 6, 12);
    expect(classicalPert(told).variance).toBeCloseTo((10 / 6) ** 2, 12);
    expect(pert({ low: 0, mode: 5, high: 10, weight: 4 }).quantile(0.5)).toBeCloseTo(5, 10);
  });

  it('a product with something certain keeps its relative spread', () => {
    const sizes = pert({ low: 1, mode: 2, high: 3, weight: 4 });
    const almost = pert({ low: 10, mode: 10 + 1e-9, high: 10 + 2e-9, weight: 4 });
    const { mean, sd } = product(sizes, almost);
    expect(mean).toBeCloseTo(20, 6);
    expect(sd).toBeCloseTo(10 * Math.sqrt(sizes.variance), 6);
  });
});

describe('sensitivity', () => {
  it('an input that does nothing has no share, one that does all has all', () => {
    const [a, b] = [Float64Array.of(1, 4, 2, 8), Float64Array.of(3, 1, 7, 5)];
    expect(firstOrder(a, b, a)).toBe(0);
    expect(totalOrder(a, b, a)).toBe(0);
    expect(firstOrderJansen(a, b, b)).toBe(1);
  });

  it('effects of changing sign cancel in the mean, not in the mean of absolute values', () => {
    expect(elementaryEffects([2, -2])).toEqual({ mean: 0, meanAbsolute: 2, sd: Math.sqrt(8) });
    expect(elementaryEffects([2, -2], true).sd).toBe(2);
  });
});
