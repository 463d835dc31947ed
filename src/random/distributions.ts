import { aboveZero, atLeastZero, finite, ordered } from '../units/number-problems.ts';
import type { Problem } from '../units/problem.ts';
import { betaQuantile } from './beta-quantile.ts';
import {
  discreteMean,
  discreteProblems,
  discreteQuantile,
  discreteRange,
  type Discrete,
} from './discrete.ts';
import { exp, log } from './exp-log.ts';
import { gammaProblems, unitGammaQuantile, type Gamma } from './gamma-quantile.ts';
import { metalogAt, metalogMean, metalogProblems, type BoundedMetalog, type Metalog } from './metalog.ts';
import { normalQuantile } from './normal-quantile.ts';
import { triangularQuantile, type Triangular } from './triangular.ts';
import {
  truncatedMean,
  truncatedProblems,
  truncatedQuantile,
  truncationOf,
  type TruncatedNormal,
} from './truncated-normal.ts';

/** What is not known exactly, as a closed union. Values are in the unit of the parameter they describe. */
export type Distribution =
  | Constant
  | Uniform
  | Triangular
  | Pert
  | Normal
  | TruncatedNormal
  | Lognormal
  | Beta
  | Gamma
  | Metalog
  | BoundedMetalog
  | Discrete;

export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
}

export interface Uniform {
  readonly kind: 'uniform';
  readonly low: number;
  readonly high: number;
}

/**
 * Modified PERT: Beta(1 + 4 (mode - low)/(high - low), 1 + 4 (high - mode)/(high - low)) on [low, high], mean
 * (low + 4 mode + high)/6. Vose 2008, "Risk Analysis: A Quantitative Guide", section on the PERT distribution.
 */
export interface Pert {
  readonly kind: 'pert';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

export interface Normal {
  readonly kind: 'normal';
  readonly mean: number;
  readonly sd: number;
}

/** Lognormal by its 5th and 95th percentile, both above 0. */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly p05: number;
  readonly p95: number;
}

/** Beta(a, b) stretched to [low, high]; 0 and 1 for a share. */
export interface Beta {
  readonly kind: 'beta';
  readonly a: number;
  readonly b: number;
  readonly low: number;
  readonly high: number;
}

/** The kinds, in the order forms show them. */
export const distributionKinds = [
  'constant',
  'uniform',
  'triangular',
  'pert',
  'normal',
  'truncated-normal',
  'lognormal',
  'beta',
  'gamma',
  'metalog',
  'metalog-bounded',
  'discrete',
] as const satisfies readonly Distribution['kind'][];

export const constant = (value: number): Constant => ({ kind: 'constant', value });

/** The 95th percentile of the standard normal. */
export const Z95 = 1.6448536269514722;

/** The value below which a share u of the distribution lies, 0 <= u <= 1. Exact, so dear for pert and beta. */
export function quantile(d: Distribution, u: number): number {
  switch (d.kind) {
    case 'constant':
      return d.value;
    case 'uniform':
      return stretch(d, u);
    case 'triangular':
      return triangularQuantile(d.low, d.mode, d.high, u);
    case 'pert':
      return d.high > d.low ? stretch(d, betaQuantile(pertA(d), pertB(d), u)) : d.low;
    case 'normal':
      return d.sd === 0 ? d.mean : d.mean + d.sd * normalQuantile(u);
    case 'truncated-normal':
      return truncatedQuantile(d.mean, d.sd, d.low, d.high, truncationOf(d), u);
    case 'lognormal':
      return d.p95 > d.p05 ? exp(logMean(d) + logSd(d) * normalQuantile(u)) : d.p05;
    case 'beta':
      return stretch(d, betaQuantile(d.a, d.b, u));
    case 'gamma':
      return d.scale * unitGammaQuantile(d.shape, u);
    case 'metalog':
    case 'metalog-bounded':
      return metalogAt(d, u);
    case 'discrete':
      return discreteQuantile(d, u);
    default:
      return d satisfies never;
  }
}

