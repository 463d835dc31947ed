/** Made-up recordings for closed-form examples. */
import type { ArmPlan, Plan } from '../../kernel/plan.ts';
import type { Recording, TrackId } from '../../kernel/tracks.ts';
import { TRACK_COUNT, trackIndex } from '../../kernel/tracks.ts';
import type { MeasureContext } from './outcome.ts';
import { createSeries, fillSeries } from './series.ts';

export type ExampleTracks = Readonly<Partial<Record<TrackId, readonly number[]>>>;

export interface ExampleSetting {
  readonly arm?: ExampleTracks;
  readonly twin?: ExampleTracks;
  readonly onset?: number;
  readonly armTotals?: Partial<Recording>;
  readonly values?: readonly number[];
  readonly plan?: object;
  readonly armPlan?: Partial<ArmPlan>;
}

/** A context whose tracks are 0 but for what is given; days is the length of the longest track given. */
export function exampleContext(setting: ExampleSetting): MeasureContext {
  const given = [...Object.values(setting.arm ?? {}), ...Object.values(setting.twin ?? {})];
  const days = Math.max(1, ...given.map((track) => track.length));
  const arm = { ...recording(days, setting.arm ?? {}), ...setting.armTotals };
  const twin = recording(days, setting.twin ?? {});
  const onset = setting.onset ?? 0;
  const series = createSeries(days);
  fillSeries(series, arm, twin, onset);
  return {
    plan: { grids: ['ercot', 'eastern', 'western'], ...setting.plan } as unknown as Plan,
    values: Float64Array.from(setting.values ?? []),
    armPlan: {
      id: 'example',
      title: 'example',
      events: [],
      cost: 0,
      costPerDisplacedEhs: 0,
      ...setting.armPlan,
    },
    arm,
    twin,
    onset,
    series,
  };
}

function recording(days: number, tracks: ExampleTracks): Recording {
  const flat = new Float64Array(TRACK_COUNT * days);
  for (const [id, values] of Object.entries(tracks)) flat.set(values, trackIndex(id as TrackId) * days);
  return {
    days,
    tracks: flat,
    mwAtOnce: new Float64Array(3),
    longestEpochDays: 0,
    deepestRetarget: 0,
    retargets: new Float64Array(0),
    retargetCount: 0,
    technicianDays: 0,
    boardsSwapped: 0,
    machinesDestroyed: 0,
    destroyedEhs: 0,
    displacedEhs: 0,
    adversaryShareDays: 0,
    majorityHours: 0,
    accessSiteDays: 0,
    accessPeak: 0,
    mwSwing: new Float64Array(3),
    deliveredEhs: 0,
    dutiedEhs: 0,
    firedDay: new Float64Array(0),
    detectedDay: new Float64Array(0),
    fixDay: new Float64Array(0),
    rowRunning: new Float64Array(0),
    rowIncome: new Float64Array(0),
    groupRun: new Float64Array(0),
    ledger: new Float64Array(0),
    rowHit: new Float64Array(0),
    rowLost: new Float64Array(0),
    conservationError: 0,
  };
}

/** `n` times `value`, then the rest. */
export const flat = (n: number, value: number, ...rest: readonly number[]): number[] => [
  ...Array<number>(n).fill(value),
  ...rest,
];
