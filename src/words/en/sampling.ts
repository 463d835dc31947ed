/** Words of layouts and families. */
export const samplingWords = {
  'science.sobol-point':
    'Coordinate of a point of the Sobol sequence, not scrambled, in the order of the Gray code',
  'science.sobol-point.source': 'Joe & Kuo 2008, new-joe-kuo-6.21201',
  'science.gamma-quantile': 'Quantile of the gamma distribution, mean shape x scale',
  'science.gamma-quantile.source': 'NIST DLMF 8.2, inverted by Newton’s method',
} as const;
