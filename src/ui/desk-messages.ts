/** What the page and its desk (the worker that runs, folds, checks and writes) say to each other. */
import type { RivalRuns } from '../analysis/rivals.ts';
import type { RunFacts } from '../analysis/run-facts.ts';
import type { Replay } from '../run/replay.ts';
import type { TrackId } from '../kernel/tracks.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Problem } from '../units/problem.ts';
import type { OwnClass } from '../fleet/own/own-fleet.ts';
import type { BacktestAnswer } from './desk/backtests.ts';
import type { Catalogue } from './desk/catalogue.ts';
import type { InventoryAnswer } from './desk/inventory-answer.ts';
import type { Sheet } from './desk/sheet.ts';
import type { PackedSummary } from './packed-summary.ts';

/** A scenario's text with a seed that rules over its own. */
export interface RunRequest {
  readonly scenario: string;
  readonly seed: string;
  /** Numbers of futures to show one after the other, each a whole result; the last but one is followed by a pause. */
  readonly steps: readonly number[];
  /** `lost-ehs-days<=1%`: ends sooner where an outcome's mean is known that well. */
  readonly until?: string;
  /** Where several steps follow each other, all that the first need tell: what is on the screen. Absent: every track. */
  readonly tracks?: readonly TrackId[];
}

/** A number that the run drew, and what it rests on. */
export interface DrawnNumber {
  readonly column: string;
  readonly meaning: string;
  /** Undefined for what the scenario's author wrote. */
  readonly grade: string | undefined;
  readonly source: string | undefined;
}

export interface RunAnswer {
  readonly summary: PackedSummary;
  /** True where further tracks can be asked for (`summary`). */
  readonly lean: boolean;
  readonly drawn: readonly DrawnNumber[];
  /** The canonical document that was run. */
  readonly scenario: string;
  /** False while more futures of the same run are on their way. */
  readonly whole: boolean;
}

/** A link's document as text, or what is wrong with it. */
export type Unlinked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everything the desk can be asked; each answer is plain data. */
export interface DeskCalls {
  /** The last result; earlier ones come as `shown` messages. Undefined where a scenario turned out to be bad. */
  run(request: RunRequest): RunAnswer | undefined;
  /** The result shown last, with every track. */
  summary(): PackedSummary;
  /** What figures beyond the fan are drawn from, of the result shown last. */
  facts(): RunFacts;
  /** The scenario shown last under rival sources. */
  rivals(): RivalRuns;
  /** One future of the result shown last, again. */
  replay(replicate: number): Replay;
  /** Problems of a scenario's text, and the range of every number written in it. */
  check(text: string): Sheet;
  /** Kinds, fields and parameters with their defaults, units, grades and sources. */
  catalogue(nation?: ScenarioDocument['nation']): Catalogue;
  /** A file of the result shown last: the same bytes as the command line's. */
  file(name: string): Blob;
  /** The evidence pack of the result shown last. */
  pack(): Blob;
  /** Reruns a pack and compares; `fleets` are those at hand, by hash. */
  verify(pack: Blob, fleets: ReadonlyMap<string, readonly OwnClass[]>): VerifyAnswer;
  /** Reads and sums an inventory. */
  inventory(file: Blob): InventoryAnswer;
  /** A shock that happened, by its id or its file's text, run and held against the chain. */
  backtest(idOrText: string): BacktestAnswer;
  /** A scenario's text as a link's text, and back. */
  link(text: string): string;
  unlink(link: string): Unlinked;
}

/** A verdict in words. */
export interface VerifyAnswer {
  readonly same: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

export type CallName = keyof DeskCalls;
export type AnswerOf<K extends CallName> = ReturnType<DeskCalls[K]>;

/** `job` is the page's number of the call; every message about it carries it. */
export type ToDesk =
  | {
      [K in CallName]: {
        readonly kind: 'call';
        readonly job: number;
        readonly call: K;
        readonly args: Parameters<DeskCalls[K]>;
      };
    }[CallName]
  | { readonly kind: 'cancel'; readonly job: number }
  /** A newer run takes its place: the chunk at hand is finished. */
  | { readonly kind: 'supersede'; readonly job: number };

export type FromDesk =
  | {
      readonly kind: 'progress';
      readonly job: number;
      readonly done: number;
      readonly total: number;
      readonly secondsLeft: number | undefined;
    }
  | { readonly kind: 'shown'; readonly job: number; readonly answer: RunAnswer }
  | { readonly kind: 'answer'; readonly job: number; readonly value: unknown }
  | { readonly kind: 'cancelled'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
