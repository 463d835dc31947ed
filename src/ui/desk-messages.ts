/** What the page and its desk (the worker that runs, folds and writes) say to each other. */
import type { ResultFile } from '../export/result-files.ts';
import type { Summary } from '../summary/types.ts';

/** A shipped scenario by id, with a seed and a number of futures that rule over its own. */
export interface RunRequest {
  readonly scenario: string;
  readonly seed: string;
  readonly replicates: number;
}

/** A number that the run drew, and what it rests on. */
export interface DrawnNumber {
  readonly meaning: string;
  /** Undefined for what the scenario's author wrote. */
  readonly grade: string | undefined;
  readonly source: string | undefined;
}

/** `job` is the page's number of the run or file asked for; the answer carries it. */
export type ToDesk =
  | { readonly kind: 'run'; readonly job: number; readonly request: RunRequest }
  | { readonly kind: 'cancel'; readonly job: number }
  /** Writes a file of the last finished run. */
  | { readonly kind: 'file'; readonly job: number; readonly name: ResultFile };

export type FromDesk =
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly done: number;
      readonly secondsLeft: number | undefined;
    }
  | {
      readonly kind: 'finished';
      readonly job: number;
      readonly summary: Summary;
      readonly drawn: readonly DrawnNumber[];
    }
  | { readonly kind: 'cancelled'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string }
  | { readonly kind: 'file'; readonly job: number; readonly blob: Blob };
