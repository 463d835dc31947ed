import type { Range } from './csv.ts';
import type { Grade } from './grade.ts';
import { inModelUnit, type ModelRange } from './model-units.ts';

/** One number with its range, unit, source and grade. */
export interface Parameter extends Range {
  readonly id: string;
  /** What it is, in words: from its table, or from titles.csv. */
  readonly title: string;
  /** Unit of low, mode and high, as the table writes it. */
  readonly unit: string;
  /** `pert`: low, mode and high are minimum, mode and maximum of a modified PERT; `constant`: all three are equal. */
  readonly family: 'pert' | 'constant';
  /** The same range in the model's unit: shares instead of percentages, days, rates per day. */
  readonly si: ModelRange;
  readonly asOf: string;
  readonly grade: Grade;
  readonly source: string;
  /** Empty where there is none. */
  readonly url: string;
  readonly note: string;
  /** What a judgement leans on; empty for rows with a source. */
  readonly anchor: string;
  /** File name of its table. */
  readonly table: string;
  /** Id of the row that rules in its place: this one is shown, and can be chosen as a rival source. */
  readonly ruledBy?: string;
  /** Why that row rules. */
  readonly ruledWhy?: string;
}

export type ParameterDraft = Omit<Parameter, 'family' | 'si' | 'low' | 'mode' | 'high' | 'title'> & {
  readonly title?: string;
  readonly values: Range;
};

/** A row as the rest of the code reads it; a row without a title is a bug. */
export function makeParameter({ values, title, ...rest }: ParameterDraft): Parameter {
  if (title === undefined) throw new Error(`titles.csv: expected a title of ${rest.id}, got none`);
  const { low, mode, high } = values;
  const family = low === high ? 'constant' : 'pert';
  return { ...rest, title, low, mode, high, family, si: inModelUnit(values, rest.unit) };
}
