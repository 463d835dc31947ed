/** How many futures are still below a level of the hash rate, day by day. */
import type { Hue, Series } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

/** Percent of the same future without the threat. */
export const RECOVERY_LEVELS = [50, 75, 90] as const;
export type RecoveryLevel = (typeof RECOVERY_LEVELS)[number];

export interface RecoveryData {
  /** "US hash rate". */
  readonly name: string;
  /** The level drawn. */
  readonly level: RecoveryLevel;
  /** The day the harm begins: drawn as day 0. */
  readonly onset: number;
  /** Days of the series. */
  readonly days: number;
  readonly arms: readonly RecoveryArm[];
  readonly meta: FigureMeta;
}

export interface RecoveryArm {
  readonly letter: string;
  readonly hue: Hue;
  readonly title: string;
  /** Share of futures below each level, 0..1, by day from the start. */
  readonly below: Readonly<Record<RecoveryLevel, Series>>;
}

/** Half of the futures: the share whose return the title tells. */
const HALF = 0.5;

/** Days from the onset until fewer than half of the futures are below, for good; or why there is no such day. */
export type Return =
  | { readonly kind: 'back'; readonly days: number }
  | { readonly kind: 'never-below' }
  | { readonly kind: 'still-below'; readonly days: number };

export function returnOf({ level, onset, days }: RecoveryData, arm: RecoveryArm): Return {
  const below = arm.below[level];
  let last = days - 1;
  while (last >= onset && below[last] < HALF) last--;
  if (last < onset) return { kind: 'never-below' };
  if (last === days - 1) return { kind: 'still-below', days: days - 1 - onset };
  return { kind: 'back', days: last + 1 - onset };
}
