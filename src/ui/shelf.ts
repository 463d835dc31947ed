/** The shelf: results computed when the page was built, shown until the live run has finished. */
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Summary } from '../summary/types.ts';
import type { ShownResult } from './shown.ts';
import { showSummary } from './show-summary.ts';

/** The scenario's result from the shelf; undefined where there is none or it can't be reached. */
export async function fetchShelf(
  scenario: string,
  document: ScenarioDocument,
): Promise<ShownResult | undefined> {
  try {
    const answer = await fetch(`./precomputed/${scenario}.json`);
    return answer.ok ? showSummary((await answer.json()) as Summary, document) : undefined;
  } catch {
    return undefined;
  }
}
