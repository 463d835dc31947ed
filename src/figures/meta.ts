/** What every caption says of its figure's numbers: the what-if, the run, the sources. */
import type { Grade } from '../evidence/grade.ts';
import { say } from '../words/words.ts';
import { shortNumber, wholeNumber } from '../words/numbers.ts';

export interface FigureSource {
  readonly title: string;
  readonly grade: Grade;
}

export interface FigureRun {
  readonly seed: string;
  /** Replicates. */
  readonly futures: number;
  /** Monte Carlo error of what the title says, in its unit. */
  readonly error?: { readonly value: number; readonly unit: string };
}

export interface FigureMeta {
  readonly sources: readonly FigureSource[];
  /** Left out where nothing was drawn by lot. */
  readonly run?: FigureRun;
  /** The line that says this is a what-if, wherever a real vendor is named. */
  readonly whatIf?: string;
}

/** The lines of a caption, the figure's own first. */
export function metaNotes(own: readonly string[], meta: FigureMeta): string[] {
  return [
    ...own,
    ...(meta.run ? [runNote(meta.run)] : []),
    ...(meta.sources.length > 0 ? [sourcesNote(meta.sources)] : []),
    ...(meta.whatIf === undefined ? [] : [meta.whatIf]),
  ];
}

function runNote({ seed, futures, error }: FigureRun): string {
  const run = say('figure.meta.run', { futures: wholeNumber(futures), seed });
  if (!error) return run;
  return `${run} ${say('figure.meta.error', { value: shortNumber(error.value, 1), unit: error.unit })}`;
}

function sourcesNote(sources: readonly FigureSource[]): string {
  const named = sources.map(({ title, grade }) =>
    say('figure.meta.source', { title, grade: say(`figure.grade.${grade}`) }),
  );
  return say('figure.meta.sources', { sources: named.join('; ') });
}
