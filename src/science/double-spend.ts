import { exp, log, pow } from '../random/exp-log.ts';
import { incompleteBeta } from '../random/incomplete-beta.ts';
import { gammaCdf } from '../random/incomplete-gamma.ts';
import { logGamma } from '../random/log-gamma.ts';

/**
 * Double spending after z confirmations by an attacker with the share q of the active hash rate, who never gives up.
 * All functions: 0 <= q <= 1, z a whole number of blocks >= 0, result a probability; 1 for q >= 1/2, as a majority
 * always gets there.
 */
export type DoubleSpend = (q: number, z: number) => number;

/**
 * The base figure: the attacker starts level and must be strictly ahead. While the z honest blocks are mined the
 * attacker mines m of them, negative binomial; from z - m behind a walk gets one ahead with (q/p)^(z+1-m) (Feller,
 * vol. 1, XIV.2). Both sums are incomplete beta functions: (q/p) I_q(z, z+1) + I_q(z+1, z). Own derivation, tested
 * against the sums.
 */
export function strictDoubleSpend(q: number, z: number): number {
  if (q >= 0.5) return 1;
  const ratio = q / (1 - q);
  if (z === 0) return ratio;
  return ratio * incompleteBeta(z, z + 1, q, 1 - q) + incompleteBeta(z + 1, z, q, 1 - q);
}

/**
 * The prepared attacker, one block ahead before the payment (or content to draw level): I_{4pq}(z, 1/2).
 * Grunspan & Perez-Marco 2018, "Double spend races", IJTAF 21(8), doi:10.1142/S021902491850053X; equal to the sum
 * of Rosenfeld 2014, arXiv:1402.2009, which cancels in doubles.
 */
export function preparedDoubleSpend(q: number, z: number): number {
  if (q >= 0.5 || z === 0) return 1;
  const gap = 1 - 2 * q;
  return incompleteBeta(z, 0.5, 4 * q * (1 - q), gap * gap);
}

/**
 * Nakamoto's Poisson approximation, for comparison only: it understates the risk (q = 0.1, z = 6: 2.4 times too low).
 * Nakamoto 2008, "Bitcoin: A peer-to-peer electronic cash system", section 11.
 */
export function nakamotoPoissonApproximation(q: number, z: number): number {
  if (q >= 0.5) return 1;
  if (q === 0) return z === 0 ? 1 : 0;
  const ratio = q / (1 - q);
  const mean = z * ratio;
  let sum = z === 0 ? 0 : gammaCdf(z + 1, mean);
  for (let k = 0; k <= z; k++) {
    const chance = k === 0 ? exp(-mean) : exp(k * log(mean) - mean - logGamma(k + 1));
    sum += chance * pow(ratio, z - k);
  }
  return sum;
}

/** s^z / sqrt(pi (1 - s) z) with s = 4pq: what the prepared attacker's chance tends to for many confirmations (same paper). */
export function preparedAsymptote(q: number, z: number): number {
  const s = 4 * q * (1 - q);
  return pow(s, z) / Math.sqrt(Math.PI * (1 - s) * z);
}

/** The fewest confirmations that bring `model` below `target` (above 0); Infinity where none do (q >= 1/2). */
export function confirmationsFor(target: number, q: number, model: DoubleSpend): number {
  if (q >= 0.5) return Infinity;
  let high = 1;
  while (model(q, high) >= target) high *= 2;
  let low = high === 1 ? -1 : high / 2;
  // model(low) >= target > model(high)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (model(q, middle) < target) high = middle;
    else low = middle;
  }
  return high;
}
