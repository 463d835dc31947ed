/** What each arm costs and what it does, and which arms no other beats on both. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface CostEffectData {
  /** "Hash rate saved"; more is better. */
  readonly effect: string;
  readonly unit: string;
  readonly arms: readonly CostEffectArm[];
  readonly meta: FigureMeta;
}

export interface CostEffectArm {
  /** "B", "B + C". */
  readonly letter: string;
  /** Left out for an arm beyond the four hues, which is drawn as a ring of ink. */
  readonly hue?: Hue;
  readonly title: string;
  /** Million USD. */
  readonly cost: NinetyOf100;
  readonly effect: NinetyOf100;
}

/** The middle future, and the ends between which 90 of 100 futures lie. */
export interface NinetyOf100 {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/** Arms that no other beats on both, cheapest first (Pareto). */
export function paretoFront(arms: readonly CostEffectArm[]): CostEffectArm[] {
  return arms
    .filter((arm) => !arms.some((other) => beats(other, arm)))
    .toSorted((a, b) => a.cost.middle - b.cost.middle || a.effect.middle - b.effect.middle);
}

function beats(a: CostEffectArm, b: CostEffectArm): boolean {
  const [cheaper, better] = [b.cost.middle - a.cost.middle, a.effect.middle - b.effect.middle];
  return cheaper >= 0 && better >= 0 && cheaper + better > 0;
}

/** The arm of the front with the most effect for each million beyond its cheapest, and the one after it. */
export function bestBuy(front: readonly CostEffectArm[]): { best?: CostEffectArm; next?: CostEffectArm } {
  const [cheapest, ...rest] = front;
  if (!cheapest || rest.length === 0) return {};
  const rate = ({ cost, effect }: CostEffectArm) =>
    (effect.middle - cheapest.effect.middle) / (cost.middle - cheapest.cost.middle);
  const best = rest.reduce((a, b) => (rate(b) > rate(a) ? b : a));
  const next = rest[rest.indexOf(best) + 1];
  return next ? { best, next } : { best };
}
