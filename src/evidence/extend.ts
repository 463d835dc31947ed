import type { Evidence } from './evidence.ts';
import type { Parameter } from './parameter.ts';
import { rowsById } from './rows-by-id.ts';

/** The evidence with these rows, which rule over its own of the same ids, and without those that `drops` names. */
export function extended(
  evidence: Evidence,
  rows: readonly Parameter[],
  drops: (id: string) => boolean = () => false,
): Evidence {
  const kept = [...evidence.parameters].filter(([id]) => !drops(id));
  const parameters = new Map([...kept, ...rows.map((row) => [row.id, row] as const)]);
  return { ...evidence, ...rowsById(parameters) };
}
