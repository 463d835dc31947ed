import { exp, log } from '../random/exp-log.ts';

/**
 * How concentrated a market is. `sizes` are shares or any sizes at least 0; they are normalised here, and members
 * of size 0 are not in the market. An empty market gives NaN.
 */
export interface Concentration {
  /** Members above 0. */
  readonly members: number;
  /** Herfindahl-Hirschman index, 0..10,000 points (Hirschman 1945, Herfindahl 1950). */
  readonly hhi: number;
  /** (HHI/10,000 - 1/n) / (1 - 1/n): 0 for equal members, 1 for one alone. */
  readonly hhiNormalised: number;
  /** Share of the largest. */
  readonly top1: number;
  readonly top3: number;
  readonly top4: number;
  /** Entropy in nats and bits (Shannon 1948). */
  readonly shannonNats: number;
  readonly shannonBits: number;
  /** exp(entropy): as many equal members would be as mixed. */
  readonly effectiveByEntropy: number;
  /** 1 / sum of squared shares (Laakso & Taagepera 1979). */
  readonly effectiveBySquares: number;
  /** ln n - entropy (Theil 1967). */
  readonly theil: number;
  readonly gini: number;
  /** Fewest members that together hold over one half (Srinivasan & Lee 2017). */
  readonly nakamoto: number;
}

/** All metrics at once. */
export function concentration(sizes: readonly number[]): Concentration {
  const sorted = sizes.filter((size) => size > 0).toSorted((a, b) => b - a);
  const total = sum(sorted);
  const shares = sorted.map((size) => size / total);
  const n = shares.length;
  const squares = n === 0 ? NaN : sum(shares.map((share) => share * share));
  const entropy = n === 0 ? NaN : -sum(shares.map((share) => share * log(share)));
  return {
    members: n,
    hhi: squares * 10_000,
    hhiNormalised: n === 1 ? 1 : (squares - 1 / n) / (1 - 1 / n),
    top1: topShare(shares, 1),
    top3: topShare(shares, 3),
    top4: topShare(shares, 4),
    shannonNats: entropy,
    shannonBits: entropy / Math.LN2,
    effectiveByEntropy: exp(entropy),
    effectiveBySquares: 1 / squares,
    theil: log(n) - entropy,
    gini: gini(shares),
    nakamoto: fewestAbove(sorted, 0.5),
  };
}

/** Fewest members that hold over `share` of the whole; NaN when even all do not. Sizes need not be sorted. */
export function nakamotoCoefficient(sizes: readonly number[], share = 0.5): number {
  return fewestAbove(
    sizes.toSorted((a, b) => b - a),
    share,
  );
}

/** On the sizes as given, so that 30 + 20 of 100 is not over one half by a rounding error. */
function fewestAbove(descending: readonly number[], share: number): number {
  const needed = share * sum(descending);
  let held = 0;
  const place = descending.findIndex((size) => (held += size) > needed);
  return place === -1 ? NaN : place + 1;
}

const topShare = (descending: readonly number[], k: number): number =>
  descending.length === 0 ? NaN : sum(descending.slice(0, k));

/** Mean absolute difference over twice the mean; shares in descending order. */
function gini(descending: readonly number[]): number {
  const n = descending.length;
  const ranked = sum(descending.map((share, i) => (n - i) * share));
  return (2 * ranked - (n + 1)) / n;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export type HhiBand = 'unconcentrated' | 'moderate' | 'high';

/** Bands of the US DOJ and FTC Merger Guidelines 2023: 1,000-1,800 moderate, above 1,800 high. */
export function hhiBand(hhi: number): HhiBand {
  if (hhi < 1000) return 'unconcentrated';
  return hhi <= 1800 ? 'moderate' : 'high';
}

/** Points by which the HHI rises when two members, shares 0..1, become one: 2 s1 s2. */
export const hhiRiseByMerger = (first: number, second: number): number => 20_000 * first * second;
