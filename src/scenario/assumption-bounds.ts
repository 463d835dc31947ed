import type { Evidence } from '../evidence/evidence.ts';
import { nationRows, type NationDocument } from '../evidence/nations/own-nation.ts';
import { inModelUnit } from '../evidence/model-units.ts';
import type { Parameter } from '../evidence/parameter.ts';
import type { QuantityBounds } from './read/read-quantity.ts';

/** Evidence rows that a scenario may make assumptions about, by id, each with the unit and the bounds of its table. */
export type AssumptionBounds = ReadonlyMap<string, QuantityBounds>;

export function assumptionBounds(evidence: Evidence): AssumptionBounds {
  return new Map([...evidence.parameters].map(([id, row]) => [id, boundsOf(row)]));
}

/** A row that is always above 0 is a divisor or a duration somewhere: nobody may assume nothing. */
const LEAST_PART = 1000;

/**
 * In the row's own unit. A share stays one; what the row never has below 0 stays so, and what it has above 0 keeps a
 * thousandth of its least value.
 */
export function boundsOf(row: Parameter): QuantityBounds {
  const { low, unit, si } = row;
  const min = low > 0 ? low / LEAST_PART : low === 0 ? 0 : -Infinity;
  const isShare = si.unit === 'share' && si.low >= 0 && si.high <= 1;
  return { unit, min, max: isShare ? 1 / inModelUnit({ low: 1, mode: 1, high: 1 }, unit).mode : Infinity };
}

/** The same with the rows that a nation's file brings. */
export const withNationRows = (
  rows: AssumptionBounds,
  nation: NationDocument | undefined,
): AssumptionBounds =>
  nation ? new Map([...rows, ...nationRows(nation).map((row) => [row.id, boundsOf(row)] as const)]) : rows;

const VENDOR_SHARE = /^vendor\.([a-z]+)\.share_global$/u;

/** Vendors that have a share of the network. */
export const vendorsOf = (rows: AssumptionBounds): string[] =>
  [...rows.keys()].flatMap((id) => VENDOR_SHARE.exec(id)?.[1] ?? []);
