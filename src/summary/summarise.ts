import { TRACK_COUNT, TRACKS, trackIndex, type TrackId } from '../kernel/tracks.ts';
import { OPERATOR_MEASURE_COUNT, OPERATOR_MEASURES } from '../outcomes/operators.ts';
import type { Sampling } from '../scenario/types.ts';
import { histogramQuantile } from './bins.ts';
import { eventDay } from './event-days.ts';
import { shareOver } from './exceedance.ts';
import { ledgerSummary } from './ledger.ts';
import { splitOf } from './split.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { meanAndError, percentiles, quantileInterval, rounded, WHOLE_PERCENTS } from './statistics.ts';
import {
  BAND_PERCENTS,
  OUTCOME_PERCENTS,
  SUMMARY_VERSION,
  type Accumulator,
  type ArmSummary,
  type EventName,
  type EventSummary,
  type Limit,
  type OperatorSummary,
  type OutcomeSummary,
  type Summary,
  type TrackSummaries,
  type TrackSummary,
} from './types.ts';

/** What a run knows of itself and an accumulator does not. */
export interface SummaryInfo {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly seed: string;
  readonly engine: string;
  readonly data: string;
  /** An arm without `events` has none. */
  readonly arms: readonly {
    readonly id: string;
    readonly title: string;
    readonly events?: readonly EventName[];
  }[];
  readonly operators: readonly string[];
  /** Absent: none. */
  readonly grids?: readonly string[];
  /** Thresholds to count futures over. */
  readonly limits: readonly Limit[];
}

export interface SummaryOptions {
  /** Significant digits of day series and curves; absent: all. Means, errors and quantiles keep all. */
  readonly digits?: number;
  /** Tracks told, and of those the ones with whole futures; absent: all. */
  readonly tracks?: readonly TrackId[];
  readonly sampled?: readonly TrackId[];
  /** Whole futures of the quiet twin as well; absent: yes. */
  readonly sampledTwin?: boolean;
}

/** Tells a run: the same accumulator gives the same bytes. Reads the replicates folded so far, at least one. */
export function summarise(kept: Accumulator, info: SummaryInfo, options: SummaryOptions = {}): Summary {
  return {
    format: 'hashfall-summary',
    version: SUMMARY_VERSION,
    scenario: info.scenario,
    seed: info.seed,
    start: kept.shape.start ?? 0,
    replicates: kept.count,
    ...(kept.shape.sampling ? { sampling: kept.shape.sampling } : {}),
    engine: info.engine,
    data: info.data,
    days: kept.shape.days,
    twin: { tracks: trackSummaries(kept, 0, options) },
    arms: info.arms.map((arm, a): ArmSummary => ({
      id: arm.id,
      title: arm.title,
      outcomes: outcomeSummaries(kept, a, info.limits, options.digits),
      tracks: trackSummaries(kept, a + 1, options),
      ...holderSummaries(kept.operators(a), info),
      ...(kept.shape.ledger ? { ledger: ledgerSummary(kept.ledger(), kept.shape.ledger, a) } : {}),
      events: eventSummaries(kept, info, a),
    })),
  };
}

/** Events are counted through the arms: those of the arms before come first. */
function eventSummaries(kept: Accumulator, { arms }: SummaryInfo, a: number): EventSummary[] {
  const first = arms.slice(0, a).reduce((sum, { events = [] }) => sum + events.length, 0);
  return (arms[a].events ?? []).map(({ id, from }, e): EventSummary => {
    const told = (moment: number) => eventDay(kept.eventDays(first + e, moment), kept.count);
    return { id, from, fired: told(0), detected: told(1), fixed: told(2) };
  });
}

function outcomeSummaries(
  kept: Accumulator,
  arm: number,
  limits: readonly Limit[],
  digits: number | undefined,
): Record<string, OutcomeSummary> {
  return Object.fromEntries(
    kept.columns.flatMap(({ id, unit, better, title, formula, absent }, o): [string, OutcomeSummary][] => {
      if (absent) return [];
      const values = kept.outcome(arm, o);
      const over = limits
        .filter((limit) => limit.outcome === id)
        .map((limit) => ({ limit: limit.id, value: limit.value, ...shareOver(values, limit.value) }));
      const censored = shareOfOnes(kept.censored(arm, o));
      const split = splitOf(values, kept.sibling(arm, o));
      const own = title === undefined || formula === undefined ? {} : { title, formula };
      const told = { ...own, unit, better, ...outcomeSummary(values, digits, kept.shape.sampling), censored };
      return [[id, { ...told, ...(split ? { split } : {}), over }]];
    }),
  );
}

function outcomeSummary(values: Float64Array, digits: number | undefined, sampling: Sampling | undefined) {
  const sorted = values.slice().sort();
  return {
    ...meanAndError(values, sampling),
    quantiles: percentiles(sorted, OUTCOME_PERCENTS),
    intervals: {
      p5: quantileInterval(sorted, 0.05),
      p50: quantileInterval(sorted, 0.5),
      p95: quantileInterval(sorted, 0.95),
    },
    min: sorted[0],
    max: sorted[sorted.length - 1],
    curve: percentiles(sorted, WHOLE_PERCENTS).map((value) => rounded(value, digits)),
  };
}

function shareOfOnes(flags: Uint8Array | undefined): number {
  if (!flags) return 0;
  let ones = 0;
  for (let i = 0; i < flags.length; i++) ones += flags[i];
  return ones / flags.length;
}

function trackSummaries(kept: Accumulator, variant: number, options: SummaryOptions): TrackSummaries {
  const { tracks = TRACKS.map(({ id }) => id), sampled = tracks, sampledTwin = true, digits } = options;
  const whole = (id: TrackId): boolean => sampled.includes(id) && (variant > 0 || sampledTwin);
  return Object.fromEntries(tracks.map((id) => [id, trackSummary(kept, variant, id, whole(id), digits)]));
}

function trackSummary(
  kept: Accumulator,
  variant: number,
  id: TrackId,
  sampled: boolean,
  digits: number | undefined,
): TrackSummary {
  const { days, arms } = kept.shape;
  const first = (variant * TRACK_COUNT + trackIndex(id)) * days;
  const cells = Array.from({ length: days }, (_, day) => kept.histogram(first + day));
  const short = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => rounded(value, digits));
  const width = (1 + arms) * TRACK_COUNT * days;
  return {
    unit: TRACKS[trackIndex(id)].unit,
    quantiles: BAND_PERCENTS.map((percent) =>
      short(cells.map((cell) => histogramQuantile(cell, kept.count, percent / 100))),
    ),
    min: short(cells.map(({ min }) => min)),
    max: short(cells.map(({ max }) => max)),
    samples: Array.from({ length: sampled ? kept.sampleCount : 0 }, (_, i) =>
      short(kept.samples.subarray(i * width + first, i * width + first + days)),
    ),
  };
}

function holderSummaries(
  table: Float64Array,
  { operators, grids = [] }: Pick<SummaryInfo, 'operators' | 'grids'>,
): Pick<ArmSummary, 'operators' | 'grids'> {
  const entry = (holder: number, measure: number, part: 0 | 1): number =>
    table[(holder * OPERATOR_MEASURE_COUNT + measure) * 2 + part];
  const told = (id: string, holder: number): OperatorSummary => ({
    id,
    mean: OPERATOR_MEASURES.map((_, measure) => entry(holder, measure, 0)),
    standardError: OPERATOR_MEASURES.map((_, measure) => finiteOrNull(entry(holder, measure, 1))),
  });
  return {
    operators: operators.map(told),
    grids: grids.map((id, g) => told(id, operators.length + g)),
  };
}
