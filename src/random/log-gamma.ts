import { log, logOnePlus } from './exp-log.ts';

/** ln sqrt(2 pi). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;

/** From here on Stirling's series to the 7th term is exact to the last bit. */
const STIRLING_FROM = 10;

/** ln Gamma(x) for x > 0, to about 2e-15 relative or absolute, whichever is wider. */
export function logGamma(x: number): number {
  if (x >= STIRLING_FROM) return (x - 0.5) * log(x) - x + LOG_ROOT_TWO_PI + stirlingRest(x);
  let product = 1;
  let y = x;
  for (; y < STIRLING_FROM; y++) product *= y;
  return (y - 0.5) * log(y) - y + LOG_ROOT_TWO_PI + stirlingRest(y) - log(product);
}

/** What Stirling's formula leaves of ln Gamma(x): sum of B(2n) / (2n (2n-1) x^(2n-1)), x >= 10. */
function stirlingRest(x: number): number {
  const w = 1 / (x * x);
  const deep = -1 / 1680 + w * (1 / 1188 + w * (-691 / 360_360 + w / 156));
  return (1 / 12 + w * (-1 / 360 + w * (1 / 1260 + w * deep))) / x;
}

/** ln B(a, b) for a, b > 0. For large a the difference of two large logarithms is taken term by term. */
export function logBeta(a: number, b: number): number {
  const large = a > b ? a : b;
  const small = a > b ? b : a;
  if (large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const ratio =
    (0.5 - large) * logOnePlus(small / large) -
    small * log(large + small) +
    small +
    (stirlingRest(large) - stirlingRest(large + small));
  return logGamma(small) + ratio;
}
