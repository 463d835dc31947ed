import { problemWords } from '../words/problems.ts';
import { aboveZero, finite } from '../units/number-problems.ts';
import { problem, type Problem } from '../units/problem.ts';
import { exp, log } from './exp-log.ts';
import { gammaCdf, gammaDensity, gammaTail } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Mean shape x scale, variance shape x scale^2. */
export interface Gamma {
  readonly kind: 'gamma';
  readonly shape: number;
  readonly scale: number;
}

/** Between them the quantile is tested; below, nearly all of it lies at 0. */
const LEAST_SHAPE = 0.05;
const MOST_SHAPE = 1e6;

export function gammaProblems(d: Gamma): Problem[] {
  const unsound = finite(d, ['shape', 'scale']);
  if (unsound.length > 0) return unsound;
  const fits = d.shape >= LEAST_SHAPE && d.shape <= MOST_SHAPE;
  const shape = fits ? [] : [problem('shape', problemWords.aNumberWithin(LEAST_SHAPE, MOST_SHAPE), d.shape)];
  return [...shape, ...aboveZero('scale', d.scale)];
}

const MOST_STEPS = 200;

/** The value below which Gamma(k, 1) lies with chance `u`, 0 <= u <= 1. */
export function unitGammaQuantile(k: number, u: number): number {
  return u <= 0.5 ? gammaFromBelow(k, u) : gammaFromAbove(k, 1 - u);
}

/** The same from a chance `u` <= 1/2 of less; `guess` speeds it up when a neighbour's quantile is known. */
export function gammaFromBelow(k: number, u: number, guess?: number): number {
  if (u <= 0) return 0;
  return search(k, guess ?? lowGuess(k, u), (x) => gammaCdf(k, x) - u);
}

/** From a chance `v` <= 1/2 of more. */
export function gammaFromAbove(k: number, v: number, guess?: number): number {
  if (v <= 0) return Infinity;
  return search(k, guess ?? hilferty(k, -normalQuantile(v)), (x) => v - gammaTail(k, x));
}

/** Newton's method with the density's slope (Halley), inside a bracket that shrinks; `miss` rises with x. */
function search(k: number, guess: number, miss: (x: number) => number): number {
  let low = 0;
  let high = Infinity;
  let x = guess > 0 && guess < Infinity ? guess : k;
  for (let step = 0; step < MOST_STEPS; step++) {
    const off = miss(x);
    if (off > 0) high = x;
    else low = x;
    const newton = off / gammaDensity(k, x);
    const bend = 0.5 * newton * ((k - 1) / x - 1);
    const move = bend < 0.5 && bend > -1 ? newton / (1 - bend) : newton;
    const next = x - move;
    const jumped = next > low && next < high;
    x = jumped ? next : high === Infinity ? 2 * x : 0.5 * (low + high);
    if ((jumped && Math.abs(move) < 1e-9 * x) || high - low < 1e-15 * x) break;
  }
  return x;
}

/** Near 0, P(k, x) is x^k / Gamma(k + 1): exact in the tail. */
function lowGuess(k: number, u: number): number {
  const tail = exp((log(u) + logGamma(k + 1)) / k);
  const middle = hilferty(k, normalQuantile(u));
  return tail < 0.2 * k || !(middle > 0) ? Math.min(tail, k) : middle;
}

/** Wilson & Hilferty 1931, doi:10.1073/pnas.17.12.684. */
function hilferty(k: number, z: number): number {
  const root = 1 - 1 / (9 * k) + z / (3 * Math.sqrt(k));
  return k * root * root * root;
}
