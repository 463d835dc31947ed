import type { Parameter } from '../../evidence/parameter.ts';
import { createContext } from '../../run/context.ts';
import { shippedIds, shippedText } from '../../run/shipped.ts';
import { say } from '../../words/words.ts';
import { facts, shown } from '../table.ts';

/** An evidence row: value, unit, grade, source, and which shipped scenarios rest on it. */
export async function explainParameter(row: Parameter): Promise<string> {
  const users = await scenariosUsing(row.id);
  return facts([
    [say('cli.explain.title'), row.title],
    [say('cli.explain.value'), rangeText(row, row.unit)],
    [say('cli.explain.in-model'), row.si.unit === row.unit ? undefined : rangeText(row.si, row.si.unit)],
    [say('cli.explain.grade'), row.grade],
    [say('cli.explain.as-of'), row.asOf],
    [say('cli.explain.source'), row.source],
    [say('cli.explain.address'), row.url],
    [say('cli.explain.anchor'), row.anchor],
    [say('cli.explain.note'), row.note],
    [say('cli.explain.table'), row.table],
    [say('cli.explain.ruled-by'), row.ruledBy && `${row.ruledBy}: ${row.ruledWhy ?? ''}`],
    [say('cli.explain.use'), users.length > 0 ? users.join(', ') : say('cli.explain.no-use')],
  ]);
}

function rangeText(range: { low: number; mode: number; high: number }, unit: string): string {
  const [low, mode, high] = [range.low, range.mode, range.high].map(shown);
  return low === high
    ? say('cli.explain.constant', { mode: mode!, unit })
    : say('cli.explain.range', { low: low!, mode: mode!, high: high!, unit });
}

let uses: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** Shipped scenarios whose plan holds the row. */
async function scenariosUsing(id: string): Promise<readonly string[]> {
  uses ??= allUses();
  return (await uses).get(id) ?? [];
}

async function allUses(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const scenario of shippedIds) {
    const context = await createContext(shippedText(scenario)!);
    if (Array.isArray(context)) continue;
    const rows = new Set(context.plan.inputs.flatMap(({ evidence }) => evidence ?? []));
    for (const row of rows) found.set(row, [...(found.get(row) ?? []), scenario]);
  }
  return found;
}
