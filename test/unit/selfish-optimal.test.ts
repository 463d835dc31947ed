/** Optimal withholding: between the simple strategy and the bound, and more of everything helps. */
import { expect, it } from 'vitest';
import { selfishOptimum } from '../../src/science/selfish-optimal.ts';
import { selfishRevenue } from '../../src/science/selfish.ts';

it('lies between honest mining, the simple strategy and a/(1 - a)', () => {
  for (const share of [0.1, 0.25, 0.34, 0.4, 0.44])
    for (const tie of [0, 0.5, 1]) {
      const best = selfishOptimum(share, tie, 25);
      expect(best).toBeGreaterThanOrEqual(share);
      expect(best).toBeGreaterThan(selfishRevenue(share, tie) - 1e-3);
      expect(best).toBeLessThan(share / (1 - share) + 1e-8);
    }
});

it('rises with the share, with ties won and with longer races', () => {
  const at = (share: number, tie: number, longest: number): number => selfishOptimum(share, tie, longest);
  expect(at(0.36, 0, 20)).toBeGreaterThan(at(0.35, 0, 20));
  expect(at(0.35, 0.5, 20)).toBeGreaterThan(at(0.35, 0, 20));
  expect(at(0.42, 0, 20)).toBeGreaterThan(at(0.42, 0, 8));
});

it('gains nothing below a third of the hash rate where no tie is won, something above', () => {
  expect(selfishOptimum(0.3, 0, 40)).toBe(0.3);
  expect(selfishOptimum(0.34, 0, 40)).toBeGreaterThan(0.345);
});
