import { TRACK_COUNT } from '../kernel/tracks.ts';
import { siblingLuck } from '../kernel/luck.ts';
import { runReplicate } from '../kernel/replicate.ts';
import { measureArm } from '../outcomes/measure.ts';
import { ledgerWidth, measureLedger } from '../outcomes/ledger.ts';
import { holderCount, measureOperators, OPERATOR_MEASURE_COUNT } from '../outcomes/operators.ts';
import { keyFromSeed, type Key } from '../random/streams.ts';
import { ledgerCells, ledgerShape, type LedgerShape } from '../summary/ledger.ts';
import { encodeTracks, extremesOf } from '../summary/tracks.ts';
import { MOMENTS, writeEventDays } from '../summary/event-days.ts';
import type { ChunkResult } from '../summary/types.ts';
import type { ChunkContext } from './context.ts';
import type { ChunkRequest } from './job.ts';
import type { Twins } from './twins.ts';

export type ChunkOrder = Pick<ChunkRequest, 'seed' | 'start' | 'count' | 'ranges' | 'siblings'>;

/**
 * Runs replicates `start` .. `start + count - 1` of all arms: the one function every host calls. With ranges the tracks leave as
 * bins; without (the pilot) as recorded. All buffers of the result are its own. Twins that were kept are not run again.
 */
export function runChunk(
  context: ChunkContext,
  { seed, start, count, ranges, siblings }: ChunkOrder,
  kept?: Twins,
): ChunkResult {
  const { workspace: w, plan, measurer } = context;
  const arms = plan.arms.length;
  const ledgers = ledgerShape(plan);
  const cells = ledgerCells(ledgers);
  const events = plan.arms.reduce((sum, arm) => sum + arm.events.length, 0);
  const chunk = {
    start,
    count,
    outcomes: new Float64Array(arms * count * measurer.width),
    censored: new Uint8Array(arms * count * measurer.width),
    operators: new Float64Array(arms * count * holderCount(plan) * OPERATOR_MEASURE_COUNT),
    ledger: new Float64Array(count * cells),
    eventDays: new Uint16Array(count * events * MOMENTS),
  };
  const tracks = new Float64Array((arms + 1) * count * TRACK_COUNT * plan.days);
  const key = keyFromSeed(seed);
  const twins = kept?.of(context, seed);
  for (let i = 0; i < count; i++) {
    runReplicate(w, key, start + i, twins?.restore);
    twins?.keep(w, start + i);
    measureOutcomes(context, chunk, i);
    measureHit(context, chunk, i);
    measureLedgers(context, ledgers, chunk.ledger, i * cells);
    copyTracks(context, tracks, count, i);
    copyEventDays(context, chunk.eventDays, i * events * MOMENTS);
  }
  const extremes = extremesOf(tracks, count, plan.days);
  const whole = siblings
    ? { ...chunk, extremes, siblings: measureSiblings(context, key, start, siblings) }
    : { ...chunk, extremes };
  return ranges ? { ...whole, codes: encodeTracks(tracks, count, ranges) } : { ...whole, tracks };
}

/** Outcomes of the siblings of replicates `start` .. `start + count - 1`, laid out as those of a chunk of `count`. */
function measureSiblings(context: ChunkContext, key: Key, start: number, count: number): Float64Array {
  const { workspace: w, plan, measurer } = context;
  const outcomes = new Float64Array(plan.arms.length * count * measurer.width);
  const censored = new Uint8Array(outcomes.length);
  for (let i = 0; i < count; i++) {
    runReplicate(w, key, start + i, undefined, siblingLuck(start + i));
    measureOutcomes(context, { count, outcomes, censored }, i);
  }
  return outcomes;
}

/** Outcomes of every arm of the replicate just run. */
function measureOutcomes(
  { workspace: w, plan, measurer }: ChunkContext,
  { count, outcomes, censored }: Pick<ChunkResult, 'count' | 'outcomes' | 'censored'>,
  i: number,
): void {
  for (let a = 0; a < plan.arms.length; a++) {
    const replicate = { plan, values: w.values, armPlan: plan.arms[a]!, arm: w.arms[a]!, twin: w.twin };
    measureArm(measurer, replicate, outcomes, censored, (a * count + i) * measurer.width);
  }
}

/** Operators and grids of every arm of the replicate just run. */
function measureHit(
  { workspace: w, plan, hit }: ChunkContext,
  { count, operators }: Pick<ChunkResult, 'count' | 'operators'>,
  i: number,
): void {
  const cells = holderCount(plan) * OPERATOR_MEASURE_COUNT;
  for (let a = 0; a < plan.arms.length; a++)
    measureOperators(w, hit, w.arms[a]!, operators, (a * count + i) * cells);
}

/** The arms' ledgers one after the other. */
function measureLedgers(
  { workspace: w, hit }: ChunkContext,
  { lines, columns }: LedgerShape,
  ledger: Float64Array,
  from: number,
): void {
  let at = from;
  columns.forEach((own, a) => {
    measureLedger(w, hit.heirs, w.arms[a]!, ledger, at);
    at += ledgerWidth(lines.length, own.length);
  });
}

/** Layout ((variant * count + i) * TRACK_COUNT + track) * days + day. */
function copyTracks({ workspace: w }: ChunkContext, tracks: Float64Array, count: number, i: number): void {
  [w.twin, ...w.arms].forEach((recording, variant) =>
    tracks.set(recording.tracks, (variant * count + i) * recording.tracks.length),
  );
}

/** The arms' events one after the other. */
function copyEventDays({ workspace: w }: ChunkContext, eventDays: Uint16Array, from: number): void {
  let at = from;
  for (const arm of w.arms) {
    writeEventDays(eventDays, at, arm);
    at += arm.firedDay.length * MOMENTS;
  }
}
