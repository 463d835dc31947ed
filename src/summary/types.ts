/** What chunks bring, what a run keeps of them, and what is told of it. Everything is plain data, the accumulator apart. */
import type { TrackId } from '../kernel/tracks.ts';
import type { Sampling } from '../scenario/types.ts';
import type { OutcomeColumn } from '../outcomes/defined.ts';
import type { LedgerShape, LedgerSummary } from './ledger.ts';
import type { ShareOfFutures } from './exceedance.ts';

/**
 * Replicates `start` .. `start + count - 1` of all arms, as a worker hands them over. A cell is one variant (0 the quiet twin, 1 ..
 * the arms), track and day: (variant * TRACK_COUNT + track) * days + day.
 */
export interface ChunkResult {
  readonly start: number;
  readonly count: number;
  /** (arm * count + i) * outcomes + outcome: the registry's, then the scenario's own; 1 in `censored` where there is no answer. */
  readonly outcomes: Float64Array;
  readonly censored: Uint8Array;
  /** ((arm * count + i) * holders + holder) * OPERATOR_MEASURE_COUNT + measure; holders are operators, then grids. */
  readonly operators: Float64Array;
  /** i * cells of all arms' ledgers + cell (`ledgerCells`); absent: none is kept. */
  readonly ledger?: Float64Array;
  /** ((i * events of all arms) + event) * MOMENTS + moment: whole days, NEVER outside the horizon (`writeEventDays`). */
  readonly eventDays: Uint16Array;
  /** Least and greatest of the chunk: cell * 2, cell * 2 + 1 (`extremesOf`). */
  readonly extremes: Float64Array;
  /** Outcomes of the siblings of the first replicates of the chunk, laid out as `outcomes`; absent where there are none. */
  readonly siblings?: Float64Array;
  /** Values as recorded, ((variant * count + i) * TRACK_COUNT + track) * days + day: the pilot's only, for ranges and samples. */
  readonly tracks?: Float64Array;
  /** Bins, cell * count + i (`encodeTracks`): of all but the pilot, whose ranges are not known while it runs. */
  readonly codes?: Uint16Array;
}

