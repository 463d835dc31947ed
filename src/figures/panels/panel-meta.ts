/** What a panel's caption says of its numbers: the run, its error, the weightiest sources, the what-if. */
import type { Json } from '../../evidence/field.ts';
import { Z95_TWO_SIDED } from '../../science/proportion.ts';
import { type ShareOfFutures } from '../../summary/exceedance.ts';
import type { OutcomeSummary } from '../../summary/types.ts';
import { say } from '../../words/words.ts';
import type { FigureMeta, FigureRun, FigureSource } from '../meta.ts';
import type { Reading } from '../panel.ts';

/** Sources named in a caption. */
const MOST_SOURCES = 4;

/**
 * `outcome`: whose weightiest inputs are named as sources; left out where no fact says which those are. `anchors`: what a closed
 * form rests on, named first and all of them, whatever weighs most.
 */
export function panelMeta(
  reading: Reading,
  outcome?: string,
  error?: FigureRun['error'],
  anchors: readonly FigureSource[] = [],
): FigureMeta {
  const { summary } = reading;
  const run = { seed: summary.seed, futures: summary.replicates, ...(error ? { error } : {}) };
  return { sources: [...anchors, ...sourcesOf(reading, outcome)], run, ...whatIf(reading) };
}

/** For what is true of the fleet before anything is drawn by lot. */
export function fleetMeta(sources: readonly FigureSource[] = []): FigureMeta {
  const fitted: FigureSource = { title: say('figure.panel.fleet'), grade: 'derived' };
  const seen = sources.filter(({ title }, i) => sources.findIndex((one) => one.title === title) === i);
  return { sources: seen.length === 0 ? [fitted] : seen.slice(0, MOST_SOURCES), whatIf: WHAT_IF() };
}

const WHAT_IF = (): string => say('figure.panel.what-if');

function sourcesOf({ facts }: Reading, outcome: string | undefined): FigureSource[] {
  const influences = outcome === undefined ? [] : (facts?.influence?.[outcome] ?? []);
  return influences
    .slice(0, MOST_SOURCES)
    .map(({ meaning, grade }) => ({ title: meaning, grade: grade ?? 'judged' }));
}

/** Whoever the scenario names is a maker who did nothing: said in every caption of such a scenario. */
function whatIf({ document }: Reading): Pick<FigureMeta, 'whatIf'> {
  return document.threats.some(({ target }) => namesMaker(target)) ? { whatIf: WHAT_IF() } : {};
}

const namesMaker = (target: Json | undefined): boolean =>
  typeof target === 'object' &&
  target !== null &&
  ['vendor', 'jurisdiction', 'channel'].some((key) => key in target);

/** Half the 95 % interval of a share, as a count of futures. */
export function shareError({ low, high }: Pick<ShareOfFutures, 'low' | 'high'>): FigureRun['error'] {
  return { value: (high - low) * 50, unit: say('figure.panel.in-100') };
}

/** Half the 95 % interval of the middle future's value, in the drawn unit; nothing where it is open or nought. */
export function middleError(
  { intervals: { p50 } }: OutcomeSummary,
  unit: string,
  factor = 1,
): FigureRun['error'] {
  const [low, high] = p50;
  if (low === null || high === null || high === low) return undefined;
  return { value: (Math.abs(factor) * (high - low)) / 2, unit };
}

export const halfWidth = (standardError: number | null): number =>
  standardError === null ? 0 : Z95_TWO_SIDED * standardError;
