/** How hash rate hangs together: from the maker through the update channel and the operator to the grid. */
import { say } from '../words/words.ts';
import type { Hue } from './fan-data.ts';
import type { FigureMeta } from './meta.ts';

export interface FlowsData {
  /** "US hash rate". */
  readonly whole: string;
  /** Of the arm whose target is coloured. */
  readonly hue: Hue;
  /** Titles of the stages, left to right. */
  readonly columns: readonly string[];
  readonly paths: readonly FlowPath[];
  readonly meta: FigureMeta;
}

/** Cohorts that share all stops. */
export interface FlowPath {
  /** A title for each column. */
  readonly stops: readonly string[];
  /** EH/s, or any size. */
  readonly weight: number;
  readonly targeted: boolean;
}

/** Stops under this share of a column, and those beyond the eighth, are drawn as one. */
const SMALL = 0.025;
const MOST = 8;

/** The paths with small stops folded, shares of the whole as weights, equal ones merged. */
export function foldedPaths({ columns, paths }: FlowsData): FlowPath[] {
  const whole = paths.reduce((sum, { weight }) => sum + weight, 0);
  const kept = columns.map((_, column) => keptStops(paths, column, whole));
  const merged = new Map<string, FlowPath>();
  for (const { stops, weight, targeted } of paths) {
    const named = stops.map((stop, column) => (kept[column].has(stop) ? stop : say('figure.flows.others')));
    const key = JSON.stringify([named, targeted]);
    const before = merged.get(key)?.weight ?? 0;
    merged.set(key, { stops: named, weight: before + weight / whole, targeted });
  }
  return [...merged.values()].toSorted((a, b) => b.weight - a.weight);
}

function keptStops(paths: readonly FlowPath[], column: number, whole: number): Set<string> {
  const sizes = new Map<string, number>();
  for (const { stops, weight } of paths) {
    sizes.set(stops[column], (sizes.get(stops[column]) ?? 0) + weight);
  }
  const large = [...sizes].filter(([, size]) => size >= SMALL * whole).toSorted((a, b) => b[1] - a[1]);
  // One that would be folded alone stays itself.
  const few = sizes.size - large.length === 1 && sizes.size <= MOST ? [...sizes] : large.slice(0, MOST);
  return new Set(few.map(([stop]) => stop));
}

/** Share of a stop 0..1, and how much of the whole goes through it on the targeted path. */
export interface StopShare {
  readonly share: number;
  readonly targeted: number;
}

export function stopShares(paths: readonly FlowPath[], column: number): Map<string, StopShare> {
  const shares = new Map<string, StopShare>();
  for (const { stops, weight, targeted } of paths) {
    const { share, targeted: hit } = shares.get(stops[column]) ?? { share: 0, targeted: 0 };
    shares.set(stops[column], { share: share + weight, targeted: hit + (targeted ? weight : 0) });
  }
  return shares;
}
