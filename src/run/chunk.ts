import { TRACK_COUNT } from '../kernel/tracks.ts';
import { runReplicate } from '../kernel/replicate.ts';
import { measureArm } from '../outcomes/measure.ts';
import { measureOperators, OPERATOR_MEASURE_COUNT } from '../outcomes/operators.ts';
import { keyFromSeed } from '../random/streams.ts';
import { encodeTracks, extremesOf } from '../summary/tracks.ts';
import { MOMENTS, writeEventDays } from '../summary/event-days.ts';
import type { ChunkResult } from '../summary/types.ts';
import type { ChunkContext } from './context.ts';
import type { ChunkRequest } from './job.ts';
import type { Twins } from './twins.ts';

export type ChunkOrder = Pick<ChunkRequest, 'seed' | 'start' | 'count' | 'ranges'>;

/**
 * Runs replicates `start` .. `start + count - 1` of all arms: the one function every host calls. With ranges the tracks leave as
 * bins; without (the pilot) as recorded. All buffers of the result are its own. Twins that were kept are not run again.
 */
export function runChunk(
  context: ChunkContext,
  { seed, start, count, ranges }: ChunkOrder,
  kept?: Twins,
): ChunkResult {
  const { workspace: w, plan, measurer } = context;
  const arms = plan.arms.length;
  const events = plan.arms.reduce((sum, arm) => sum + arm.events.length, 0);
  const chunk = {
    start,
    count,
    outcomes: new Float64Array(arms * count * measurer.width),
    censored: new Uint8Array(arms * count * measurer.width),
    operators: new Float64Array(arms * count * plan.operators.length * OPERATOR_MEASURE_COUNT),
    eventDays: new Uint16Array(count * events * MOMENTS),
  };
  const tracks = new Float64Array((arms + 1) * count * TRACK_COUNT * plan.days);
  const key = keyFromSeed(seed);
  const twins = kept?.of(context, seed);
  for (let i = 0; i < count; i++) {
    runReplicate(w, key, start + i, twins?.restore);
    twins?.keep(w, start + i);
    measure(context, chunk, i);
    copyTracks(context, tracks, count, i);
    copyEventDays(context, chunk.eventDays, i * events * MOMENTS);
  }
  const extremes = extremesOf(tracks, count, plan.days);
  return ranges
    ? { ...chunk, extremes, codes: encodeTracks(tracks, count, ranges) }
    : { ...chunk, extremes, tracks };
}

/** Outcomes and operators of every arm of the replicate just run. */
function measure(
  { workspace: w, plan, measurer, heirs }: ChunkContext,
  chunk: Pick<ChunkResult, 'count' | 'outcomes' | 'censored' | 'operators'>,
  i: number,
): void {
  const operatorCells = plan.operators.length * OPERATOR_MEASURE_COUNT;
  for (let a = 0; a < plan.arms.length; a++) {
    const at = a * chunk.count + i;
    const replicate = { plan, values: w.values, armPlan: plan.arms[a]!, arm: w.arms[a]!, twin: w.twin };
    measureArm(measurer, replicate, chunk.outcomes, chunk.censored, at * measurer.width);
    measureOperators(w, heirs, w.arms[a]!, chunk.operators, at * operatorCells);
  }
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
