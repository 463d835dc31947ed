import type { Evidence } from '../../evidence/evidence.ts';
import { say } from '../../words/words.ts';
import { facts, shown } from '../table.ts';

/** A row of one of the tables: its texts and numbers, then the evidence rows whose name begins like it. */
export function explainRecord(id: string, row: object, evidence: Evidence): string {
  const texts = Object.entries(row).filter(([key]) => key !== 'id');
  const numbers = [...evidence.parameters.values()].filter((one) => one.id.split('.').includes(id));
  return (
    facts([
      ...texts.map(([key, value]) => [key, valueText(value)] as const),
      ...numbers.map(
        (one) =>
          [
            one.id,
            `${shown(one.low)} .. ${shown(one.mode)} .. ${shown(one.high)} ${one.unit}, ${one.grade}`,
          ] as const,
      ),
    ]) + (Object.hasOwn(row, 'jurisdiction') ? `${say('cli.explain.vendor-note')}\n` : '')
  );
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shown(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => `${key} ${shown(item as number)}`)
    .join(', ');
}
