import type { Evidence } from '../evidence.ts';
import { inModelUnit } from '../model-units.ts';
import type { Parameter } from '../parameter.ts';

/** A row times a factor, with the source of the row that makes it so. */
export function scaledRow(evidence: Evidence, id: string, factor: number, because: string): Parameter {
  const row = evidence.parameter(id);
  const { grade, source, url, note, anchor } = evidence.parameter(because);
  const values = { low: row.low * factor, mode: row.mode * factor, high: row.high * factor };
  return { ...row, ...values, si: inModelUnit(values, row.unit), grade, source, url, note, anchor };
}
