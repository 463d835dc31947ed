/** A result as the page shows it: every number already in words, so that components only lay it out. */
import type { FanData } from '../figures/fan-data.ts';
import type { TrackId } from '../kernel/tracks.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Summary } from '../summary/types.ts';
import type { Headline } from '../words/headlines.ts';
import type { DrawnNumber } from './desk-messages.ts';

export interface ShownResult {
  /** What was run. */
  readonly document: ScenarioDocument;
  readonly summary: Summary;
  readonly seed: string;
  readonly replicates: number;
  readonly engine: string;
  readonly data: string;
  readonly arms: readonly ShownArm[];
  readonly heads: readonly Headline[];
  /** The status bar's one figure with its error: "middle fall 21.2 % ± 0.3". */
  readonly headline: string;
  readonly tracks: readonly TrackId[];
  /** Every number drawn with its grade; known once the scenario has been run here. */
  readonly drawn: readonly DrawnNumber[] | undefined;
  /** True where the summary leaves out tracks that can be asked for (`wholeResult`). */
  readonly lean: boolean;
  /** The fan of a track for the arms switched on, by index. */
  readonly fan: (track: TrackId, arms: readonly number[]) => FanData;
}

export interface ShownArm {
  readonly id: string;
  readonly title: string;
  readonly letter: string;
  /** What the arm avoids and costs, in words; undefined for the reference. */
  readonly about: string | undefined;
}

export interface OutcomeGroup {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly rows: readonly OutcomeRow[];
}

export interface OutcomeRow {
  readonly arm: number;
  readonly mean: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  /** Share of the spread that is not luck, `71 ± 3 %`; empty where it was not looked at. */
  readonly split: string;
  /** What the numbers leave out: "In 3 of 100 futures not within the year". */
  readonly note: string | undefined;
}

export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
