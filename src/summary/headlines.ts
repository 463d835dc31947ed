import type { DeepData, ElsewhereData, InsteadData, LongData } from '../words/headlines.ts';
import { OUTCOME_PERCENTS, type OutcomeSummary, type Summary } from './types.ts';

/** Facts of the three sentences a result is told by first (src/words/headlines.ts makes them). */
export interface Headlines {
  readonly deep: DeepData;
  readonly long: LongData;
  readonly elsewhere: ElsewhereData;
}

/** The row of the evidence that says how much load ERCOT can lose at once: pass it to `summarise` as a limit under this id. */
export const ERCOT_LIMIT = 'ercot.largest_safe_simultaneous_loss';

/** `nation` is what the sentences call it: "US". */
export function headlines(summary: Summary, nation: string, arm = 0): Headlines {
  const { outcomes } = summary.arms[arm];
  return {
    deep: howDeep(outcomes['trough-national-pct'], outcomes['trough-national-ehs'], nation),
    long: howLong(outcomes['days-to-regain-90'], summary.days),
    elsewhere: {
      ...whoElse(outcomes['mw-at-once-ercot'], outcomes['slowest-interval']),
      instead: toldInstead(outcomes),
    },
  };
}

function howDeep(trough: OutcomeSummary, ehs: OutcomeSummary, nation: string): DeepData {
  const [from, to] = trough.intervals.p50;
  return {
    nation,
    low: 100 - at(trough, 95),
    high: 100 - at(trough, 5),
    middle: 100 - at(trough, 50),
    error: from === null || to === null ? null : (to - from) / 2,
    middleEhs: at(ehs, 50),
  };
}

/**
 * A quantile that so many futures have not reached by the end is hidden. The horizon counts from the onset: those futures carry the
 * days that were left.
 */
function howLong(regain: OutcomeSummary, days: number): LongData {
  return {
    lost: regain.max > 0,
    middleDays: regain.censored >= 0.5 ? null : at(regain, 50),
    slowDays: regain.censored >= 0.1 ? null : at(regain, 90),
    never: regain.censored,
    horizonDays: regain.censored > 0 ? regain.max : days,
  };
}

/** What a threat does besides stopping machines, the first that it does; told where no machine's load drops at once. */
const BESIDES = { access: 'access-site-days', swing: 'mw-swing-ercot', duty: 'duty-paid' } as const;

function toldInstead(outcomes: Readonly<Record<string, OutcomeSummary>>): InsteadData | undefined {
  if ((outcomes['mw-at-once-ercot']?.max ?? 0) > 0) return undefined;
  for (const [kind, id] of Object.entries(BESIDES) as [keyof typeof BESIDES, string][]) {
    const outcome = outcomes[id];
    if (outcome && at(outcome, 95) > 0)
      return {
        kind,
        low: at(outcome, 5),
        middle: at(outcome, 50),
        high: at(outcome, 95),
        unit: outcome.unit,
      };
  }
  return undefined;
}

function whoElse(mw: OutcomeSummary | undefined, interval: OutcomeSummary): Omit<ElsewhereData, 'instead'> {
  const over = mw?.over.find(({ limit }) => limit === ERCOT_LIMIT);
  return {
    grid: 'ERCOT',
    over: over && { limitMw: over.value, hits: over.hits, of: over.of, high: over.high },
    slowestSeconds: at(interval, 50),
  };
}

const at = (outcome: OutcomeSummary, percent: (typeof OUTCOME_PERCENTS)[number]): number =>
  outcome.quantiles[OUTCOME_PERCENTS.indexOf(percent)];
