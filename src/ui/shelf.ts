/** The shelf: results computed when the page was built, shown until the live run has finished. */
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Summary } from '../summary/types.ts';
import type { ShownResult } from './shown.ts';
import { showSummary } from './show-summary.ts';

/** What a first look shows of the scenario's result; undefined where there is none on the shelf or it can't be reached. */
export const fetchFirstLook = async (document: ScenarioDocument): Promise<ShownResult | undefined> => {
  const summary = await fetchSummary(`${document.id}.first`);
  return summary && showSummary(summary, document, undefined, true);
};

/** The same with all that the shelf holds of it. */
export const fetchShelf = async (document: ScenarioDocument): Promise<ShownResult | undefined> => {
  const summary = await fetchSummary(document.id);
  return summary && showSummary(summary, document);
};

async function fetchSummary(name: string): Promise<Summary | undefined> {
  try {
    const answer = await fetch(`./precomputed/${name}.json`);
    return answer.ok ? ((await answer.json()) as Summary) : undefined;
  } catch {
    return undefined;
  }
}
