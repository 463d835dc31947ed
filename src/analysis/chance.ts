/** Which rank correlations rise above what independent columns show by chance. */
import { gammaTail } from '../random/incomplete-gamma.ts';

/** Of the columns that are let through, the part that may be there by chance: a convention of statistics. */
const FALSE_PART = 0.05;

/**
 * What each squared correlation holds beyond chance; 0 where it can't be told from it. Of `n` pairs without any connection the
 * squared rank correlation is 1 / (n - 1) on average, and n - 1 times it is near chi-squared with one degree of freedom. Columns
 * are let through by Benjamini & Hochberg 1995 (doi:10.1111/j.2517-6161.1995.tb02031.x), so that of many idle inputs
 * none is shown, in 19 of 20 runs, however many there are.
 */
export function beyondChance(rhos: readonly number[], n: number): number[] {
  if (n < 3) return rhos.map(() => 0);
  const chances = rhos.map((rho) => gammaTail(0.5, ((n - 1) * rho * rho) / 2));
  const sorted = chances.toSorted((a, b) => a - b);
  const last = sorted.findLast((chance, i) => chance <= ((i + 1) / rhos.length) * FALSE_PART);
  const limit = last ?? -1;
  return rhos.map((rho, i) => (chances[i] <= limit ? Math.max(0, rho * rho - 1 / (n - 1)) : 0));
}
