import type { Evidence } from '../../evidence/evidence.ts';
import type { BacktestEvent } from './event.ts';
import { eventPlan, type Chosen } from './event-plan.ts';
import { runEpochs, runWithoutLuck } from './epoch-runs.ts';
import { score, type Score } from './score.ts';

/** Least share of epochs inside the band, and most rms of the level, for an event to count as reproduced. */
export const LEAST_INSIDE = 0.9;
export const MOST_RMS = 0.05;

export type BacktestMode = 'fitted' | 'blind';
export type Verdict = 'reproduced' | 'missed' | 'not-detectable';

export interface ModeResult extends Score {
  readonly verdict: Verdict;
}

export interface Backtest {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly home: string;
  readonly sources: BacktestEvent['sources'];
  readonly numbers: BacktestEvent['numbers'];
  readonly seed: string;
  readonly replicates: number;
  /** Absent where the file holds no fitted numbers. */
  readonly fitted?: ModeResult;
  readonly blind: ModeResult;
}

export interface BacktestOptions {
  readonly seed: string;
  readonly replicates: number;
}

export const BACKTEST_OPTIONS: BacktestOptions = { seed: 'backtest', replicates: 1000 };

/** Runs an event fitted and blind and scores both. Depends on the event, the evidence and the options alone. */
export function runBacktest(
  event: BacktestEvent,
  evidence: Evidence,
  options: BacktestOptions = BACKTEST_OPTIONS,
): Backtest {
  const { id, title, about, sources, numbers } = event;
  const values = fittedValues(event);
  const fitted = values && runMode(event, evidence, { kind: 'fixed', values }, options);
  return {
    id,
    title,
    about,
    home: event.home.name,
    sources,
    numbers,
    ...options,
    ...(fitted ? { fitted } : {}),
    blind: runMode(event, evidence, { kind: 'blind' }, options),
  };
}

/** The file's fitted numbers; undefined unless it has one for each free number. */
export function fittedValues({ numbers }: BacktestEvent): Map<string, number> | undefined {
  if (numbers.some(({ fitted }) => fitted === undefined)) return undefined;
  return new Map(numbers.map(({ id, fitted }) => [id, fitted!]));
}

function runMode(
  event: BacktestEvent,
  evidence: Evidence,
  chosen: Chosen,
  { seed, replicates }: BacktestOptions,
): ModeResult {
  const epochs = event.epochs.length;
  const runs = runEpochs(eventPlan(event, evidence, chosen, true), epochs, seed, replicates);
  const calmly: Chosen = chosen.kind === 'blind' ? { kind: 'fixed', values: new Map() } : chosen;
  const calm = runWithoutLuck(eventPlan(event, evidence, calmly, false), epochs);
  const scored = score(event, runs, calm);
  return { ...scored, verdict: verdictOf(scored) };
}

/** A shock below what luck does to an epoch cannot be told from luck, whether or not the band holds what was seen. */
export function verdictOf({ effect, luck, inside, rms }: Score): Verdict {
  if (effect < luck) return 'not-detectable';
  return inside >= LEAST_INSIDE && rms <= MOST_RMS ? 'reproduced' : 'missed';
}
