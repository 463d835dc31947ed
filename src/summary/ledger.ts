/** Ledgers of a run: mean and standard error of every cell. */
import type { Plan } from '../kernel/plan.ts';
import type { LedgerColumn, LedgerLine } from '../outcomes/ledger.ts';
import { ledgerColumns, ledgerLines, ledgerWidth } from '../outcomes/ledger.ts';
import { finiteOrNull } from './finite-or-null.ts';

/** Names of a run's ledgers. */
export interface LedgerShape {
  readonly lines: readonly LedgerLine[];
  /** By arm. */
  readonly columns: readonly (readonly LedgerColumn[])[];
}

export const ledgerShape = (plan: Plan): LedgerShape => ({
  lines: ledgerLines(plan),
  columns: plan.arms.map(ledgerColumns),
});

/** Cells of all arms together. */
export const ledgerCells = ({ lines, columns }: LedgerShape): number =>
  columns.reduce((sum, own) => sum + ledgerWidth(lines.length, own.length), 0);

export interface LedgerSummary {
  readonly columns: readonly LedgerColumn[];
  /** The nation's first; of the others those that lost or gained anything. */
  readonly lines: readonly LedgerLineSummary[];
}

/** EH/s-days: losses positive, gains negative. */
export interface LedgerLineSummary extends LedgerLine {
  /** By column; the last is their sum. */
  readonly mean: readonly number[];
  readonly standardError: readonly (number | null)[];
}

/** `table` holds mean and error of each cell of all arms: cell * 2. */
export function ledgerSummary(table: Float64Array, shape: LedgerShape, arm: number): LedgerSummary {
  const { lines, columns } = shape;
  const own = columns[arm];
  const width = own.length + 1;
  const first = ledgerCells({ lines, columns: columns.slice(0, arm) });
  const told = lines.map((line, l): LedgerLineSummary => {
    const cell = (c: number, part: 0 | 1): number => table[(first + l * width + c) * 2 + part];
    const over = <T>(read: (c: number) => T): T[] => Array.from({ length: width }, (_, c) => read(c));
    return {
      ...line,
      mean: over((c) => cell(c, 0)),
      standardError: over((c) => finiteOrNull(cell(c, 1))),
    };
  });
  return {
    columns: own,
    lines: told.filter(({ by, mean }) => by === 'nation' || mean.some((ehs) => ehs !== 0)),
  };
}
