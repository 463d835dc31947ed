import { quantile } from '../random/distributions.ts';
import { SOBOL_DIMENSIONS, sobolPoint } from '../random/sobol.ts';
import type { Method } from './method.ts';
import { between, count, innerShare, positive } from './method-inputs.ts';

/** How inputs are laid out, and quantiles of families that users may type. */
export const samplingMethods: readonly Method[] = [
  {
    id: 'sobol-point',
    inputs: [count('dimension', 1, SOBOL_DIMENSIONS), count('index', 0, 4_294_967_295)],
    evaluate: ([dimension, index]) => sobolPoint(dimension, index),
  },
  {
    id: 'gamma-quantile',
    inputs: [between('shape', 0.05, 1e6), positive('scale'), innerShare('share')],
    evaluate: ([shape, scale, share]) => quantile({ kind: 'gamma', shape, scale }, share),
  },
];
