import { type SpreadSeries, spreadBy } from './spread.ts';

/** Chances in % by confirmations 0 .. `most`, for the attacker's share at each percentage of the futures: chance rises with share. */
export function securitySeries(
  shareAt: (percent: number) => number,
  most: number,
  chance: (share: number, confirmations: number) => number,
): SpreadSeries {
  const spreads = Array.from({ length: most + 1 }, (_, z) =>
    spreadBy((percent) => 100 * chance(shareAt(percent), z)),
  );
  const series = (of: (spread: (typeof spreads)[number]) => number): Float64Array =>
    Float64Array.from(spreads, of);
  return {
    middle: series(({ middle }) => middle),
    low: {
      50: series(({ low }) => low[50]),
      80: series(({ low }) => low[80]),
      95: series(({ low }) => low[95]),
    },
    high: {
      50: series(({ high }) => high[50]),
      80: series(({ high }) => high[80]),
      95: series(({ high }) => high[95]),
    },
  };
}
