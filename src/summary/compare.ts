/** Two arms under the same luck: what changes from A to B, future by future. */
import type { Sampling } from '../scenario/types.ts';
import { Z95_TWO_SIDED, wilsonInterval } from '../science/proportion.ts';
import { shareOfFutures, type ShareOfFutures } from './exceedance.ts';
import { meanAndError, percentiles, WHOLE_PERCENTS, z95Of } from './statistics.ts';
import { OUTCOME_PERCENTS } from './types.ts';

export type Verdict =
  | 'a-better'
  | 'b-better'
  /** Better in most futures, worse on average: more futures would not settle it. */
  | 'mixed'
  | 'not-distinguishable';

export interface Comparison {
  readonly replicates: number;
  /** B less A, in the outcome's unit. */
  readonly meanDifference: number;
  /** Paired; null for a single replicate. */
  readonly standardError: number | null;
  /** 95 % interval of the mean difference. */
  readonly interval: readonly [number, number] | null;
  /** Of the differences, by OUTCOME_PERCENTS. */
  readonly quantiles: readonly number[];
  /** Percentiles 0 .. 100 of the differences. */
  readonly curve: readonly number[];
  readonly bBetter: ShareOfFutures;
  readonly aBetter: ShareOfFutures;
  readonly ties: number;
  readonly verdict: Verdict;
  /** Replicates to add before the verdict can be expected to fall, if things are as they seem; 0 if it fell, null if none would do. */
  readonly moreReplicates: number | null;
}

/**
 * Compares an outcome of two arms by replicate. A winner needs both: among the futures that differ, a share of wins whose 95 %
 * interval leaves out one half, and a mean difference whose 95 % interval leaves out zero on the same side.
 */
export function comparePaired(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  better: 'higher' | 'lower',
  sampling?: Sampling,
): Comparison {
  const n = a.length;
  if (b.length !== n || n === 0) throw new Error(`compare: expected pairs, got ${n} and ${b.length}`);
  const differences = Float64Array.from(a, (value, i) => difference(value, b[i]));
  const wins = countWins(differences, better);
  const { mean, sd, standardError } = meanAndError(differences, sampling);
  const half = standardError === null ? null : z95Of(sampling) * standardError;
  const sides = { mean: sideOfMean(mean, half, better), wins: sideOfWins(wins.b, wins.a) };
  const sorted = differences.slice().sort();
  return {
    replicates: n,
    meanDifference: mean,
    standardError,
    interval: half === null ? null : [mean - half, mean + half],
    quantiles: percentiles(sorted, OUTCOME_PERCENTS),
    curve: percentiles(sorted, WHOLE_PERCENTS),
    bBetter: shareOfFutures(wins.b, n),
    aBetter: shareOfFutures(wins.a, n),
    ties: n - wins.a - wins.b,
    verdict: verdictOf(sides),
    moreReplicates: moreReplicates(sides, n, wins, mean, sd),
  };
}

/** Arms agree to 1e-9 of a value where nothing tells them apart (summing order): that is no difference. */
const SAME = 1e-9;

function difference(a: number, b: number): number {
  const difference = b - a;
  return Math.abs(difference) <= SAME * Math.max(Math.abs(a), Math.abs(b)) ? 0 : difference;
}

interface Wins {
  readonly a: number;
  readonly b: number;
}

/** -1 for A, 1 for B, 0 where the interval leaves it open. */
interface Sides {
  readonly mean: number;
  readonly wins: number;
}

function countWins(differences: Float64Array, better: 'higher' | 'lower'): Wins {
  let up = 0;
  let down = 0;
  for (const difference of differences) {
    if (difference > 0) up++;
    else if (difference < 0) down++;
  }
  return better === 'higher' ? { a: down, b: up } : { a: up, b: down };
}

function sideOfMean(mean: number, half: number | null, better: 'higher' | 'lower'): number {
  if (half === null || Math.abs(mean) <= half) return 0;
  return mean > 0 === (better === 'higher') ? 1 : -1;
}

function sideOfWins(b: number, a: number): number {
  if (a + b === 0) return 0;
  const { low, high } = wilsonInterval(b, a + b);
  return low > 0.5 ? 1 : high < 0.5 ? -1 : 0;
}

function verdictOf({ mean, wins }: Sides): Verdict {
  if (mean === 0 || wins === 0) return 'not-distinguishable';
  if (mean !== wins) return 'mixed';
  return mean > 0 ? 'b-better' : 'a-better';
}

/** Both intervals shrink with the root of the number of futures: how many more until the wider one clears its mark. */
function moreReplicates(sides: Sides, n: number, wins: Wins, mean: number, sd: number): number | null {
  if (sides.mean !== 0 && sides.wins !== 0) return 0;
  const differ = wins.a + wins.b;
  const lead = differ === 0 ? 0 : Math.abs(wins.b / differ - 0.5);
  if (mean === 0 || lead === 0) return null;
  const forMean = sides.mean === 0 ? squared((Z95_TWO_SIDED * sd) / mean) : 0;
  const forWins = sides.wins === 0 ? (squared(Z95_TWO_SIDED / (2 * lead)) * n) / differ : 0;
  return Math.max(1, Math.ceil(Math.max(forMean, forWins)) - n);
}

const squared = (x: number): number => x * x;
