import { exp, pow } from '../random/exp-log.ts';
import { normalCdf } from '../random/incomplete-gamma.ts';
import { logBeta, logGamma } from '../random/log-gamma.ts';
import { normalQuantile } from '../random/normal-quantile.ts';
import { tCdf } from '../random/student.ts';
import { asin, sin } from '../random/trigonometry.ts';

/** How failures come together. p: chance of each; rho: correlation of the latent normals, 0 <= rho < 1. */

/** Quantile `level` of the failed share of a large pool. Vasicek 2002, "Loan portfolio value", Risk 15(12). */
export const poolQuantile = (p: number, rho: number, level: number): number =>
  normalCdf((normalQuantile(p) + Math.sqrt(rho) * normalQuantile(level)) / Math.sqrt(1 - rho));

/** Chance that more than the share `x` of the pool fails (same paper). */
export const poolExceeds = (p: number, rho: number, x: number): number =>
  normalCdf((normalQuantile(p) - Math.sqrt(1 - rho) * normalQuantile(x)) / Math.sqrt(rho));

/** Panels of Simpson's rule for the integral below. */
const PANELS = 200;

/** Correlation of two failures as yes or no: (Phi2(z, z; rho) - p^2)/(p (1-p)). Phi2 as in Drezner & Wesolowsky 1990. */
export function failureCorrelation(p: number, rho: number): number {
  const z = normalQuantile(p);
  const h = asin(rho) / PANELS;
  let sum = 0;
  for (let i = 0; i <= PANELS; i++) {
    const weight = i === 0 || i === PANELS ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * exp((-z * z) / (1 + sin(i * h)));
  }
  return (sum * h) / 3 / (2 * Math.PI) / (p * (1 - p));
}

/** Tail dependence of the t copula: 2 t_(nu+1)(-sqrt((nu+1)(1-rho)/(1+rho))). McNeil, Frey & Embrechts 2005, 5.3. */
export const tailDependence = (freedom: number, rho: number): number =>
  2 * tCdf(freedom + 1, -Math.sqrt(((freedom + 1) * (1 - rho)) / (1 + rho)));

/** Kendall's tau of an elliptical copula: 2/pi asin rho. */
export const kendall = (rho: number): number => (2 / Math.PI) * asin(rho);

/** Spearman's rho of the Gaussian copula: 6/pi asin(rho/2). */
export const spearman = (rho: number): number => (6 / Math.PI) * asin(rho / 2);

/** Chance that all n fail where the part `beta` of chance q is common to all: Fleming 1975; NUREG/CR-4780. */
export function allFail(q: number, beta: number, n: number): number {
  const common = beta * q;
  return common + (1 - common) * pow((1 - beta) * q, n);
}

/** Chance of exactly the k given ones of m failing together, non-staggered: NUREG/CR-5485. `alphas` has m members. */
export function alphaFactor(alphas: readonly number[], k: number, q: number): number {
  const m = alphas.length;
  const total = alphas.reduce((sum, alpha, i) => sum + (i + 1) * alpha, 0);
  return (k / choose(m - 1, k - 1)) * (alphas[k - 1] / total) * q;
}

const choose = (n: number, k: number): number => {
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return value;
};

/** Chance that at least k of n fail when their common chance is Beta(a, b). */
export function betaBinomialTail(a: number, b: number, n: number, k: number): number {
  let sum = 0;
  for (let i = Math.ceil(k); i <= n; i++) {
    const ways = logGamma(n + 1) - logGamma(i + 1) - logGamma(n - i + 1);
    sum += exp(ways + logBeta(i + a, n - i + b) - logBeta(a, b));
  }
  return sum;
}
