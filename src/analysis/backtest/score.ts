/** What an event's runs say against what the chain showed (MODEL.md, back-tests). */
import { EPOCH_TARGET_SECONDS } from '../../kernel/chain-rules.ts';
import { epochLengthQuantile, EPOCH_INTERVALS } from '../../science/epochs.ts';
import type { BacktestEvent } from './event.ts';
import type { EpochRatios } from './epoch-runs.ts';
import { levelsOf } from './epoch-runs.ts';

/** Share of futures a band holds. */
export const BAND = 0.95;
const LOW = (1 - BAND) / 2;

/** A predicted band: its ends and its median. */
export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface EpochScore {
  /** Height and time of the epoch's first block. */
  readonly height: number;
  readonly unix: number;
  /** The retarget at its end, percent. */
  readonly observedPct: number;
  readonly pct: Band;
  /** Mean of its 2,015 intervals, seconds. */
  readonly observedSeconds: number;
  readonly seconds: Band;
  /** Difficulty after its end over that of the window's start: seen, and with luck off, of the event and of its quiet twin. */
  readonly observedLevel: number;
  readonly level: number;
  readonly quietLevel: number;
  /** The band of the same level, luck on. */
  readonly levelBand: Band;
  readonly inside: boolean;
}

export interface Score {
  readonly epochs: readonly EpochScore[];
  /** Share of epochs inside the band. */
  readonly inside: number;
  /** Root mean square of the relative error of the difficulty level with luck off. */
  readonly rms: number;
  /** Largest relative change of an epoch's hash rate by the shock, luck off; and what luck alone does to an epoch's length. */
  readonly effect: number;
  readonly luck: number;
}

/** Luck alone keeps an epoch's length within this share of its expectation in 95 of 100. */
export const luckOfEpoch = (): number => epochLengthQuantile(1 - LOW) - 1;

export function score(
  event: BacktestEvent,
  runs: EpochRatios,
  calm: { readonly event: EpochRatios; readonly twin: EpochRatios },
): Score {
  const observed = observedRatios(event);
  const seen = levelsOf(observed);
  const levels = levelsOf(calm.event);
  const quiet = levelsOf(calm.twin);
  const count = event.epochs.length;
  const levelRuns = runningLevels(runs, count);
  const epochs = event.epochs.map(({ height, unix }, k) =>
    epochScore({
      height,
      unix,
      ratioSeen: observed[k]!,
      ratio: bandOf(runs, count, k),
      observedLevel: seen[k]!,
      level: levels[k]!,
      quietLevel: quiet[k]!,
      levelBand: bandOf(levelRuns, count, k),
    }),
  );
  return {
    epochs,
    inside: epochs.filter((epoch) => epoch.inside).length / epochs.length,
    rms: rmsOfLevel(levels, seen),
    effect: effectOf(event, calm),
    luck: luckOfEpoch(),
  };
}

/** An epoch's retarget as a factor on difficulty, seen and predicted, with the difficulty after it. */
export interface EpochRatio extends Pick<
  EpochScore,
  'height' | 'unix' | 'observedLevel' | 'level' | 'quietLevel' | 'levelBand'
> {
  readonly ratioSeen: number;
  readonly ratio: Band;
}

export function epochScore({ ratioSeen, ratio, ...rest }: EpochRatio): EpochScore {
  return {
    ...rest,
    observedPct: 100 * (ratioSeen - 1),
    pct: mapBand(ratio, (value) => 100 * (value - 1)),
    observedSeconds: secondsOf(ratioSeen),
    seconds: mapBand({ low: ratio.high, middle: ratio.middle, high: ratio.low }, secondsOf),
    inside: ratioSeen >= ratio.low && ratioSeen <= ratio.high,
  };
}

/** The rule applied to each epoch's timespan: what the chain showed at its end. */
export const observedRatios = ({ epochs }: BacktestEvent): number[] =>
  epochs.map(({ timespanSeconds }) => EPOCH_TARGET_SECONDS / timespanSeconds);

export function rmsOfLevel(levels: readonly number[], seen: readonly number[]): number {
  const squares = levels.map((level, k) => (level / seen[k]! - 1) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

const secondsOf = (ratio: number): number => EPOCH_TARGET_SECONDS / ratio / EPOCH_INTERVALS;

/** Each replicate's difficulty level after each retarget, in the order of its ratios. */
function runningLevels(runs: EpochRatios, epochs: number): Float64Array {
  const levels = new Float64Array(runs.length);
  for (let from = 0; from < runs.length; from += epochs)
    levels.set(levelsOf(runs.subarray(from, from + epochs)), from);
  return levels;
}

/** Quantiles of one epoch over the replicates, each the value of a replicate; what had not ended counts as slowest. */
function bandOf(runs: Float64Array, epochs: number, k: number): Band {
  const values = Float64Array.from({ length: runs.length / epochs }, (_, i) => runs[i * epochs + k]!).sort();
  const at = (u: number): number =>
    values[Math.min(values.length - 1, Math.max(0, Math.round(u * values.length - 0.5)))]!;
  return { low: at(LOW), middle: at(0.5), high: at(1 - LOW) };
}

const mapBand = (band: Band, to: (value: number) => number): Band => ({
  low: to(band.low),
  middle: to(band.middle),
  high: to(band.high),
});

/** Against the twin; an event that is the protocol's own (a halving) has no quiet twin, so against no change at all. */
function effectOf(
  { effects }: BacktestEvent,
  { event, twin }: { readonly event: EpochRatios; readonly twin: EpochRatios },
): number {
  if (effects.length === 0) return Math.max(...Array.from(event, (ratio) => Math.abs(1 / ratio - 1)));
  // An interval is difficulty over hash rate: the twin's difficulty has gone another way by then.
  const levels = [1, ...levelsOf(event)];
  const quiet = [1, ...levelsOf(twin)];
  return Math.max(
    ...Array.from(event, (ratio, k) => {
      const hashRate = levels[k]! * ratio;
      return Math.abs(hashRate / (quiet[k]! * twin[k]!) - 1);
    }),
  );
}
