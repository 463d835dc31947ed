/** What a run says beyond its summary: plain data, made by src/analysis, drawn and told by others. */
import type { Grade } from '../evidence/grade.ts';
import type { ConcentrationAxis, ConcentrationTable } from '../fleet/concentration.ts';
import type { Comparison } from '../summary/compare.ts';

/** How a drawn input moves with an outcome, over the futures of one arm. */
export interface Influence {
  /** Column of parameters.csv: `brick.reachable`, `spares.boards`, or an evidence row. */
  readonly column: string;
  readonly meaning: string;
  /** Undefined for what the author of the scenario typed; so is the source. */
  readonly grade: Grade | undefined;
  readonly source: string | undefined;
  /** Spearman's rank correlation, -1..1. */
  readonly rho: number;
  /** Part of the squared correlations that rise above chance, 0..1; over all columns 1, or 0 where none does. */
  readonly share: number;
}

/** Part of an outcome's squared rank correlations by the grade of the inputs behind it: adds up to 1, or all 0. */
export type EvidenceParts = Readonly<Record<Grade, number>>;

export const RECOVERY_LEVELS = [50, 75, 90] as const;
export type RecoveryLevel = (typeof RECOVERY_LEVELS)[number];

export interface Recovery {
  readonly arm: number;
  /** Percent of the same future undisturbed. */
  readonly level: RecoveryLevel;
  /** Share of futures below it, 0..1. */
  readonly byDay: readonly number[];
}

/** Arm `b` against arm `a`, future by future. */
export interface PairComparison {
  readonly a: number;
  readonly b: number;
  readonly outcome: string;
  /** Of the outcome, as recorded. */
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** Differences are b less a; `curve` has their percentiles 0 .. 100. */
  readonly comparison: Comparison;
}

/** The middle future, and the ends between which 90 of 100 futures lie. */
export interface NinetyOf100 {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface CostEffect {
  readonly arm: number;
  /** Levers, million USD over the horizon. */
  readonly cost: NinetyOf100;
  /** EH/s-days avoided against arm 0 in the same future; 0 for arm 0. */
  readonly effect: NinetyOf100;
}

/**
 * A world is a quarter of the futures, by how hard arm 0 is hit (lost-ehs-days); `all` has every future. Levers do not choose
 * their world: the same futures stand in a row for every arm.
 */
export const WORLDS = ['mildest', 'milder', 'harder', 'hardest', 'all'] as const;
export type World = (typeof WORLDS)[number];

export interface RegretRow {
  /** By arm: mean bill (income lost, replacement and repair, levers) beyond the best arm's in these futures, million USD; 0 for the best. */
  readonly regret: readonly number[];
  /** By arm: half width of its 95 % interval, paired with the best arm; null where there are too few futures. */
  readonly error: readonly (number | null)[];
  /** The arm with the least. */
  readonly best: number;
  /** The best can't be told from the second: their difference's 95 % interval spans zero. */
  readonly open: boolean;
}

export interface RegretWorld extends RegretRow {
  readonly world: World;
  /** "mildest quarter of futures". */
  readonly title: string;
  readonly futures: number;
}

export interface Regret {
  /** What a world is, in a sentence. */
  readonly about: string;
  readonly worlds: readonly RegretWorld[];
  /** The greatest regret of each arm over the four quarters. */
  readonly worst: RegretRow;
}

export const BILLS = ['income-lost', 'replacement-cost', 'lever-cost', 'total'] as const;
export type BillId = (typeof BILLS)[number];

/** Bills of an arm, million USD over the horizon; below 0 for a gain. `total` is their sum in each future. */
export interface ArmMoney {
  readonly arm: number;
  /** Quantiles by OUTCOME_PERCENTS. */
  readonly bills: readonly { readonly id: BillId; readonly quantiles: readonly number[] }[];
}

/** A mean over the futures, with its 95 % interval (the run's error, not the futures' spread). */
export interface MeanWithError {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A grid or a state, as an operator. */
export interface PlaceHit extends OperatorFacts {
  readonly kind: 'grid' | 'state';
}

export interface OperatorFacts {
  readonly id: string;
  readonly title: string;
  /** True for the rest, which are many. */
  readonly many: boolean;
  /** By OPERATOR_MEASURES. */
  readonly measures: readonly MeanWithError[];
}

/** One concentration table with what a reader needs beside it; `scope` tells home, network and blocks apart. */
export interface ConcentrationFacts extends ConcentrationTable {
  /** Share of each name's hash rate that some threat's target selects, 0..1; empty for pools. */
  readonly selected: Readonly<Record<string, number>>;
  /** Names that stand for what nobody has counted. */
  readonly unknown: readonly string[];
  /** Names that stand for many members together. */
  readonly many: readonly string[];
}

/** Hash rate of one place. */
export interface PlaceFacts {
  /** `TX`, `US`; ZZ is everywhere else. */
  readonly code: string;
  readonly title: string;
  /** Share of the nation's (states) or the network's (nations) hash rate, 0..1. */
  readonly share: number;
  /** As published, before the fleet was made to fit: 0..1. */
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  readonly source: string;
  /** Interconnection and grid operator, as the table has them; states only. */
  readonly detail?: string;
}

/** Stops of a flow, left to right. */
export const FLOW_COLUMNS = ['vendor', 'channel', 'operator', 'grid'] as const;

/** Home machines that share all stops (names, by FLOW_COLUMNS) and are targeted, or not. */
export interface FlowFacts {
  readonly stops: readonly string[];
  /** EH/s. */
  readonly weight: number;
  readonly targeted: boolean;
}

export interface FleetFacts {
  /** Home nation, ISO code. */
  readonly nation: string;
  /** Tables by axis and scope, in the order of `concentration` (src/fleet). */
  readonly concentration: readonly ConcentrationFacts[];
  /** Titles by name; a name without one stands as it is. */
  readonly titles: Readonly<Record<string, string>>;
  /** Names that the scenario targets: named by a threat's target, or selected as a whole at home. */
  readonly targeted: Readonly<Record<ConcentrationAxis, readonly string[]>>;
  readonly states: readonly PlaceFacts[];
  readonly nations: readonly PlaceFacts[];
  /** Largest first. */
  readonly flows: readonly FlowFacts[];
  /** Evidence that weighs most in these tables. */
  readonly sources: readonly { readonly title: string; readonly grade: Grade }[];
}

/** An evidence row as a caption names it. */
export interface Anchor {
  readonly title: string;
  readonly grade: Grade;
}

export interface FrequencyResponse {
  /** Futures behind it; those without a blow count as no rise. */
  readonly futures: number;
  readonly seconds: readonly number[];
  /** By OUTCOME_PERCENTS, then second: Hz above nominal. */
  readonly byPercent: readonly (readonly number[])[];
}

export interface GridFacts {
  /** By arm. */
  readonly response: readonly FrequencyResponse[];
  /** What the closed forms rest on. */
  readonly anchors: Readonly<
    Record<'rate' | 'response' | 'peak' | 'swing' | 'oscillation', readonly Anchor[]>
  >;
}
