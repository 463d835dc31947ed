import { sin } from '../random/trigonometry.ts';

/** Functions whose sensitivities are known, to hold estimators to. */

/** Share of variance of one input alone, and with all its interactions. */
export interface Shares {
  readonly first: number;
  readonly total: number;
}

/** sin x1 + a sin^2 x2 + b x3^4 sin x1, inputs uniform on -pi..pi. Ishigami & Homma 1990. */
export function ishigami(x: ArrayLike<number>, a: number, b: number): number {
  const s1 = sin(x[0]);
  const s2 = sin(x[1]);
  return s1 + a * s2 * s2 + b * x[2] * x[2] * x[2] * x[2] * s1;
}

const PI4 = Math.PI * Math.PI * Math.PI * Math.PI;

/** Its variance, and the parts of input 1, of input 2, and of 1 and 3 together. */
function ishigamiParts(a: number, b: number) {
  const one = 1 + (b * PI4) / 5;
  const own1 = (one * one) / 2;
  const own2 = (a * a) / 8;
  const both13 = (8 * b * b * PI4 * PI4) / 225;
  return { variance: own1 + own2 + both13, own1, own2, both13 };
}

export const ishigamiVariance = (a: number, b: number): number => ishigamiParts(a, b).variance;

/** Share of variance of inputs 1 and 3 acting together. */
export const ishigamiPair = (a: number, b: number): number => {
  const { variance, both13 } = ishigamiParts(a, b);
  return both13 / variance;
};

/** Of input `i`, 1..3. */
export function ishigamiShares(i: number, a: number, b: number): Shares {
  const { variance, own1, own2, both13 } = ishigamiParts(a, b);
  const first = [own1, own2, 0][i - 1];
  const shared = i === 2 ? 0 : both13;
  return { first: first / variance, total: (first + shared) / variance };
}

/** Partial variances 1/(3 (1 + a_i)^2) of Sobol's g function, a product over inputs uniform on 0..1. Saltelli & Sobol 1995. */
const partOf = (a: number): number => 1 / (3 * (1 + a) * (1 + a));

export const sobolGVariance = (as: readonly number[]): number =>
  as.reduce((product, a) => product * (1 + partOf(a)), 1) - 1;

/** Of input `i`, from 1. */
export function sobolGShares(i: number, as: readonly number[]): Shares {
  const own = partOf(as[i - 1]);
  const variance = sobolGVariance(as);
  return { first: own / variance, total: (own * (variance + 1)) / (1 + own) / variance };
}
