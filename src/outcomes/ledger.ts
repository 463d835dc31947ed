/** The ledger told: what the nation lost, by event and cause, and how that falls on vendors, channels, operators and grids. */
import { ledgerEntries, type LedgerCause } from '../kernel/ledger.ts';
import { HOME, type ArmPlan, type Plan } from '../kernel/plan.ts';
import type { Recording } from '../kernel/tracks.ts';
import type { Workspace } from '../kernel/workspace.ts';
import type { Heirs } from './operators.ts';

/** Whom a line is about; the nation's own comes first. */
export const LEDGER_BY = ['nation', 'vendor', 'channel', 'operator', 'grid'] as const;
export type LedgerBy = (typeof LEDGER_BY)[number];

export interface LedgerLine {
  readonly by: LedgerBy;
  /** Id of the vendor, channel, operator or grid; empty for the nation. */
  readonly name: string;
}

/** A cell of a line: a cause of an event, empty for what has none. */
export interface LedgerColumn {
  readonly event: string;
  readonly cause: LedgerCause;
}

/** Lines of every arm's ledger. */
export function ledgerLines(
  plan: Pick<Plan, 'suppliers' | 'channels' | 'operators' | 'grids'>,
): LedgerLine[] {
  const of = (by: LedgerBy, names: readonly string[]) => names.map((name): LedgerLine => ({ by, name }));
  return [
    { by: 'nation', name: '' },
    ...of('vendor', plan.suppliers.ids),
    ...of('channel', plan.channels ?? []),
    ...of(
      'operator',
      plan.operators.map(({ id }) => id),
    ),
    ...of('grid', plan.grids),
  ];
}

/** Cells of a line, in order; one more follows them, which is their sum. */
export const ledgerColumns = ({ events }: Pick<ArmPlan, 'events'>): LedgerColumn[] =>
  ledgerEntries({ events }).map(({ event, cause }) => ({ event: events[event]?.id ?? '', cause }));

export const ledgerWidth = (lines: number, columns: number): number => lines * (columns + 1);

/**
 * Writes an arm's lines to `out` from `offset` on: line * (columns + 1) + column. A row's losses, and those of the row its machines were
 * moved to, are its members' pro rata to their hash rate in this replicate.
 */
export function measureLedger(
  w: Pick<Workspace, 'plan' | 'memberEhs' | 'rowStart' | 'homeRows'>,
  heirs: Heirs,
  { ledger }: Recording,
  out: Float64Array,
  offset: number,
): void {
  const { members, rows, suppliers, channels = [], operators } = w.plan;
  const columns = w.homeRows > 0 ? ledger.length / w.homeRows : 0;
  const lines = 1 + suppliers.count + channels.length + operators.length + w.plan.grids.length;
  out.fill(0, offset, offset + ledgerWidth(lines, columns));
  const line = (at: number): number => offset + at * (columns + 1);
  const channelLine = 1 + suppliers.count;
  const operatorLine = channelLine + channels.length;
  const gridLine = operatorLine + operators.length;
  // A row's members share their vendor and grid.
  for (let r = 0; r < w.homeRows; r++) {
    add(ledger, r * columns, columns, 1, out, line(0));
    add(ledger, r * columns, columns, 1, out, line(1 + rows.pool[r]!));
    if (rows.grid[r]! >= 0) add(ledger, r * columns, columns, 1, out, line(gridLine + rows.grid[r]!));
  }
  for (let m = 0; m < members.count; m++) {
    if (members.region[m] !== HOME || w.memberEhs[m] === 0) continue;
    const row = members.row[m]!;
    const share = w.memberEhs[m]! / w.rowStart[row]!;
    for (let own = row; own >= 0; own = own === row ? heirs[row]! : -1) {
      if (members.channel)
        add(ledger, own * columns, columns, share, out, line(channelLine + members.channel[m]!));
      add(ledger, own * columns, columns, share, out, line(operatorLine + members.operator[m]!));
    }
  }
  for (let at = 0; at < lines; at++) addUp(out, line(at), columns);
}

function add(
  rows: Float64Array,
  from: number,
  columns: number,
  share: number,
  out: Float64Array,
  at: number,
): void {
  for (let c = 0; c < columns; c++) out[at + c] = out[at + c]! + share * rows[from + c]!;
}

function addUp(out: Float64Array, at: number, columns: number): void {
  let sum = 0;
  for (let c = 0; c < columns; c++) sum += out[at + c]!;
  out[at + columns] = sum;
}
