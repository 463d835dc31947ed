/** How a result is cited: what was run, with which seed, on which versions. No clock: the year is the release's. */
import { say } from '../words/words.ts';
import type { Finished } from './finished.ts';
import { oneLine } from './quote.ts';
import { sha256Hex } from '../scenario/sha256.ts';
import { engineVersion } from './versions.ts';

/** As CITATION.cff says; a test compares. */
export const AUTHORS = 'The Hashfall authors';
export const SOFTWARE_TITLE = 'Hashfall: a simulator of hash-rate concentration risk';
export const RELEASED = '2026-11-24';
const YEAR = RELEASED.slice(0, 4);

/** Eight digits that change with the scenario, the seed, the number of replicates, the engine or its evidence. */
export function resultKey({ info, job, data }: Finished): string {
  const told = JSON.stringify([info.canonical, job.seed, job.replicates, engineVersion, data]);
  return sha256Hex(new TextEncoder().encode(told)).slice(0, 8);
}

/** One sentence for a list of references. */
export const plainCitation = (run: Finished): string =>
  say('citation.plain', {
    authors: AUTHORS,
    year: YEAR,
    title: oneLine(run.info.title),
    software: SOFTWARE_TITLE,
    version: engineVersion,
    details: details(run),
  });

/** Two entries: the result, and the program that it came from. */
export const bibtex = (run: Finished): string => `@misc{${run.info.id}-${resultKey(run)},
  author = {{${AUTHORS}}},
  title = {${bibText(say('citation.title', { title: oneLine(run.info.title) }))}},
  year = {${YEAR}},
  note = {${bibText(details(run))}}
}

@software{hashfall-${engineVersion},
  author = {{${AUTHORS}}},
  title = {${bibText(SOFTWARE_TITLE)}},
  version = {${engineVersion}},
  year = {${YEAR}},
  date = {${RELEASED}}
}
`;

/** The same in the Citation File Format 1.2.0, for the pack. */
export const citationCff = (run: Finished): string => `cff-version: 1.2.0
message: ${yamlText(say('citation.message'))}
type: dataset
title: ${yamlText(say('citation.title', { title: oneLine(run.info.title) }))}
authors:
  - name: ${yamlText(AUTHORS)}
version: ${yamlText(resultKey(run))}
abstract: ${yamlText(details(run))}
references:
  - type: software
    title: ${yamlText(SOFTWARE_TITLE)}
    authors:
      - name: ${yamlText(AUTHORS)}
    version: ${yamlText(engineVersion)}
    date-released: ${yamlText(RELEASED)}
`;

const details = ({ info, job, data }: Finished): string =>
  say('citation.details', {
    id: info.id,
    seed: oneLine(job.seed),
    replicates: job.replicates,
    engine: engineVersion,
    data,
  });

/** JSON texts are YAML texts. */
const yamlText = (text: string): string => JSON.stringify(text);

const BIB_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibText = (text: string): string =>
  text.replace(/[\\~^#$%&_{}]/g, (sign) => BIB_SIGNS[sign] ?? `\\${sign}`);
