/** The back-tests on the page: from the shelf, run here, or of a reader's own event file. */
import { signal } from '@preact/signals';
import type { Backtest, BacktestMode } from '../../analysis/backtest/backtest.ts';
import { problemMessage } from '../../units/problem.ts';
import { say } from '../../words/words.ts';
import { askDesk } from '../engine.ts';

/** Undefined until the shelf has answered. */
export const backtests = signal<readonly Backtest[] | undefined>(undefined);
export const mode = signal<BacktestMode>('fitted');
/** Id of the event that is being run, or of a file by its name. */
export const running = signal<string | undefined>(undefined);
/** Ids of events that were run here. */
export const ranHere = signal<ReadonlySet<string>>(new Set());
export const failure = signal<string | undefined>(undefined);

export async function fetchBacktests(): Promise<void> {
  if (backtests.peek()) return;
  try {
    const answer = await fetch('./precomputed/backtests.json');
    if (!answer.ok) throw new Error(String(answer.status));
    backtests.value = (await answer.json()) as Backtest[];
  } catch {
    failure.value = say('backtest.page.no-shelf');
    backtests.value = [];
  }
}

/** Runs a shipped event by id, or the text of a file. */
export async function runHere(idOrText: string, name: string): Promise<void> {
  running.value = name;
  failure.value = undefined;
  try {
    const answer = await askDesk('backtest', idOrText);
    if (answer.ok) put(answer.backtest);
    else failure.value = answer.problems.map(problemMessage).join('\n');
  } catch (reason) {
    failure.value = say('backtest.page.failed', { message: String(reason) });
  } finally {
    running.value = undefined;
  }
}

/** In the place of the one with its id, or first. */
function put(one: Backtest): void {
  const all = backtests.peek() ?? [];
  const known = all.some(({ id }) => id === one.id);
  backtests.value = known ? all.map((old) => (old.id === one.id ? one : old)) : [one, ...all];
  ranHere.value = new Set([...ranHere.peek(), one.id]);
}
