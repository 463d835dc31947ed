import type { Evidence } from '../evidence/evidence.ts';
import { ERCOT_LIMIT } from '../summary/headlines.ts';
import type { Limit } from '../summary/types.ts';

/** Thresholds that every summary counts futures over: published limits, by evidence row. */
const ROWS = [{ row: ERCOT_LIMIT, outcome: 'mw-at-once-ercot' }] as const;

export const limitsOf = (evidence: Evidence): Limit[] =>
  ROWS.map(({ row, outcome }) => ({ id: row, outcome, value: evidence.parameter(row).mode }));
