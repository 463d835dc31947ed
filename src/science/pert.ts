import { betaQuantile } from '../random/beta-quantile.ts';

/** A beta distribution between two ends. */
export interface ScaledBeta {
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly variance: number;
  /** Value below which a share lies. */
  readonly quantile: (level: number) => number;
}

/** What an expert says, and the weight of the mode against an end. */
export interface Estimate {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly weight: number;
}

/** The modified PERT that Hashfall's evidence rows mean (weight 4): alpha = 1 + weight (m - a)/(b - a). Vose 2008, "Risk Analysis". */
export function pert({ low, mode, high, weight }: Estimate): ScaledBeta {
  const range = high - low;
  return scaled(low, high, 1 + (weight * (mode - low)) / range, 1 + (weight * (high - mode)) / range);
}

/** The classical one, whose standard deviation is the range over weight + 2; for imports from FAIR tools only. Clark 1962. */
export function classicalPert({ low, mode, high, weight }: Estimate): ScaledBeta {
  const mean = (low + weight * mode + high) / (weight + 2);
  const sd = (high - low) / (weight + 2);
  const alpha = ((mean - low) / (high - low)) * (((mean - low) * (high - mean)) / (sd * sd) - 1);
  return scaled(low, high, alpha, (alpha * (high - mean)) / (mean - low));
}

function scaled(low: number, high: number, alpha: number, beta: number): ScaledBeta {
  const range = high - low;
  const sum = alpha + beta;
  return {
    alpha,
    beta,
    mean: low + (range * alpha) / sum,
    variance: (range * range * alpha * beta) / (sum * sum * (sum + 1)),
    quantile: (level) => low + range * betaQuantile(alpha, beta, level),
  };
}

/** Mean and standard deviation of the product of two independent amounts, as FAIR's frequency times size. Open Group O-RA. */
export function product(x: ScaledBeta, y: ScaledBeta): { readonly mean: number; readonly sd: number } {
  const mean = x.mean * y.mean;
  const squares = (x.variance + x.mean * x.mean) * (y.variance + y.mean * y.mean);
  return { mean, sd: Math.sqrt(squares - mean * mean) };
}
