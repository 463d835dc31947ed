import { scenarioDefaults, type ScenarioDocument } from '../../scenario/types.ts';
import { askDesk } from '../engine.ts';
import { shippedDocument, shippedScenarios } from '../scenarios.ts';
import type { ShownResult } from '../shown.ts';

/** The address that opens a result's scenario with its seed and number of futures; short for one that ships, unchanged. */
export async function linkTo({ document, seed, replicates }: ShownResult): Promise<string> {
  const here = location.href.replace(/#.*$/, '');
  const link = await encoded({ ...document, seed, replicates });
  return (await isShipped(document.id, link)) ? `${here}#id=${document.id}` : `${here}#s=${link}`;
}

const encoded = (document: ScenarioDocument): Promise<string> => askDesk('link', JSON.stringify(document));

/** Links are the same text for documents that mean the same. */
async function isShipped(id: string, link: string): Promise<boolean> {
  if (!shippedScenarios.some((shipped) => shipped.id === id)) return false;
  const document = await shippedDocument(id);
  const { seed, replicates } = { ...scenarioDefaults, ...document };
  return (await encoded({ ...document, seed, replicates })) === link;
}