/** The expectation. */
export function mean(d: Distribution): number {
  switch (d.kind) {
    case 'constant':
      return d.value;
    case 'uniform':
      return (d.low + d.high) / 2;
    case 'triangular':
      return (d.low + d.mode + d.high) / 3;
    case 'pert':
      return (d.low + 4 * d.mode + d.high) / 6;
    case 'normal':
      return d.mean;
    case 'truncated-normal':
      return d.low < d.high ? truncatedMean(d) : d.low;
    case 'lognormal':
      return exp(logMean(d) + 0.5 * logSd(d) * logSd(d));
    case 'beta':
      return stretch(d, d.a / (d.a + d.b));
    case 'gamma':
      return d.shape * d.scale;
    case 'metalog':
    case 'metalog-bounded':
      return metalogMean(d);
    case 'discrete':
      return discreteMean(d);
    default:
      return d satisfies never;
  }
}

/** Chance beyond each end of the range that is shown for a distribution without bounds. */
const UNBOUNDED_TAIL = 1e-6;

/** Families whose draws have no bounds, at one end at least. */
export const isEndless = ({ kind }: Distribution): boolean =>
  kind === 'normal' || kind === 'lognormal' || kind === 'gamma' || kind === 'metalog';

/** Lowest and highest value; for endless families the quantiles at 1e-6 and 1 - 1e-6. */
export function range(d: Distribution): { readonly low: number; readonly high: number } {
  switch (d.kind) {
    case 'constant':
      return { low: d.value, high: d.value };
    case 'uniform':
    case 'triangular':
    case 'pert':
    case 'beta':
    case 'truncated-normal':
    case 'metalog-bounded':
      return { low: d.low, high: d.high };
    case 'normal':
    case 'lognormal':
    case 'gamma':
    case 'metalog':
      return { low: quantile(d, UNBOUNDED_TAIL), high: quantile(d, 1 - UNBOUNDED_TAIL) };
    case 'discrete':
      return discreteRange(d);
    default:
      return d satisfies never;
  }
}

/** What is wrong with the numbers of a distribution of a known kind; empty when nothing is. */
export function validate(d: Distribution): Problem[] {
  switch (d.kind) {
    case 'constant':
      return finite(d, ['value']);
    case 'uniform':
      return ordered(d, ['low', 'high']);
    case 'triangular':
    case 'pert':
      return ordered(d, ['low', 'mode', 'high']);
    case 'normal':
      return [...finite(d, ['mean', 'sd']), ...atLeastZero('sd', d.sd)];
    case 'truncated-normal':
      return truncatedProblems(d);
    case 'lognormal':
      return [...ordered(d, ['p05', 'p95']), ...aboveZero('p05', d.p05)];
    case 'beta':
      return [
        ...ordered(d, ['low', 'high']),
        ...finite(d, ['a', 'b']),
        ...aboveZero('a', d.a),
        ...aboveZero('b', d.b),
      ];
    case 'gamma':
      return gammaProblems(d);
    case 'metalog':
    case 'metalog-bounded':
      return metalogProblems(d);
    case 'discrete':
      return discreteProblems(d);
    default:
      return d satisfies never;
  }
}

export const pertA = (d: Pert): number => 1 + (4 * (d.mode - d.low)) / (d.high - d.low);
export const pertB = (d: Pert): number => 1 + (4 * (d.high - d.mode)) / (d.high - d.low);

/** Mean and standard deviation of the logarithm. */
export const logMean = (d: Lognormal): number => (log(d.p05) + log(d.p95)) / 2;
export const logSd = (d: Lognormal): number => (log(d.p95) - log(d.p05)) / (2 * Z95);

/** Exact at both ends, which low + (high - low) * 1 need not be. */
function stretch(d: { readonly low: number; readonly high: number }, share: number): number {
  return share < 0.5 ? d.low + (d.high - d.low) * share : d.high - (d.high - d.low) * (1 - share);
}
