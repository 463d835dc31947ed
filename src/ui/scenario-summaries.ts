/** What each shipped scenario is about, as its card in the gallery says it: whole files, which the page's first scripts do without. */
import { idOf } from '../run/texts-by-id.ts';
import type { ScenarioDocument } from '../scenario/types.ts';

const files = import.meta.glob<string>('../../scenarios/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

/** Every summary ends with it; the page says it once, as a tag. */
const WHAT_IF = / A what-if, not a finding:.*$/;

const summaries: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [idOf(path), summaryIn(text).replace(WHAT_IF, '')]),
);

export const summaryOf = (id: string): string => summaries.get(id) ?? '';

function summaryIn(text: string): string {
  return (JSON.parse(text) as ScenarioDocument).summary ?? '';
}
