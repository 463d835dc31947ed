/** How likely a payment is undone, by the confirmations its receiver waits for, over the futures. */
import type { FigureMeta } from './meta.ts';
import type { Spread, SpreadSeries } from './spread.ts';

/** What the attacker does: never gives up, gives up after some hours, or has mined ahead in secret. */
export const RACES = ['strict', 'hold-1', 'hold-6', 'hold-24', 'prepared'] as const;
export type Race = (typeof RACES)[number];

export interface SecurityData {
  readonly race: Race;
  /** Confirmations the title tells. */
  readonly confirmations: number;
  /** Chance of success, %, by confirmations from 0 on. */
  readonly chance: SpreadSeries;
  readonly most: number;
  /** Highest share of the hash rate that runs, %. */
  readonly share: Spread;
  /** Hours with more than half of it. */
  readonly majority: Spread;
  /** "A: As things are". */
  readonly arm: string;
  readonly hue: 'A' | 'B' | 'C' | 'D';
  readonly meta: FigureMeta;
}
