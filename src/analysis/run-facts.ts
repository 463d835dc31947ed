/** Everything a result page shows that the summary does not hold. */
import type { Ground } from '../run/context.ts';
import type { RunResult } from '../run/runner.ts';
import type { Summary } from '../summary/types.ts';
import type {
  ArmMoney,
  CostEffect,
  EvidenceParts,
  FleetFacts,
  Influence,
  OperatorFacts,
  PairComparison,
  Recovery,
  Regret,
} from './types.ts';

export type { Influence } from './types.ts';

/** Plain data: crosses from the desk to the page by structured clone. */
export interface RunFacts {
  /** Futures behind it. */
  readonly futures: number;
  /** Of arm 0, by the ids of INFLUENCED; strongest first. */
  readonly influence: Readonly<Record<string, readonly Influence[]>>;
  readonly evidence: Readonly<Record<string, EvidenceParts>>;
  readonly recovery: readonly Recovery[];
  readonly comparisons: readonly PairComparison[];
  /** By arm. */
  readonly costEffect: readonly CostEffect[];
  /** Undefined where there is one arm. */
  readonly regret: Regret | undefined;
  /** By arm. */
  readonly money: readonly ArmMoney[];
  /** By arm, then operator; the rest stand last. */
  readonly operators: readonly (readonly OperatorFacts[])[];
  readonly fleet: FleetFacts;
}

/** Outcomes whose inputs are ranked. */
export const INFLUENCED = [
  'trough-national-pct',
  'lost-ehs-days',
  'days-to-regain-90',
  'income-lost',
  'mw-at-once-ercot',
] as const;

export function runFacts(result: RunResult, _summary: Summary, _ground: Ground): RunFacts {
  const flows = { titles: { vendor: {}, channel: {}, operator: {}, grid: {} }, paths: [] };
  return {
    futures: result.accumulator.count,
    influence: {},
    evidence: {},
    recovery: [],
    comparisons: [],
    costEffect: [],
    regret: undefined,
    money: [],
    operators: [],
    fleet: { nation: result.info.nation, concentration: [], states: [], nations: [], flows },
  };
}
