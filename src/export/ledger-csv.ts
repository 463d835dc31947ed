import { LEDGER_CAUSES } from '../kernel/ledger.ts';
import type { LedgerLineSummary } from '../summary/ledger.ts';
import type { ArmSummary, Summary } from '../summary/types.ts';
import { csvLine, inPieces } from './csv.ts';

/** In place of a cause: all causes of a line together. */
const TOTAL = 'total';

/** What `by` and `cause` may say. */
export const LEDGER_ROW_BY = ['event', 'vendor', 'channel', 'operator', 'grid', 'total'] as const;
export const LEDGER_ROW_CAUSES: readonly string[] = [...LEDGER_CAUSES, TOTAL];

const UNIT = 'EH/s-days';

export interface LedgerRow {
  readonly arm: string;
  readonly by: (typeof LEDGER_ROW_BY)[number];
  readonly name: string;
  readonly cause: string;
  readonly event: string;
  readonly mean: number;
  readonly error: number | null;
  /** Of what the nation lost in the mean; null where that is nothing. */
  readonly share: number | null;
  readonly unit: string;
}

/** Why and whose: `arm,by,name,cause,event,mean,standard_error,share,unit`; gains are negative, each line ends with its total. */
export const ledgerCsv = (summary: Summary): Generator<string> => inPieces(lines(summary));

function* lines({ arms }: Summary): Generator<string> {
  yield csvLine(['arm', 'by', 'name', 'cause', 'event', 'mean', 'standard_error', 'share', 'unit']);
  for (const arm of arms)
    for (const { by, name, cause, event, mean, error, share, unit } of ledgerRows(arm))
      yield csvLine([arm.id, by, name, cause, event, mean, error ?? '', share ?? '', unit]);
}

export function ledgerRows({ id, ledger }: ArmSummary): LedgerRow[] {
  if (!ledger) return [];
  const { columns, lines: told } = ledger;
  const lost = told[0]!.mean[columns.length]!;
  return told.flatMap((line) =>
    line.mean.map((mean, c): LedgerRow => {
      const { cause, event } = columns[c] ?? { cause: TOTAL, event: '' };
      return {
        arm: id,
        ...owner(line, cause, event),
        cause,
        event,
        mean,
        error: line.standardError[c] ?? null,
        share: lost === 0 ? null : mean / lost,
        unit: UNIT,
      };
    }),
  );
}

/** The nation's line is told event by event. */
function owner(
  { by, name }: LedgerLineSummary,
  cause: string,
  event: string,
): Pick<LedgerRow, 'by' | 'name'> {
  if (by !== 'nation') return { by, name };
  return cause === TOTAL ? { by: 'total', name: '' } : { by: 'event', name: event };
}
