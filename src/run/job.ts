/** What runs are asked for and what they answer: plain data that crosses from thread to thread. */
import type { StateShare } from '../summary/places.ts';
import type { DrawSlot } from '../kernel/plan.ts';
import type { Sampling } from '../scenario/types.ts';
import type { OutcomeColumn } from '../outcomes/defined.ts';
import type { LedgerShape } from '../summary/ledger.ts';
import type { ChunkResult, EventName, Limit, TrackRanges } from '../summary/types.ts';

/** A scenario's text with a seed and a number of replicates that rule over its own. */
export interface Job {
  readonly scenario: string;
  readonly seed: string;
  readonly replicates: number;
}

/** Replicates `start` .. `start + count - 1`. */
export interface Stretch {
  readonly start: number;
  readonly count: number;
}

export interface ChunkRequest extends Stretch {
  readonly job: number;
  readonly scenario: string;
  readonly seed: string;
  /** Ranges of the histograms; absent in the pilot, which they come from. */
  readonly ranges?: TrackRanges;
  /** So many of the first replicates are run again as their siblings; absent: none. */
  readonly siblings?: number;
}

/** A chunk with the job it was computed for: an answer to another job is late, and dropped. */
export interface ChunkAnswer {
  readonly job: number;
  readonly chunk: ChunkResult;
}

/** A column of parameters.csv. */
export interface DrawnColumn {
  readonly draw: DrawSlot;
  readonly meaning: string;
  /** Undefined for what the user typed. */
  readonly grade: string | undefined;
  readonly source: string | undefined;
}

/** What a host must know of a plan to fold its chunks, to write its files and to name its parts. */
export interface PlanInfo {
  readonly id: string;
  readonly title: string;
  readonly nation: string;
  readonly days: number;
  /** The scenario's own. */
  readonly seed: string;
  readonly replicates: number;
  /** Absent: plain. */
  readonly sampling?: Sampling;
  readonly arms: readonly {
    readonly id: string;
    readonly title: string;
    readonly events: readonly EventName[];
  }[];
  readonly operators: readonly string[];
  readonly grids: readonly string[];
  /** Parts of its grids that states make up. */
  readonly states: readonly StateShare[];
  readonly ledger: LedgerShape;
  /** Merged rows, and members they stand for. */
  readonly rows: number;
  readonly members: number;
  /** The registry's, then the scenario's own. */
  readonly outcomes: readonly OutcomeColumn[];
  /** Replicates with a sibling, from the first on, in a run that splits the spread of its outcomes. */
  readonly splitPairs: number;
  /** Thresholds that summaries count futures over. */
  readonly limits: readonly Limit[];
  /** Sorted by name. */
  readonly columns: readonly DrawnColumn[];
  /** The document as one canonical line (src/scenario/canonical.ts). */
  readonly canonical: string;
}
