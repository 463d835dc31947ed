import { problemWords } from '../words/problems.ts';
import { finite } from '../units/number-problems.ts';
import { problem, type Problem } from '../units/problem.ts';
import { exp, log } from './exp-log.ts';

/**
 * The metalog through three quantiles, without bounds: M(u) = a + b logit(u) + c (u - 1/2) logit(u).
 * Keelin 2016, "The Metalog Distributions", Decision Analysis 13(4), doi:10.1287/deca.2016.0338, section 4.2.
 */
export interface Metalog {
  readonly kind: 'metalog';
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The same of logit((x - low)/(high - low)): between two bounds (Keelin's logit metalog). */
export interface BoundedMetalog {
  readonly kind: 'metalog-bounded';
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly low: number;
  readonly high: number;
}

/** The coefficients of 1, logit(u) and (u - 1/2) logit(u). */
export interface MetalogTerms {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** logit(0.9). */
const LOGIT_90 = 2.1972245773362196;

/** Largest c over b at which M still rises throughout: 1 over the greatest of (u - 1/2) + u (1 - u) logit(u). */
const STEEPEST = 1.6671131192019;

export function metalogTerms(d: Metalog | BoundedMetalog): MetalogTerms {
  if (d.kind === 'metalog') return termsOf(d.p10, d.p50, d.p90);
  const inside = (x: number): number => log((x - d.low) / (d.high - x));
  return termsOf(inside(d.p10), inside(d.p50), inside(d.p90));
}

/** By solving the three equations at u = 0.1, 0.5, 0.9. */
const termsOf = (p10: number, p50: number, p90: number): MetalogTerms => ({
  a: p50,
  b: (p90 - p10) / (2 * LOGIT_90),
  c: (p90 - p50 - (p50 - p10)) / (0.8 * LOGIT_90),
});

/** The value below which a share u lies. */
export const metalogAt = (d: Metalog | BoundedMetalog, u: number): number =>
  d.kind === 'metalog'
    ? metalogQuantile(metalogTerms(d), u)
    : boundedMetalogQuantile(metalogTerms(d), d.low, d.high, u);

/** M(u) for 0 < u < 1; the ends are infinite. */
export function metalogQuantile({ a, b, c }: MetalogTerms, u: number): number {
  if (u <= 0) return -Infinity;
  if (u >= 1) return Infinity;
  return a + (b + c * (u - 0.5)) * log(u / (1 - u));
}

export function boundedMetalogQuantile(terms: MetalogTerms, low: number, high: number, u: number): number {
  const m = metalogQuantile(terms, u);
  return m < 0 ? low + (high - low) * share(m) : high - (high - low) * share(-m);
}

/** e^m / (1 + e^m) for m <= 0. */
const share = (m: number): number => {
  const odds = exp(m);
  return odds / (1 + odds);
};

const SLICES = 4_000;

/** The integral of (u - 1/2) logit(u) is 1/2; between bounds there is no closed form: quantiles at the middles of equal slices. */
export function metalogMean(d: Metalog | BoundedMetalog): number {
  const terms = metalogTerms(d);
  if (d.kind === 'metalog') return terms.a + terms.c / 2;
  let sum = 0;
  for (let i = 0; i < SLICES; i++) sum += boundedMetalogQuantile(terms, d.low, d.high, (i + 0.5) / SLICES);
  return sum / SLICES;
}

export function metalogProblems(d: Metalog | BoundedMetalog): Problem[] {
  const names = d.kind === 'metalog' ? (['p10', 'p50', 'p90'] as const) : INSIDE;
  const unsound = finite(d as BoundedMetalog, names);
  if (unsound.length > 0) return unsound;
  const values = names.map((name) => (d as BoundedMetalog)[name]);
  if (values.some((value, i) => i > 0 && value <= values[i - 1]))
    return [problem('', problemWords.rising(names.join(', ')), values)];
  const { b, c } = metalogTerms(d);
  return Math.abs(c) <= STEEPEST * b ? [] : [problem('p50', problemWords.lessSkew(), d.p50)];
}

const INSIDE = ['low', 'p10', 'p50', 'p90', 'high'] as const;
