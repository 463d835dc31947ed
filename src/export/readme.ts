import type { ScenarioDocument } from '../scenario/types.ts';
import { say } from '../words/words.ts';
import { plainCitation } from './citation.ts';
import type { Finished } from './finished.ts';
import { oneLine, shellQuoted } from './quote.ts';
import { rerunCommand } from './snippets.ts';
import { engineVersion } from './versions.ts';

/** The pack's first file: what this is and is not, how to verify it, how to make it again, what is in it. */
export function readmeText(run: Finished): string {
  const { info, job, data } = run;
  const again = rerunCommand(run, 'scenario.json', 'again', 'csv,json');
  const values = {
    title: oneLine(info.title),
    engine: engineVersion,
    data,
    seed: shellQuoted(oneLine(job.seed)),
    replicates: job.replicates,
    days: info.days,
    arms: info.arms.map(({ id }) => id).join(', '),
    pack: packName(run),
    again,
    citation: plainCitation(run),
  };
  const { fleet } = JSON.parse(info.canonical) as ScenarioDocument;
  const own = fleet ? `\n${say('pack.fleet', { sha256: fleet.sha256 })}\n` : '';
  return say('pack.readme', values) + own;
}

/** What a pack's file is called. */
export const packName = ({ info }: Pick<Finished, 'info'>): string => `hashfall-${info.id}.zip`;
