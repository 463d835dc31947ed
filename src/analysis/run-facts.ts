/** Everything a result page shows that the summary does not hold. */
import type { Ground } from '../run/context.ts';
import type { RunResult } from '../run/runner.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Summary } from '../summary/types.ts';
import { comparisons, ownOutcomes } from './comparisons.ts';
import { costEffect } from './cost-effect.ts';
import { evidenceParts } from './evidence-parts.ts';
import { fleetFacts } from './fleet-facts.ts';
import { manyNames } from './fleet-titles.ts';
import { gridFacts } from './grid-facts.ts';
import { influences, outcomeIndex, rankedColumnsOf } from './influence.ts';
import { money } from './money.ts';
import { operatorSpread, placeSpread } from './operator-spread.ts';
import { recovery } from './recovery.ts';
import { regret } from './regret.ts';
import type {
  ArmMoney,
  CostEffect,
  EvidenceParts,
  FleetFacts,
  GridFacts,
  Influence,
  OperatorFacts,
  PlaceHit,
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
  /** Absent where there is one arm. */
  readonly regret?: Regret;
  /** By arm. */
  readonly money: readonly ArmMoney[];
  /** By arm, then operator; the rest stand last. */
  readonly operators: readonly (readonly OperatorFacts[])[];
  /** By arm: grids of the home nation, then its states where they are known. */
  readonly places: readonly (readonly PlaceHit[])[];
  readonly fleet: FleetFacts;
  /** Absent where the nation has no grid whose response is calibrated. */
  readonly grid?: GridFacts;
}

/** Outcomes whose inputs are ranked. */
export const INFLUENCED = [
  'trough-national-pct',
  'lost-ehs-days',
  'days-to-regain-90',
  'income-lost',
  'mw-at-once-ercot',
] as const;

/** And those of an adversary, where a scenario has one. */
const INFLUENCED_WHERE_THERE = ['peak-adversary-share', 'mw-swing-ercot'] as const;

/** All of it; tens of milliseconds at 2,000 replicates and four arms. Reads the accumulator as it stands. */
export function runFacts(result: RunResult, summary: Summary, ground: Ground): RunFacts {
  const { accumulator: kept, info } = result;
  const influence = influenceByOutcome(result);
  const compared = comparisons(kept);
  const regrets = regret(kept);
  const grid = gridFacts(kept, ground.evidence);
  const fleet = fleetFacts(ground, JSON.parse(info.canonical) as ScenarioDocument);
  const stateTitles = Object.fromEntries(fleet.states.map(({ code, title }) => [code, title]));
  return {
    futures: kept.count,
    influence,
    evidence: Object.fromEntries(Object.entries(influence).map(([id, of]) => [id, evidenceParts(of)])),
    recovery: recovery(kept),
    comparisons: compared,
    costEffect: costEffect(kept, compared),
    ...(regrets ? { regret: regrets } : {}),
    money: money(kept),
    places: summary.arms.map((arm) => placeSpread(arm, info.states, fleet.titles, stateTitles)),
    operators: summary.arms.map((arm) => operatorSpread(arm, fleet.titles, manyNames(ground.evidence))),
    fleet,
    ...(grid ? { grid } : {}),
  };
}

/** The columns are ranked once for all outcomes. */
function influenceByOutcome(result: RunResult): Record<string, Influence[]> {
  const ranked = rankedColumnsOf(result);
  const { outcomes } = result.info;
  const valuesOf = (id: string): Float64Array => result.accumulator.outcome(0, outcomeIndex(id, outcomes));
  const there = INFLUENCED_WHERE_THERE.filter(
    (id) => outcomes.some((outcome) => outcome.id === id) && valuesOf(id).some((value) => value > 0),
  );
  return Object.fromEntries(
    [...INFLUENCED, ...there, ...ownOutcomes(outcomes)].map((id) => [id, influences(ranked, valuesOf(id))]),
  );
}
