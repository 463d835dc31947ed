import { TRACK_COUNT } from '../kernel/tracks.ts';
import { outcomeColumns } from '../outcomes/defined.ts';
import { OPERATOR_MEASURE_COUNT } from '../outcomes/operators.ts';
import { createEventDays } from './event-days.ts';
import { ledgerCells } from './ledger.ts';
import { createMoments } from './moments.ts';
import { createRows } from './rows.ts';
import { createTimeline } from './timeline.ts';
import { createSiblings } from './siblings.ts';
import { SAMPLES, type Accumulator, type ChunkResult, type Shape, type TrackRanges } from './types.ts';

/**
 * Keeps outcomes whole (8 bytes each: 1,000,000 replicates of 27 outcomes are 216 MB an arm), tracks as counts (1 kB a cell, 4.5 MB a
 * variant and year), operators as means, and the first futures as recorded. Chunks that come out of turn wait, so that what is
 * read is always a whole run of the first `count` replicates.
 */
export function createAccumulator(shape: Shape, ranges: TrackRanges): Accumulator {
  const first = shape.start ?? 0;
  const timeline = createTimeline(shape, ranges);
  const columns = shape.outcomes ?? outcomeColumns();
  const rows = createRows(shape.arms, columns, shape.replicates);
  const width = shape.operators * OPERATOR_MEASURE_COUNT;
  const siblings = createSiblings(shape.arms * columns.length, columns.length);
  const operators = Array.from({ length: shape.arms }, () => createMoments(width, first));
  const cells = shape.ledger ? ledgerCells(shape.ledger) : 0;
  const ledger = createMoments(cells, first);
  const eventDays = createEventDays(shape);
  const samples = createSamples(shape);
  const waiting = new Map<number, ChunkResult>();
  let count = 0;

  const fold = (chunk: ChunkResult): void => {
    rows.add(chunk, count);
    siblings.add(chunk);
    timeline.add(chunk);
    eventDays.add(chunk);
    samples.add(chunk, count);
    for (let arm = 0; arm < shape.arms; arm++)
      for (let i = 0; i < chunk.count; i++)
        operators[arm].add(chunk.operators, (arm * chunk.count + i) * width);
    if (chunk.ledger) for (let i = 0; i < chunk.count; i++) ledger.add(chunk.ledger, i * cells);
    count += chunk.count;
  };
  return {
    shape,
    columns,
    get count() {
      return count;
    },
    add(chunk) {
      if (!chunk.codes && !chunk.tracks)
        throw new Error(`accumulator: expected codes or tracks in chunk ${chunk.start}`);
      if (chunk.start < first + count || waiting.has(chunk.start))
        throw new Error(`accumulator: expected no replicate twice, got ${chunk.start} again`);
      waiting.set(chunk.start, chunk);
      for (let next; (next = waiting.get(first + count));) {
        waiting.delete(next.start);
        fold(next);
      }
    },
    outcome: (arm, outcome) => rows.outcome(arm, outcome, count),
    censored: (arm, outcome) => rows.censored(arm, outcome, count),
    sibling: siblings.outcome,
    histogram: timeline.histogram,
    operators: (arm) => meansAndErrors(operators[arm].total()),
    ledger: () => meansAndErrors(ledger.total()),
    eventDays: eventDays.counts,
    samples: samples.values,
    get sampleCount() {
      return Math.min(count, samples.room);
    },
  };
}

/** Whole futures: replicates 0 .. of the pilot; a shard that begins later has none. */
function createSamples({ arms, days, start = 0, replicates }: Shape) {
  const variants = 1 + arms;
  const width = TRACK_COUNT * days;
  const room = start === 0 ? Math.min(SAMPLES, replicates) : 0;
  const values = new Float64Array(room * variants * width);
  return {
    room,
    values,
    add({ count, tracks, start: from }: ChunkResult, at: number): void {
      if (at >= room) return;
      if (!tracks) throw new Error(`accumulator: expected the tracks of chunk ${from}`);
      for (let i = 0; i < Math.min(count, room - at); i++)
        for (let v = 0; v < variants; v++) {
          const recorded = tracks.subarray((v * count + i) * width, (v * count + i + 1) * width);
          values.set(recorded, ((at + i) * variants + v) * width);
        }
    },
  };
}

function meansAndErrors(total: ReturnType<ReturnType<typeof createMoments>['total']>): Float64Array {
  const { count, mean, squares } = total;
  const out = new Float64Array(mean.length * 2);
  for (let c = 0; c < mean.length; c++) {
    out[c * 2] = mean[c];
    out[c * 2 + 1] = Math.sqrt(squares[c] / (count - 1) / count);
  }
  return out;
}
