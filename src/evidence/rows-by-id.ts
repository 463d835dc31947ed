import type { Parameter } from './parameter.ts';

export interface RowsById {
  readonly parameters: ReadonlyMap<string, Parameter>;
  has(id: string): boolean;
  /** Throws on an id without a row: a bug, since users' ids are checked with `has` first. */
  parameter(id: string): Parameter;
}

export const rowsById = (parameters: ReadonlyMap<string, Parameter>): RowsById => ({
  parameters,
  has: (id) => parameters.has(id),
  parameter(id) {
    const found = parameters.get(id);
    if (found === undefined) throw new Error(`evidence: expected a row ${id}, got none`);
    return found;
  },
});
