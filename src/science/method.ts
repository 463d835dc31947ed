/**
 * A closed form that can be asked by name: `science.<id>` in the words says the formula, `science.<id>.source` where it
 * is from. Inputs are numbers in the order of their names; times in seconds where the formula names seconds.
 */
export interface Method {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly evaluate: (inputs: readonly number[]) => number;
}
