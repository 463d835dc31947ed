import type { Evidence } from './evidence.ts';
import type { Parameter } from './parameter.ts';

/** The evidence with these rows, which rule over its own of the same ids, and without those that `drops` names. */
export function extended(
  evidence: Evidence,
  rows: readonly Parameter[],
  drops: (id: string) => boolean = () => false,
): Evidence {
  const kept = [...evidence.parameters].filter(([id]) => !drops(id));
  const parameters = new Map([...kept, ...rows.map((row) => [row.id, row] as const)]);
  return {
    ...evidence,
    parameters,
    has: (id) => parameters.has(id),
    parameter(id) {
      const found = parameters.get(id);
      if (found === undefined) throw new Error(`evidence: expected a row ${id}, got none`);
      return found;
    },
  };
}
