/** What can be taken away of a result, a line each: names and words alone, so that the page need not load what writes them. */
import type { WordKey } from '../words/words.ts';
import type { Table } from './table-files.ts';

/** Files by one name; `about` says what is in them. */
export interface Taking {
  readonly about: WordKey;
  readonly files: readonly string[];
}

const TABLE_WORDS: Readonly<Record<Table, WordKey>> = {
  outcomes: 'take.outcomes',
  parameters: 'take.parameters',
  timeline: 'take.timeline',
  operators: 'take.operators',
  places: 'take.places',
  ledger: 'take.ledger',
};

export const TAKINGS: readonly Taking[] = [
  ...Object.entries(TABLE_WORDS).map(([table, about]) => ({
    about,
    files: [`${table}.csv`, `${table}.parquet`],
  })),
  { about: 'take.scenario', files: ['scenario.json'] },
  { about: 'take.resolved', files: ['resolved-parameters.json'] },
  { about: 'take.summary', files: ['summary.json'] },
  { about: 'take.datapackage', files: ['datapackage.json'] },
  { about: 'take.receipt', files: ['receipt.json'] },
];

/** Code that loads or reruns the result, as it lies in the pack. */
export const CODE_TAKINGS = [
  { title: 'snippet.shell', file: 'snippets/rerun.sh' },
  { title: 'snippet.python', file: 'snippets/load.py' },
  { title: 'snippet.r', file: 'snippets/load.R' },
] as const satisfies readonly { readonly title: WordKey; readonly file: string }[];

export const CITATION_FILE = 'CITATION.bib';
