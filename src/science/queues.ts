import { exp, log } from '../random/exp-log.ts';
import { gammaCdf } from '../random/incomplete-gamma.ts';

/**
 * Share that has come out of an n-stage delay of mean `meanDays`, `days` after a unit step went in: Gamma(n, mean/n).
 * Forrester 1961, "Industrial Dynamics"; Sterman 2000, "Business Dynamics", chapter 11.
 */
export const erlangDelay = (stages: number, meanDays: number, days: number): number =>
  gammaCdf(stages, (stages * days) / meanDays);

/** Largest harmonic number that is summed term by term. */
const SUMMED = 1000;
const EULER = 0.5772156649015329;

/** 1 + 1/2 + ... + 1/n, by Euler and Maclaurin's formula for large n (NIST DLMF 2.10.8). */
function harmonic(n: number): number {
  if (n > SUMMED) return log(n) + EULER + 1 / (2 * n) - 1 / (12 * n * n);
  let sum = 0;
  for (let k = n; k >= 1; k--) sum += 1 / k;
  return sum;
}

/**
 * Mean time until `jobs` are done by `servers` of rate `rate` each, exponential service, none arriving: the sum over k
 * jobs left of 1 / (min(k, servers) rate).
 */
export function meanDrainTime(jobs: number, servers: number, rate: number): number {
  const last = Math.min(jobs, servers);
  return ((jobs - last) / servers + harmonic(last)) / rate;
}

/**
 * Expected renewals by `time` when lives are Erlang-2 with mean 2 / `rate`: rate t/2 - 1/4 + e^(-2 rate t)/4.
 * Cox 1962, "Renewal Theory", chapter 4.
 */
export const erlang2Renewals = (rate: number, time: number): number =>
  (rate * time) / 2 - 1 / 4 + exp(-2 * rate * time) / 4;
