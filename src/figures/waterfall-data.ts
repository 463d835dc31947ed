/** What was lost, bar by bar, down to the total. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface WaterfallData {
  /** "US hash rate". */
  readonly name: string;
  readonly unit: string;
  readonly hue: Hue;
  /** What stands at the head of the table's first column. */
  readonly what: string;
  /** In any order; what is nothing is left out. */
  readonly bars: readonly LossBar[];
  /** What idle and running machines make of prices: a bar of its own, next to last. */
  readonly response: number;
  readonly meta: FigureMeta;
}

export interface LossBar {
  readonly title: string;
  /** Mean of the futures; a gain is negative. */
  readonly mean: number;
  /** Half its 95 % interval. */
  readonly half: number;
}

export interface PlacedBar extends LossBar {
  readonly kind: 'loss' | 'gain' | 'response' | 'total';
  readonly from: number;
  readonly to: number;
}

/** Losses and gains drawn by name; the others stand together. */
const MOST_LOSSES = 9;
const MOST_GAINS = 4;

export const totalOf = ({ bars, response }: WaterfallData): number =>
  bars.reduce((sum, { mean }) => sum + mean, response);

/** Losses, largest first, then gains, the response, the total: each begins where the one before ends. */
export function waterfallBars(data: WaterfallData, more: (count: number) => string): PlacedBar[] {
  const { losses, gains } = sides(data);
  let at = 0;
  const place = (kind: PlacedBar['kind'], bar: LossBar): PlacedBar => {
    const from = at;
    at += bar.mean;
    return { ...bar, kind, from, to: at };
  };
  return [
    ...folded(losses, MOST_LOSSES, more).map((bar) => place('loss', bar)),
    ...folded(gains, MOST_GAINS, more).map((bar) => place('gain', bar)),
  ];
}

/** By size. */
export function sides({ bars }: WaterfallData): { readonly losses: LossBar[]; readonly gains: LossBar[] } {
  return {
    losses: bars.filter(({ mean }) => mean > 0).sort((a, b) => b.mean - a.mean),
    gains: bars.filter(({ mean }) => mean < 0).sort((a, b) => a.mean - b.mean),
  };
}

function folded(bars: readonly LossBar[], most: number, more: (count: number) => string): LossBar[] {
  if (bars.length <= most) return [...bars];
  const rest = bars.slice(most - 1);
  const sum = (of: (bar: LossBar) => number): number => rest.reduce((all, bar) => all + of(bar), 0);
  return [
    ...bars.slice(0, most - 1),
    { title: more(rest.length), mean: sum(({ mean }) => mean), half: sum(({ half }) => half) },
  ];
}
