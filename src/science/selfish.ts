/**
 * Selfish mining with the strategy SM1: `share` of hash rate below 1/2, `tie` the part of the rest that mines on the
 * attacker's block in a tie, both 0..1. Eyal & Sirer 2014, arXiv:1311.0243. At or above 1/2 the attacker takes all.
 */

/** The attacker's part of all rewards once difficulty has followed. */
export function selfishRevenue(share: number, tie: number): number {
  if (share >= 0.5) return 1;
  const a = share;
  const above = a * (1 - a) * (1 - a) * (4 * a + tie * (1 - 2 * a)) - a * a * a;
  return above / (1 - a * (1 + (2 - a) * a));
}

/** The share from which it pays: (1 - tie)/(3 - 2 tie). */
export const selfishThreshold = (tie: number): number => (1 - tie) / (3 - 2 * tie);

/** Blocks of the final chain a block mined, 1 minus the orphan rate: from the stationary law of the attacker's lead. */
export function selfishChainGrowth(share: number): number {
  if (share >= 0.5) return share;
  const a = share;
  const lead1 = (a - 2 * a * a) / (1 - 4 * a * a + 2 * a * a * a);
  const level = lead1 / a;
  const ratio = a / (1 - a);
  const tied = (1 - a) * lead1;
  const more = (lead1 * ratio * ratio) / (1 - ratio);
  return 2 * tied + (1 - a) * (a === 0 ? 1 : level) + (1 - a) * (2 * lead1 * ratio + more);
}

/** Income a unit of time before the first retarget over that of honest mining; below 1 it loses money until then. */
export const selfishFirstIncome = (share: number, tie: number): number =>
  (selfishRevenue(share, tie) * selfishChainGrowth(share)) / share;
