/** Runs shocks that happened: what the page's "run it here" and a reader's own event file ask for. */
import { runBacktest, type Backtest } from '../../analysis/backtest/backtest.ts';
import { readEvent } from '../../analysis/backtest/read-event.ts';
import { eventText } from '../../analysis/backtest/shipped-events.ts';
import { loadEvidence } from '../../evidence/load.ts';
import type { Problem } from '../../units/problem.ts';

export type BacktestAnswer =
  | { readonly ok: true; readonly backtest: Backtest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A shipped event by its id, or an event file's text. */
export async function backtestOf(idOrText: string): Promise<BacktestAnswer> {
  const evidence = await loadEvidence();
  const read = readEvent(eventText(idOrText) ?? idOrText, evidence);
  return read.ok
    ? { ok: true, backtest: runBacktest(read.value, evidence) }
    : { ok: false, problems: read.error };
}
