import type { Evidence } from '../evidence/evidence.ts';
import { ERCOT_LIMIT } from '../summary/headlines.ts';
import type { Limit } from '../summary/types.ts';

/** Thresholds that every summary counts futures over: published limits, by evidence row. A frequency counts from 60 Hz. */
const ROWS = [
  { row: ERCOT_LIMIT, outcome: 'mw-at-once-ercot', above: 0 },
  { row: 'grid.ercot_frequency_ceiling', outcome: 'peak-hz-ercot', above: 60 },
] as const;

export const limitsOf = (evidence: Evidence): Limit[] =>
  ROWS.map(({ row, outcome, above }) => ({ id: row, outcome, value: evidence.parameter(row).mode - above }));
