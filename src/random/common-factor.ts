import { compileQuantile, tableQuantile, type QuantileTable } from './quantile-table.ts';
import { normalCdf } from './incomplete-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { tCdf } from './student.ts';

/**
 * Inputs that come together: each keeps its own distribution, and all share a factor. Gaussian: x = sqrt(rho) m + sqrt(1 - rho) z with
 * normals m of the group and z of its own (Vasicek 2002). t: the same over sqrt(chi-square / freedom), shared by the group, so that
 * extremes come together too (Demarta & McNeil 2005, "The t copula and related copulas", doi:10.1111/j.1751-5823.2005.tb00254.x).
 */
export interface CommonFactor {
  /** Names the factor's random stream. */
  readonly id: string;
  readonly family: 'gaussian' | 't';
  /** Correlation of any two of the latent numbers, 0 <= rho <= 1. */
  readonly rho: number;
  /** Degrees of freedom of the t, above 0. */
  readonly freedom: number;
}

/** From the uniforms (0, 1) of the input itself, of the factor and (t only) of the scale to the input's dependent uniform. */
export type Join = (own: number, factor: number, scale: number) => number;

/** A factor ready to be drawn. */
export function joinWith({ family, rho, freedom }: CommonFactor): Join {
  const load = Math.sqrt(rho);
  const rest = Math.sqrt(1 - rho);
  const latent = (own: number, factor: number): number =>
    load * normalQuantile(factor) + rest * normalQuantile(own);
  if (family === 'gaussian') return (own, factor) => inside(normalCdf(latent(own, factor)));
  const chiSquare = chiSquareOf(freedom);
  return (own, factor, scale) => {
    const size = Math.sqrt(tableQuantile(chiSquare, scale) / freedom);
    return inside(tCdf(freedom, latent(own, factor) / size));
  };
}

const chiSquareOf = (freedom: number): QuantileTable =>
  compileQuantile({ kind: 'gamma', shape: freedom / 2, scale: 2 });

const SMALLEST = 1 / 18_014_398_509_481_984;
const LARGEST = 1 - 1 / 9_007_199_254_740_992;

/** Never 0 or 1, as uniforms are not. */
const inside = (u: number): number => (u < SMALLEST ? SMALLEST : u > LARGEST ? LARGEST : u);
