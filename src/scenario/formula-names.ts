/** What the formula of an outcome may name: the registry's outcomes, and the numbers of the evidence. */
import { inModelUnit } from '../evidence/model-units.ts';
import type { FormulaName } from '../formula/parse-formula.ts';
import { formulaNameOf } from '../outcomes/defined.ts';
import { outcomes } from '../outcomes/index.ts';
import { nearest } from './nearest.ts';

const ONE = { low: 1, mode: 1, high: 1 };

/** A name with the id it stands for: the same, with `-` for `_`. */
export interface KnownName extends FormulaName {
  readonly id: string;
}

/**
 * Outcomes by their ids with `_` for `-`, in their units; then rows of the evidence by theirs, in the model's units (a share is 0..1
 * whatever its table writes). `rows` tell the tables' units.
 */
export const formulaNames = (rows: ReadonlyMap<string, { readonly unit: string }>): readonly KnownName[] => [
  ...outcomes.map(({ id, unit }) => ({ id, name: formulaNameOf(id), unit })),
  ...[...rows].map(([id, { unit }]) => ({ id, name: formulaNameOf(id), unit: inModelUnit(ONE, unit).unit })),
];

/** For a name that is not known. Outcomes are first in the list and win; `lost` of `lost-ehs-days` finds the whole. */
export const nearestName =
  (names: readonly FormulaName[]) =>
  (name: string): string | undefined => {
    const known = names.map((one) => one.name);
    return known.find((one) => one.startsWith(`${name}_`)) ?? nearest(name, known);
  };
