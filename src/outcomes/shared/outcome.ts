import type { ArmPlan, Plan } from '../../kernel/plan.ts';
import type { Recording } from '../../kernel/tracks.ts';
import type { Series } from './series.ts';

/** What one replicate of one arm gives an outcome to look at. */
export interface MeasureContext {
  readonly plan: Plan;
  /** The replicate's slot values. */
  readonly values: Float64Array;
  readonly armPlan: ArmPlan;
  readonly arm: Recording;
  /** The quiet twin: same luck, no threats, no levers. */
  readonly twin: Recording;
  /** First day on which harm began in this arm; Infinity if none did. */
  readonly onset: number;
  /** Seven-day means that several outcomes share. */
  readonly series: Series;
}

/** A closed-form case: what is on the tracks, and what the outcome must say. It is documentation and test. */
export interface OutcomeExample {
  readonly case: string;
  readonly context: () => MeasureContext;
  readonly expected: number;
  readonly censored?: boolean;
}

export interface Outcome {
  /** Column in outcomes.csv; words under `outcome.<id>`. */
  readonly id: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** Grid it speaks of: a nation without that grid has no such outcome. */
  readonly grid?: string;
  /** A pure function of one replicate; no allocation. */
  readonly measure: (c: MeasureContext) => number;
  /** Present where the horizon can hide the answer: true if it did. */
  readonly censored?: (c: MeasureContext) => boolean;
  readonly example: OutcomeExample;
}
