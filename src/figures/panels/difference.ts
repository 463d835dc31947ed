/** Two arms under the same luck: by how much one is better, future by future. */
import type { Comparison } from '../../summary/compare.ts';
import { difference as draw } from '../difference.ts';
import { type DifferenceData, differenceOf } from '../difference-data.ts';
import { differenceTable, differenceText } from '../difference-text.ts';
import type { Chosen, Panel, PanelChoice, Reading } from '../panel.ts';
import type { PairComparison } from '../../analysis/types.ts';
import { armChoice, namedArms } from './arms.ts';
import { valueOf } from './choices.ts';
import { drawnOutcome, outcomeChoice } from './drawn-outcome.ts';
import { halfWidth, panelMeta } from './panel-meta.ts';

export const difference: Panel = {
  id: 'difference',
  view: 'compare',
  choices,
  picture: (reading, chosen) => {
    const data = dataOf(reading, chosen);
    if (!data) return undefined;
    return {
      text: differenceText(data),
      table: differenceTable(data),
      draw: (context) => draw(data, context),
    };
  },
};

function choices(reading: Reading): PanelChoice[] {
  const outcomes = [...new Set(comparisonsOf(reading).map(({ outcome }) => outcome))];
  const choice = outcomeChoice(reading, outcomes, 'lost-ehs-days');
  return choice ? [choice, ...armChoice(reading, 'arm', 1), ...armChoice(reading, 'against', 0)] : [];
}

const comparisonsOf = ({ facts }: Reading): readonly PairComparison[] => facts?.comparisons ?? [];

function dataOf(reading: Reading, chosen: Chosen): DifferenceData | undefined {
  const all = choices(reading);
  if (all.length === 0) return undefined;
  const outcome = valueOf(all, chosen, 'outcome');
  const [first, second] = ['arm', 'against'].map((id) => Number(valueOf(all, chosen, id)));
  const found = comparisonBetween(reading, outcome, second, first);
  return found && differenceData(reading, outcome, first, second, found);
}

/** What changes from arm `a` to arm `b`; the comparison the other way round serves as well. */
function comparisonBetween(
  reading: Reading,
  outcome: string,
  a: number,
  b: number,
): { readonly comparison: Comparison; readonly turned: boolean } | undefined {
  const of = (from: number, to: number) =>
    comparisonsOf(reading).find((one) => one.outcome === outcome && one.a === from && one.b === to);
  const straight = of(a, b);
  if (straight) return { comparison: straight.comparison, turned: false };
  const back = of(b, a);
  return back && { comparison: back.comparison, turned: true };
}

function differenceData(
  reading: Reading,
  id: string,
  first: number,
  second: number,
  { comparison, turned }: NonNullable<ReturnType<typeof comparisonBetween>>,
): DifferenceData {
  const { name, unit, better, factor } = drawnOutcome(reading, id);
  const [one, two] = namedArms(reading, [first, second]).map(({ letter, hue, title }) => ({
    letter,
    hue,
    title,
  }));
  const error = halfWidth(comparison.standardError) * Math.abs(factor);
  const meta = panelMeta(reading, id, error > 0 ? { value: error, unit } : undefined);
  const facts = { name, unit, better, factor, first: one, second: two, meta };
  return differenceOf(turned ? turnedRound(comparison) : comparison, facts);
}

/** The same futures seen from the other arm. */
function turnedRound(compared: Comparison): Comparison {
  const { meanDifference, interval, quantiles, curve, aBetter, bBetter, verdict } = compared;
  const minus = (values: readonly number[]) => values.map((value) => -value).toReversed();
  const swapped = { 'a-better': 'b-better', 'b-better': 'a-better' } as const;
  return {
    ...compared,
    meanDifference: -meanDifference,
    interval: interval && [-interval[1], -interval[0]],
    quantiles: minus(quantiles),
    curve: minus(curve),
    aBetter: bBetter,
    bBetter: aBetter,
    verdict: verdict === 'a-better' || verdict === 'b-better' ? swapped[verdict] : verdict,
  };
}
