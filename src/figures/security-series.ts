import { type SpreadSeries, spreadBy, spreadSeries } from './spread.ts';

/** Chances in % by confirmations 0 .. `most`, for the attacker's share at each percentage of the futures: chance rises with share. */
export const securitySeries = (
  shareAt: (percent: number) => number,
  most: number,
  chance: (share: number, confirmations: number) => number,
): SpreadSeries =>
  spreadSeries(
    Array.from({ length: most + 1 }, (_, z) => spreadBy((percent) => 100 * chance(shareAt(percent), z))),
  );
