import type { Distribution } from '../random/distributions.ts';

/**
 * `times` x / `per` + `plus` of a distribution; undefined where the family has no such member (a shifted or negative
 * lognormal or gamma).
 */
export function affine(d: Distribution, times: number, plus: number, per = 1): Distribution | undefined {
  if (times === 0) return { kind: 'constant', value: plus };
  const upright = times < 0 !== per < 0 ? mirror(d) : d;
  if (upright === undefined || (startsAtZero(d) && plus !== 0)) return undefined;
  const above = Math.abs(times);
  const below = Math.abs(per);
  return mapValues(
    upright,
    (x) => (x * above) / below + plus,
    (width) => (width * above) / below,
  );
}

const startsAtZero = ({ kind }: Distribution): boolean => kind === 'lognormal' || kind === 'gamma';

/** -x; undefined for a lognormal or gamma. */
function mirror(d: Distribution): Distribution | undefined {
  switch (d.kind) {
    case 'constant':
      return { ...d, value: -d.value };
    case 'uniform':
      return { ...d, low: -d.high, high: -d.low };
    case 'triangular':
    case 'pert':
      return { ...d, low: -d.high, mode: -d.mode, high: -d.low };
    case 'normal':
      return { ...d, mean: -d.mean };
    case 'truncated-normal':
      return { ...d, mean: -d.mean, low: -d.high, high: -d.low };
    case 'lognormal':
    case 'gamma':
      return undefined;
    case 'metalog':
      return { ...d, p10: -d.p90, p50: -d.p50, p90: -d.p10 };
    case 'metalog-bounded':
      return { ...d, p10: -d.p90, p50: -d.p50, p90: -d.p10, low: -d.high, high: -d.low };
    case 'beta':
      return { ...d, a: d.b, b: d.a, low: -d.high, high: -d.low };
    case 'discrete':
      return { ...d, values: d.values.map((value) => -value) };
    default:
      return d satisfies never;
  }
}

/** The distribution of increasing, straight-line `f` of its values; `width` is `f` for differences. */
export function mapValues(
  d: Distribution,
  f: (value: number) => number,
  width: (difference: number) => number,
): Distribution {
  switch (d.kind) {
    case 'constant':
      return { ...d, value: f(d.value) };
    case 'uniform':
    case 'beta':
      return { ...d, low: f(d.low), high: f(d.high) };
    case 'triangular':
    case 'pert':
      return { ...d, low: f(d.low), mode: f(d.mode), high: f(d.high) };
    case 'normal':
      return { ...d, mean: f(d.mean), sd: width(d.sd) };
    case 'truncated-normal':
      return { ...d, mean: f(d.mean), sd: width(d.sd), low: f(d.low), high: f(d.high) };
    case 'gamma':
      return { ...d, scale: width(d.scale) };
    case 'metalog':
      return { ...d, p10: f(d.p10), p50: f(d.p50), p90: f(d.p90) };
    case 'metalog-bounded':
      return { ...d, p10: f(d.p10), p50: f(d.p50), p90: f(d.p90), low: f(d.low), high: f(d.high) };
    case 'lognormal':
      return { ...d, p05: f(d.p05), p95: f(d.p95) };
    case 'discrete':
      return { ...d, values: d.values.map(f) };
    default:
      return d satisfies never;
  }
}
