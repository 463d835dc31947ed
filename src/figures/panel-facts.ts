/** What panels read of a run's facts (src/analysis makes them); each part may be missing. */
import type { Grade } from '../evidence/grade.ts';
import type { ConcentrationTable } from '../fleet/concentration.ts';
import type { Comparison } from '../summary/compare.ts';
import type { Series } from './fan-data.ts';
import type { RecoveryLevel } from './recovery-data.ts';

export interface PanelFacts {
  /** By outcome id: what moves it in arm 0, strongest first. */
  readonly influence?: Readonly<Record<string, readonly PanelInfluence[]>>;
  /** By outcome id: share of squared rank correlation by grade, adding up to 1; all zero where nothing matters. */
  readonly evidence?: Readonly<Record<string, Readonly<Record<Grade, number>>>>;
  /** Share of futures below `level` percent of the same future undisturbed, by day from the start. */
  readonly recovery?: readonly {
    readonly arm: number;
    readonly level: RecoveryLevel;
    readonly byDay: Series;
  }[];
  readonly comparisons?: readonly PanelComparison[];
  readonly regret?: PanelRegret;
  readonly fleet?: PanelFleet;
}

export interface PanelInfluence {
  readonly meaning: string;
  /** Undefined for what the scenario's author wrote. */
  readonly grade?: Grade | undefined;
  readonly source?: string | undefined;
  /** Of the sum of squared rank correlations. */
  readonly share: number;
}

/** Arm `a` against arm `b`, by index: what changes from a to b. */
export interface PanelComparison {
  readonly a: number;
  readonly b: number;
  readonly outcome: string;
  readonly comparison: Comparison;
}

/** Million USD beyond the best arm of each world: by world, then arm. */
export interface PanelRegret {
  readonly worlds: readonly { readonly title: string; readonly regret: readonly number[] }[];
}

export interface PanelFleet {
  readonly concentration: readonly ConcentrationTable[];
  /** Titles by id, for every name in the tables that has one. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids that the scenario targets, by axis. */
  readonly targeted: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly PanelPlace[];
  readonly nations: readonly PanelPlace[];
  /** Titles of the columns' ids are in `titles`. EH/s as weights. */
  readonly flows: readonly {
    readonly stops: readonly string[];
    readonly weight: number;
    readonly targeted: boolean;
  }[];
  readonly sources: readonly { readonly title: string; readonly grade: Grade }[];
}

export interface PanelPlace {
  /** `TX`, `US`. */
  readonly code: string;
  readonly title: string;
  /** 0..1 of the whole. */
  readonly share: number;
  /** "ERCOT; Riot, MARA": grid or operators there. */
  readonly detail?: string | undefined;
}