/** Where the bins of each cell lie; from the pilot (`rangesOf`), the same for every chunk of a run. */
export interface TrackRanges {
  readonly days: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Size of what is accumulated. */
export interface Shape {
  readonly arms: number;
  readonly days: number;
  readonly operators: number;
  /** Events of all arms together; absent: none. */
  readonly events?: number;
  /** Columns of outcomes; absent: the registry's. */
  readonly outcomes?: readonly OutcomeColumn[];
  /** Names of the ledgers; absent: none is kept. */
  readonly ledger?: LedgerShape;
  /** First replicate: 0 but in a shard. */
  readonly start?: number;
  /** How inputs were laid out over the replicates; absent: plain. */
  readonly sampling?: Sampling;
  /** Replicates to make room for; more may come, at the price of a copy. */
  readonly replicates: number;
}

/** Everything kept of a run. All but `add` reads the replicates `start` .. `start + count - 1`, whatever has come out of turn. */
export interface Accumulator {
  readonly shape: Shape;
  /** The outcomes kept, in the order of their columns. */
  readonly columns: readonly OutcomeColumn[];
  /** Replicates added without a gap. */
  readonly count: number;
  /** Takes a chunk with its codes, or as recorded. The result is the same bytes for any size and order of chunks. */
  add(chunk: ChunkResult): void;
  /** One outcome of one arm by replicate: a view, good until the next `add`. */
  outcome(arm: number, outcome: number): Float64Array;
  /** 1 where the horizon hid that outcome; undefined for an outcome that can't be hidden. */
  censored(arm: number, outcome: number): Uint8Array | undefined;
  /** The same outcome of the siblings of the first replicates, as many as were run. */
  sibling(arm: number, outcome: number): Float64Array;
  /** Counts by bin of a cell (BINS + 2 of them), its range and its exact extremes. */
  histogram(cell: number): Histogram;
  /** Mean and standard error of each holder's measures in an arm: (holder * measures + measure) * 2. */
  operators(arm: number): Float64Array;
  /** Mean and standard error of each cell of the ledgers of all arms: cell * 2. */
  ledger(): Float64Array;
  /** Futures by the day on which a moment of an event came (`MOMENTS`); events are counted through the arms. */
  eventDays(event: number, moment: number): Uint32Array;
  /** Recorded tracks of the first replicates (`SAMPLES` at most): (i * variants * TRACK_COUNT * days) + cell. */
  readonly samples: Float64Array;
  readonly sampleCount: number;
}

export interface Histogram {
  readonly counts: Uint32Array;
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
}

/** Version of summary.json. */
export const SUMMARY_VERSION = 1;

/** A result as told: plain JSON, no clock, no machine. */
export interface Summary {
  readonly format: 'hashfall-summary';
  readonly version: typeof SUMMARY_VERSION;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly seed: string;
  /** Replicates summarised, from replicate `start` on. */
  readonly start: number;
  readonly replicates: number;
  /** How inputs were laid out over the replicates; absent: plain. Under sobol, errors of outcomes’ means come from 16 scrambles. */
  readonly sampling?: Sampling;
  readonly engine: string;
  readonly data: string;
  readonly days: number;
  readonly twin: { readonly tracks: TrackSummaries };
  readonly arms: readonly ArmSummary[];
}

export interface ArmSummary {
  readonly id: string;
  readonly title: string;
  /** By outcome id, in the registry's order, then the scenario's own. */
  readonly outcomes: Readonly<Record<string, OutcomeSummary>>;
  readonly tracks: TrackSummaries;
  readonly operators: readonly OperatorSummary[];
  /** The same by grid of the home nation. */
  readonly grids: readonly OperatorSummary[];
  /** What the nation lost, by event and cause; absent where none was kept. */
  readonly ledger?: LedgerSummary;
  /** Threats' and levers' events, in the plan's order. */
  readonly events: readonly EventSummary[];
}

/** What is known of an event beforehand: its id (a threat's, `threat/payload`, a lever's kind) and the kind it comes from. */
export interface EventName {
  readonly id: string;
  readonly from: string;
}

export interface EventSummary extends EventName {
  readonly fired: EventDay;
  /** The day it fired where nothing was planted. */
  readonly detected: EventDay;
  /** First day on which a clean fix exists for the last of what it hit or planted; never where nothing waits for one. */
  readonly fixed: EventDay;
}

export interface EventDay {
  /** Share of futures in which the day comes inside the horizon. */
  readonly share: number;
  /** Median day of those futures, null if there are none, and its 95 % interval. */
  readonly median: number | null;
  readonly interval: OpenInterval;
}

/** Tracks that are told; all of them unless a caller asked for fewer. */
export type TrackSummaries = Readonly<Partial<Record<TrackId, TrackSummary>>>;

export interface TrackSummary {
  readonly unit: string;
  /** By BAND_PERCENTS, then day. */
  readonly quantiles: readonly (readonly number[])[];
  /** Exact least and greatest by day. */
  readonly min: readonly number[];
  readonly max: readonly number[];
  /** Whole futures, replicates `start` .. : by sample, then day. */
  readonly samples: readonly (readonly number[])[];
}

export interface OutcomeSummary {
  /** Title and formula of an outcome that the scenario defines. */
  readonly title?: string;
  readonly formula?: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  readonly mean: number;
  readonly sd: number;
  /** Of the mean; null for a single replicate. */
  readonly standardError: number | null;
  /** By OUTCOME_PERCENTS. */
  readonly quantiles: readonly number[];
  /** 95 % intervals of the 5, 50 and 95 % quantiles by order statistics; null at an end that so few replicates leave open. */
  readonly intervals: {
    readonly p5: OpenInterval;
    readonly p50: OpenInterval;
    readonly p95: OpenInterval;
  };
  readonly min: number;
  readonly max: number;
  /** Percentiles 0 .. 100, for curves and dots. */
  readonly curve: readonly number[];
  /** Share of replicates without an answer: the horizon hid it, or a formula gave no finite number; 0 where that can't be. */
  readonly censored: number;
  /** Whose doing the spread is; absent where no siblings were run or nothing varies. */
  readonly split?: Split;
  /** Futures over each threshold asked for. */
  readonly over: readonly OverLimit[];
}

/** The variance of an outcome, split: parameters + luck = 1. */
export interface Split {
  /** Share that the parameters alone explain: what we don't know. 0..1. */
  readonly parameters: number;
  /** The rest: luck, and what luck does with the parameters. */
  readonly luck: number;
  /** Of either share, by the jackknife over the pairs. */
  readonly standardError: number;
  /** Replicates with a sibling that this rests on. */
  readonly pairs: number;
}

/** A threshold of an outcome, in its unit, with the evidence row it comes from. */
export interface Limit {
  readonly id: string;
  readonly outcome: string;
  readonly value: number;
}

export interface OverLimit extends ShareOfFutures {
  /** Id of the limit. */
  readonly limit: string;
  readonly value: number;
}

export type OpenInterval = readonly [number | null, number | null];

export interface OperatorSummary {
  readonly id: string;
  /** By OPERATOR_MEASURES. */
  readonly mean: readonly number[];
  readonly standardError: readonly (number | null)[];
}

/** Percents of the bands by day. */
export const BAND_PERCENTS = [2.5, 10, 25, 50, 75, 90, 97.5] as const;
/** Percents told of an outcome. */
export const OUTCOME_PERCENTS = [2.5, 5, 10, 25, 50, 75, 90, 95, 97.5] as const;
/** Whole futures kept. */
export const SAMPLES = 20;
