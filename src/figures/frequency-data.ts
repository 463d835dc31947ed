/** Frequency of a grid in the seconds after its largest blow, over the futures. */
import type { FigureMeta } from './meta.ts';
import type { Spread, SpreadSeries } from './spread.ts';

export interface FrequencyData {
  /** "ERCOT". */
  readonly grid: string;
  readonly nominalHz: number;
  readonly seconds: readonly number[];
  /** Hz, by the place of the second. */
  readonly hz: SpreadSeries;
  /** Futures behind the bands, where they are fewer than those of the run. */
  readonly first?: number;
  /** Highest of each future, Hz. */
  readonly peak: Spread;
  /** First rate of change, Hz/s. */
  readonly rate: Spread;
  /** The published ceiling, Hz, and in how many futures it is passed; left out where none is published. */
  readonly ceiling?: { readonly hz: number; readonly hits: number; readonly of: number };
  /** "A: As things are". */
  readonly arm: string;
  readonly hue: 'A' | 'B' | 'C' | 'D';
  readonly meta: FigureMeta;
}
