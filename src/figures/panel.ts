/** A panel turns a reading (a result with its facts and its scenario) into a picture that can be shown, told and saved. */
import type { RivalRuns } from '../analysis/rivals.ts';
import type { RunFacts } from '../analysis/run-facts.ts';
import type { TrackId } from '../kernel/tracks.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Summary } from '../summary/types.ts';
import type { DistributionPlace } from './distribution.ts';
import type { FigureContext, FigureElement } from './document.ts';
import type { FanPlace } from './fan-place.ts';
import type { Series } from './fan-data.ts';
import type { FigureTable } from './fan-table.ts';
import type { FigureText } from './frame.ts';
import type { Shapes } from './shapes-file.ts';

export interface Reading {
  readonly summary: Summary;
  /** Left out for a result from the shelf; panels that need them then have nothing to show. */
  readonly facts?: RunFacts | undefined;
  readonly document: ScenarioDocument;
  /** What sentences call the nation: "US". */
  readonly nation: string;
  /** Outlines of the states and the nations, once they are loaded (`loadShapes`); maps are tiles until then. */
  readonly shapes?: Partial<Record<Shapes['kind'], Shapes>> | undefined;
  /** Runs under rival sources, once they were asked for. */
  readonly rivals?: RivalRuns | undefined;
  /** The future that the reader has replayed. */
  readonly future?: ChosenFuture | undefined;
  /** True for a preview: fewer futures, drawn as edges without sampled futures. */
  readonly preview?: boolean | undefined;
}

/** One replicate of one arm, as replayed. */
export interface ChosenFuture {
  readonly replicate: number;
  readonly arm: number;
  /** As recorded, by day. */
  readonly tracks: Readonly<Partial<Record<TrackId, Series>>>;
}

/** What a reader has switched, by the choice's id; what is missing or unknown takes the choice's initial value. */
export type Chosen = Readonly<Record<string, string>>;

export interface Panel {
  /** Anchor and file name. */
  readonly id: string;
  readonly view: 'read' | 'compare';
  readonly choices?: (reading: Reading) => readonly PanelChoice[];
  /** Undefined where this scenario has nothing to show. */
  readonly picture: (reading: Reading, chosen: Chosen) => Picture | undefined;
}

export interface PanelChoice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly PanelOption[];
  /** An option's value; of several, theirs with commas between. */
  readonly initial: string;
  /** So many options can be chosen together, at least one; absent: one. */
  readonly several?: number;
}

export interface PanelOption {
  readonly value: string;
  readonly label: string;
}

export interface Picture {
  readonly text: FigureText;
  readonly table: FigureTable;
  readonly draw: (context: FigureContext) => FigureElement;
  /** The text at a width, where the notes depend on what fits in. */
  readonly textAt?: (context: FigureContext) => FigureText;
  /** A line that the reader moves; `chosen.line` takes its value. */
  readonly line?: PictureLine;
  /** Where days and sampled futures stand, for pointers. */
  readonly days?: (context: FigureContext) => FanPlace;
  /** The sampled futures in words, for keys that step through them; `chosen.picked` takes the place of one. */
  readonly samples?: readonly string[];
}

export interface PictureLine {
  readonly value: number;
  readonly unit: string;
  readonly place: (context: FigureContext) => DistributionPlace;
  /** Where a key moves the line; undefined for a key that does not. */
  readonly afterKey: (context: FigureContext, key: string, shift?: boolean) => number | undefined;
  /** A value as text for `chosen.line`. */
  readonly write: (value: number) => string;
}

/** What is chosen of a choice: the reader's if it is among the options, else the initial one. */
export function chosenOf({ id, options, initial, several }: PanelChoice, chosen: Chosen): string {
  const wanted = chosen[id];
  if (wanted === undefined) return initial;
  const parts = several === undefined ? [wanted] : wanted.split(',');
  const known = parts.every((part) => options.some(({ value }) => value === part));
  return known && parts.length <= (several ?? 1) ? wanted : initial;
}
