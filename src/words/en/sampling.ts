/** Words of layouts and families. */
export const samplingWords = {
  'science.sobol-point':
    'Coordinate of a point of the Sobol sequence, not scrambled, in the order of the Gray code',
  'science.sobol-point.source': 'Joe & Kuo 2008, new-joe-kuo-6.21201',
  'science.gamma-quantile': 'Quantile of the gamma distribution, mean shape x scale',
  'science.gamma-quantile.source': 'NIST DLMF 8.2, inverted by Newton’s method',

  'cli.explain.kind.quantity': 'how a number of a scenario is written',
  'cli.explain.quantity.about':
    'A number with or without its unit, a range low .. high or low .. mode .. high (a modified PERT), or a family. Drawn once a replicate.',
  'cli.explain.quantity.operators':
    '+ - * / of a family and plain numbers; the unit at the end. What has no upper or lower bound is kept within those of its field.',
  'cli.explain.quantity.size': 'at most {characters} characters',
  'quantity.family.uniform': 'uniform(low, high): every value between as likely',
  'quantity.family.triangular': 'triangular(low, mode, high)',
  'quantity.family.pert': 'pert(low, mode, high): modified PERT, mean (low + 4 mode + high)/6',
  'quantity.family.normal': 'normal(mean, sd)',
  'quantity.family.truncnormal':
    'truncnormal(mean, sd, low, high): a normal with what lies outside cut off; mean and sd are those of the whole',
  'quantity.family.lognormal': 'lognormal(p05, p95): by its 5th and 95th percentile, above 0',
  'quantity.family.beta': 'beta(a, b) between 0 and 1, or beta(a, b, low, high)',
  'quantity.family.gamma': 'gamma(shape, scale): mean shape x scale',
  'quantity.family.metalog':
    'metalog(p10, p50, p90) through three quantiles, or metalog(p10, p50, p90, low, high) between two bounds',
  'quantity.family.bernoulli': 'bernoulli(p): 1 with chance p, else 0',
  'quantity.family.empirical': 'empirical(a, b, ...): one of the observed values, each as likely',
  'quantity.family.discrete': 'discrete(a, weight of a, b, weight of b, ...)',
  'cli.explain.sampling': 'sampling',
  'cli.explain.together': 'come together',
  'cli.explain.together.gaussian': '{id}: {inputs} (Gaussian, rho {rho})',
  'cli.explain.together.t': '{id}: {inputs} (t, rho {rho}, {df} degrees of freedom)',
} as const;
