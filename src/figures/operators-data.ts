/** How hard each operator is hit. */
import { type BulletValue, middleOf } from './bullet-layout.ts';
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface OperatorsData {
  /** "Hash rate hit by day 90". */
  readonly name: string;
  readonly unit: string;
  /** What the title says of the first: hit hardest, unless it is something else that is counted. */
  readonly told?: 'hit' | 'below';
  readonly hue: Hue;
  readonly operators: readonly OperatorHit[];
  readonly meta: FigureMeta;
}

export interface OperatorHit {
  readonly title: string;
  /** Bands of futures; or the mean of the futures with its 95 % interval. */
  readonly value: BulletValue;
  /** True for the rest, which are many: it stands last, and the title does not name it. */
  readonly many?: boolean;
}

/** Hardest hit first; the many at the end. */
export function ranked({ operators }: OperatorsData): OperatorHit[] {
  return operators.toSorted(
    (a, b) => Number(a.many ?? false) - Number(b.many ?? false) || middleOf(b.value) - middleOf(a.value),
  );
}
