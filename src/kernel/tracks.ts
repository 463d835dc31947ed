/**
 * What one replicate of one arm leaves behind: daily tracks and event accumulators. Outcomes are functions of these
 * and of the quiet twin's, computed after the loop.
 */

export const TRACKS = [
  { id: 'national_hashrate', unit: 'EH/s' },
  { id: 'network_hashrate', unit: 'EH/s' },
  { id: 'national_share', unit: '1' },
  { id: 'difficulty', unit: '1' },
  { id: 'block_interval', unit: 's' },
  { id: 'hashprice', unit: 'USD/PH/day' },
  { id: 'national_income', unit: 'USD/day' },
  { id: 'adversary_share', unit: '1' },
  { id: 'stopped', unit: 'EH/s' },
  { id: 'destroyed', unit: 'EH/s' },
  { id: 'blocks', unit: 'blocks/day' },
  { id: 'national_capacity', unit: 'EH/s' },
  { id: 'intact_share', unit: '1' },
] as const;

export type TrackId = (typeof TRACKS)[number]['id'];
export const TRACK_COUNT = TRACKS.length;

/** Index of a track in the flat array `tracks[track * days + day]`. */
export function trackIndex(id: TrackId): number {
  return TRACKS.findIndex((track) => track.id === id);
}

/** Everything recorded of one arm (or twin) in one replicate. Arrays are owned by the workspace: copy to keep. */
export interface Recording {
  readonly days: number;
  /** Layout track * days + day; daily means, but `adversary_share` is the day's peak, `difficulty` the day's end. */
  readonly tracks: Float64Array;
  /** MW stopped within seconds, largest single event, by plan.grids. */
  readonly mwAtOnce: Float64Array;
  /** Longest epoch in days (the running one counts with its age); deepest retarget as ratio - 1, at most 0. */
  longestEpochDays: number;
  deepestRetarget: number;
  /** What each retarget multiplied difficulty by, in order, and how many there were. */
  readonly retargets: Float64Array;
  retargetCount: number;
  /** Re-flashing and board swaps at home. */
  technicianDays: number;
  /** Machines that got a new control board, and machines destroyed (not retired), at home. */
  boardsSwapped: number;
  machinesDestroyed: number;
  /** EH/s destroyed at home. */
  destroyedEhs: number;
  /** EH/s bought elsewhere because of a cap, at home. */
  displacedEhs: number;
  /** Adversary's share summed over days (share-days; hours count as their fraction). */
  adversaryShareDays: number;
  /** Hours in which diverted hash rate is over half of all that runs. */
  majorityHours: number;
  /** New machines delivered at home over the horizon, EH/s, and the same times the duty of the day. */
  deliveredEhs: number;
  /** Access to the networks of home sites, site-days, and the greatest part of the home nation's capacity reached on a day. */
  accessSiteDays: number;
  accessPeak: number;
  /** Greatest load swung in step, MW by grid. */
  readonly mwSwing: Float64Array;
  dutiedEhs: number;
  /** Day each event fired and was detected; Infinity if never. */
  readonly firedDay: Float64Array;
  readonly detectedDay: Float64Array;
  /** Day (not whole) from which the last of what each event hit or planted can be mended; Infinity where nothing waits for a fix. */
  readonly fixDay: Float64Array;
  /** Home rows: sum over days of running EH/s, and of income in USD (0 abroad). */
  readonly rowRunning: Float64Array;
  readonly rowIncome: Float64Array;
  /** Of the twin: run fraction of each home group, day * groups + group. */
  readonly groupRun: Float64Array;
  /** Of an arm: what its home rows ran less than in the twin, row * entries + entry (ledger.ts), EH/s-days. */
  readonly ledger: Float64Array;
  /** Every row: EH/s of nameplate capacity hit by machine letters. */
  readonly rowHit: Float64Array;
  /** Capacity scrapped for good, EH/s by row. */
  readonly rowLost: Float64Array;
  /** Largest relative conservation error over rows at the end. */
  conservationError: number;
}
