import type { MethodInput } from './method-inputs.ts';

/**
 * A closed form that can be asked by name: `science.<id>` in the words says the formula, `science.<id>.source` where it
 * is from. `evaluate` takes the numbers in the order of the inputs; a list, always the last input, adds its members.
 * Outside the ranges the inputs declare, the value is undefined.
 */
export interface Method {
  readonly id: string;
  readonly inputs: readonly MethodInput[];
  readonly evaluate: (inputs: readonly number[]) => number;
}
