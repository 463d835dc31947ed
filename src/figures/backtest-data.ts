/** What a shock that happened is drawn from: each epoch's band and what the chain showed. */
import type { Backtest, ModeResult } from '../analysis/backtest/backtest.ts';
import type { EpochScore } from '../analysis/backtest/score.ts';
import type { FigureMeta } from './meta.ts';

export interface BacktestData {
  /** Name of the event. */
  readonly name: string;
  /** True where the free numbers are the fitted ones, false where they are drawn. */
  readonly fitted: boolean;
  readonly epochs: readonly EpochScore[];
  readonly meta: FigureMeta;
}

/** One of a back-test's two runs. */
export function backtestData(
  { title, seed, replicates }: Pick<Backtest, 'title' | 'seed' | 'replicates'>,
  { epochs }: Pick<ModeResult, 'epochs'>,
  fitted: boolean,
): BacktestData {
  const source = { title: 'difficulty_epochs.csv', grade: 'measured' } as const;
  return { name: title, fitted, epochs, meta: { sources: [source], run: { seed, futures: replicates } } };
}
