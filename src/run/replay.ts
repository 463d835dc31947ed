import type { Diary } from '../kernel/ledger-books.ts';
import { keepDiary } from '../kernel/ledger-diary.ts';
import { trackIndex, TRACKS, type TrackId } from '../kernel/tracks.ts';
import { outcomeColumns } from '../outcomes/defined.ts';
import { onsetOf } from '../outcomes/measure.ts';
import type { ChunkResult } from '../summary/types.ts';
import { runChunk } from './chunk.ts';
import type { ChunkContext } from './context.ts';
import { planInfo } from './plan-info.ts';
import type { ReplayLedger } from './ledger-day.ts';
import { replayLedger } from './replay-ledger.ts';
import { replayLog, type LogEntry } from './replay-log.ts';

/** Which future: the scenario's text, the seed and the number of the replicate. */
export interface ReplayRequest {
  readonly scenario: string;
  readonly seed: string;
  readonly replicate: number;
}

/** One future in full: plain data. */
export interface Replay {
  readonly replicate: number;
  readonly days: number;
  /** The quiet twin, then the arms in their order. */
  readonly variants: readonly ReplayVariant[];
  /** Every parameter drawn, sorted by column. */
  readonly drawn: readonly DrawnValue[];
  /** By arm: this replicate's row of outcomes.csv. */
  readonly outcomes: readonly ReplayOutcomes[];
}

export interface ReplayVariant {
  /** Id of the arm, `quiet` for the twin. */
  readonly arm: string;
  /** By track, then day, as recorded. */
  readonly tracks: Readonly<Record<TrackId, Float64Array>>;
  /** By day. */
  readonly log: readonly LogEntry[];
  /** Of an arm: what it runs less than the twin, day by day. */
  readonly ledger?: ReplayLedger;
}

export interface DrawnValue {
  /** Column in parameters.csv. */
  readonly column: string;
  readonly meaning: string;
  readonly value: number;
  readonly unit: string;
  /** Undefined for what the author typed. */
  readonly grade?: string | undefined;
}

export interface ReplayOutcomes {
  readonly arm: string;
  readonly values: Readonly<Record<string, number>>;
  /** Outcomes whose answer the horizon hid. */
  readonly censored: readonly string[];
}

const TWIN = 'quiet';

/** Runs one replicate again: the same digits as in any run of this scenario and seed. */
export function replay(context: ChunkContext, seed: string, replicate: number): Replay {
  const diary = keepDiary(context.workspace);
  const chunk = runChunk(context, { seed, start: replicate, count: 1 });
  context.workspace.books.diary = undefined;
  const { days } = context.plan;
  return {
    replicate,
    days,
    variants: variantsOf(context, chunk.tracks!, diary),
    drawn: drawnOf(context),
    outcomes: context.plan.arms.map(({ id }, a) => outcomesOf(context, chunk, id, a)),
  };
}

/** Reads the recordings that the chunk's one replicate has left in the workspace. */
function variantsOf({ plan, workspace }: ChunkContext, tracks: Float64Array, diary: Diary): ReplayVariant[] {
  const recordings = [workspace.twin, ...workspace.arms];
  const onset = Math.min(...plan.arms.map((arm, a) => onsetOf(arm, workspace.arms[a]!)));
  return [plan.twin, ...plan.arms].map((arm, variant) => {
    const own = tracksOf(tracks.subarray(variant * TRACKS.length * plan.days), plan.days);
    const { firedDay, detectedDay, fixDay } = recordings[variant]!;
    const log = replayLog({
      quiet: variant === 0,
      events: arm.events.map((event, e) => ({
        event,
        fired: firedDay[e]!,
        detected: detectedDay[e]!,
        fix: fixDay[e]!,
      })),
      tracks: own,
      days: plan.days,
      difficulty: plan.chain.difficulty,
      onset: onset === Infinity ? 0 : onset,
    });
    if (variant === 0) return { arm: TWIN, tracks: own, log };
    return { arm: arm.id, tracks: own, log, ledger: replayLedger(arm, diary) };
  });
}

function tracksOf(flat: Float64Array, days: number): Record<TrackId, Float64Array> {
  const one = (id: TrackId): Float64Array => flat.slice(trackIndex(id) * days, (trackIndex(id) + 1) * days);
  return Object.fromEntries(TRACKS.map(({ id }) => [id, one(id)])) as Record<TrackId, Float64Array>;
}

function drawnOf(context: ChunkContext): DrawnValue[] {
  const { plan, workspace, evidence } = context;
  return planInfo(context, evidence).columns.map(({ draw, meaning, grade }) => ({
    column: draw.id,
    meaning,
    value: workspace.values[plan.slots.findIndex((slot) => slot === draw)]!,
    unit: draw.unit,
    grade,
  }));
}

function outcomesOf(
  { plan }: ChunkContext,
  { outcomes, censored }: ChunkResult,
  arm: string,
  a: number,
): ReplayOutcomes {
  const columns = outcomeColumns(plan.defined);
  const at = a * columns.length;
  return {
    arm,
    values: Object.fromEntries(columns.map(({ id }, o) => [id, outcomes[at + o]!])),
    censored: columns.filter((_, o) => censored[at + o] === 1).map(({ id }) => id),
  };
}
