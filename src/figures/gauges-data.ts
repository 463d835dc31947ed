/** How much load each grid loses at once, over the futures. */
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';
import type { Spread } from './spread.ts';

/** What happens to a grid, each its own picture. */
export const GAUGED = ['drop', 'rate', 'peak', 'swing', 'oscillation'] as const;
export type Gauged = (typeof GAUGED)[number];

export interface GaugesData {
  readonly what: Gauged;
  /** "MW". */
  readonly unit: string;
  readonly grids: readonly GridGauge[];
  readonly meta: FigureMeta;
}

export interface GridGauge {
  readonly title: string;
  /** "Texas", "38 states". */
  readonly detail?: string;
  readonly hue: Hue;
  /** Load dropped within seconds, in the unit. */
  readonly spread: Spread;
  /** The published limit and in how many futures it is passed; left out where none is published. */
  readonly limit?: { readonly value: number; readonly hits: number; readonly of: number };
}
