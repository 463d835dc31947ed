/** Outcomes that a scenario defines itself: a formula over the registry's outcomes and the evidence's numbers. */
import type { NumberFormula } from '../formula/compile-number.ts';
import type { Slot } from '../kernel/effects.ts';
import { outcomes } from './index.ts';

/** Where a name of a formula finds its value in a replicate. */
export type DefinedInput = { readonly outcome: number } | { readonly slot: Slot };

/** Stands behind the registry's outcomes wherever those stand. */
export interface DefinedOutcome {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** As written. */
  readonly formula: string;
  /** From the inputs' values, in their order. */
  readonly evaluate: NumberFormula;
  readonly inputs: readonly DefinedInput[];
}

/** A column of outcomes, of the registry or defined: plain data, all that hosts, summaries and files need of it. */
export interface OutcomeColumn {
  readonly id: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** True where an answer can be missing: behind the horizon, or no finite number. */
  readonly hidden: boolean;
  /** True where the nation has nothing of the kind: the column is measured with the others and told nowhere. */
  readonly absent?: true;
  /** Of a defined outcome only; the others have words. */
  readonly title?: string;
  readonly formula?: string;
}

/** The registry's columns, then a scenario's own. `grids` are the nation's; absent: all that outcomes speak of. */
export const outcomeColumns = (
  defined: readonly Omit<DefinedOutcome, 'evaluate' | 'inputs'>[] = [],
  grids?: readonly string[],
): OutcomeColumn[] => [
  ...outcomes.map(({ id, unit, better, censored, grid }) => ({
    id,
    unit,
    better,
    hidden: censored !== undefined,
    ...(grid !== undefined && grids?.includes(grid) === false ? { absent: true as const } : {}),
  })),
  ...defined.map(({ id, unit, better, title, formula }) => ({
    id,
    unit,
    better,
    hidden: true,
    title,
    formula,
  })),
];

/** Formulas hold names without hyphens: the outcome `lost-ehs-days` is `lost_ehs_days` there. */
export const formulaNameOf = (id: string): string => id.replace(/-/gu, '_');

/**
 * Measures the defined outcomes of one arm, whose other outcomes stand in `out` from `offset` on. What is no finite number is recorded
 * as 0 and marked in `censored`, as is whatever is made of an answer that the horizon hid.
 */
export function measureDefined(
  defined: readonly DefinedOutcome[],
  values: Float64Array,
  out: Float64Array,
  censored: Uint8Array,
  offset: number,
): void {
  for (let d = 0; d < defined.length; d++) {
    const { inputs, evaluate } = defined[d]!;
    let hidden = 0;
    const given = inputs.map((input) => {
      if ('slot' in input) return values[input.slot]!;
      hidden |= censored[offset + input.outcome]!;
      return out[offset + input.outcome]!;
    });
    const value = evaluate(given);
    const at = offset + outcomes.length + d;
    out[at] = Number.isFinite(value) ? value : 0;
    censored[at] = Number.isFinite(value) ? hidden : 1;
  }
}
