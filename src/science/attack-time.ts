import { exp, log, pow } from '../random/exp-log.ts';
import { logGamma } from '../random/log-gamma.ts';
import { strictDoubleSpend } from './double-spend.ts';

/**
 * Races of an attacker with the share q of hash rate, 0 < q < 1, against the honest rest. Blocks come at one a
 * `meanInterval` in all; difficulty does not change during a race. Times are in the unit of `meanInterval`.
 */

/** Blocks expected in a hold, above which a race is taken as unlimited: over two years at 600 s. */
const UNLIMITED = 100_000;

/** Mean time in which a majority, q > 1/2, erases a deficit; Infinity otherwise. Feller, vol. 1, XIV.3. */
export const majorityTime = (q: number, deficit: number, meanInterval: number): number =>
  q > 0.5 ? (deficit * meanInterval) / (2 * q - 1) : Infinity;

/** Mean time of a minority, q < 1/2, given that it succeeds; Infinity at one half. */
export const minorityTime = (q: number, deficit: number, meanInterval: number): number =>
  q < 0.5 ? (deficit * meanInterval) / (1 - 2 * q) : majorityTime(q, deficit, meanInterval);

/** Chance of ever erasing a deficit: (q/p)^d, 1 from one half on. Feller, vol. 1, XIV.2. */
export const everErases = (q: number, deficit: number): number => (q < 0.5 ? pow(q / (1 - q), deficit) : 1);

/** Chance to gain `ahead` blocks before losing `behind` (the give-up rule). Feller, vol. 1, XIV.2. */
export function gamblersRuin(q: number, ahead: number, behind: number): number {
  if (q === 0.5) return behind / (ahead + behind);
  const ratio = (1 - q) / q;
  // Powers of the smaller ratio: those of the larger may overflow.
  if (ratio < 1) return (1 - pow(ratio, behind)) / (1 - pow(ratio, ahead + behind));
  const inverse = q / (1 - q);
  return (pow(inverse, ahead) * (1 - pow(inverse, behind))) / (1 - pow(inverse, ahead + behind));
}

/**
 * Chance to erase `deficit` blocks (>= 1) before `blocks` are expected to have passed, the hold over the mean interval.
 * First passage at step n is (d/n) C(n, (n+d)/2) q^((n+d)/2) p^((n-d)/2); the number of steps is Poisson. Feller, vol. 2, II.7.
 */
export function erasesWithin(q: number, deficit: number, blocks: number): number {
  if (blocks > UNLIMITED) return everErases(q, deficit);
  const tails = poissonTails(blocks);
  return passage(q, deficit, 0, tails);
}

/**
 * Chance of a strict double spend after z confirmations that must be finished in a hold of `blocks` expected blocks:
 * m attacker's blocks until the z-th honest one (negative binomial), then first passage to one ahead. Infinite: the
 * unlimited chance. Own derivation, tested against a dynamic programme.
 */
export function strictDoubleSpendWithin(q: number, z: number, blocks: number): number {
  if (blocks > UNLIMITED) return strictDoubleSpend(q, z);
  const tails = poissonTails(blocks);
  let sum = 0;
  for (let m = 0; z + m < tails.length; m++) {
    const chance = z === 0 ? (m === 0 ? 1 : 0) : exp(logChoose(z + m - 1, m) + z * log(1 - q) + m * log(q));
    sum += chance * (m > z ? tails[z + m] : passage(q, z + 1 - m, z + m, tails));
    if (z === 0) break;
  }
  return sum;
}

/** Sum over the step n of a first passage of P(passage at n) x P(at least `before` + n blocks). */
function passage(q: number, deficit: number, before: number, tails: Float64Array): number {
  let chance = exp(deficit * log(q));
  let sum = 0;
  const pq = q * (1 - q);
  for (let n = deficit; before + n < tails.length; n += 2) {
    sum += chance * tails[before + n];
    const losses = (n - deficit) / 2;
    // (d/n) C(n, k) grows by this from one step to the next.
    chance *= (pq * n * (n + 1)) / ((losses + 1) * (losses + 1 + deficit));
  }
  return sum;
}

/** P(N >= n) of a Poisson count, n = 0 .. where it no longer matters. */
function poissonTails(mean: number): Float64Array {
  const length = Math.ceil(mean + 12 * Math.sqrt(mean) + 60);
  const tails = new Float64Array(length);
  let tail = 0;
  for (let n = length - 1; n >= 0; n--) {
    tail += mean === 0 ? (n === 0 ? 1 : 0) : exp(n * log(mean) - mean - logGamma(n + 1));
    tails[n] = tail;
  }
  return tails;
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
