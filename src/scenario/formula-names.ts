/** What the formula of an outcome may name: the registry's outcomes, and the numbers of the evidence. */
import type { FormulaName } from '../formula/parse-formula.ts';
import { formulaNameOf } from '../outcomes/defined.ts';
import { outcomes } from '../outcomes/index.ts';
import { nearest } from './nearest.ts';

/** Outcomes by their ids with `_` for `-`, then rows of the evidence by their ids, each with its unit. */
export const formulaNames = (
  rows: ReadonlyMap<string, { readonly unit: string }>,
): readonly FormulaName[] => [
  ...outcomes.map(({ id, unit }) => ({ name: formulaNameOf(id), unit })),
  ...[...rows].map(([name, { unit }]) => ({ name, unit })),
];

/** For a name that is not known. Outcomes are first in the list and win; `lost` of `lost-ehs-days` finds the whole. */
export const nearestName =
  (names: readonly FormulaName[]) =>
  (name: string): string | undefined => {
    const known = names.map((one) => one.name);
    return known.find((one) => one.startsWith(`${name}_`)) ?? nearest(name, known);
  };
