/** The shipped scenarios: titles and summaries with the page, whole documents when one is opened. */
import type { ScenarioDocument } from '../scenario/types.ts';
import standard from '../../scenarios/us-bricking.json';

export interface ShippedScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

const titles = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'title' });
const summaries = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'summary' });
/** As text: a file of its own each, fetched when it is opened. */
const texts = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default' });

/** Every summary ends with it; the page says it once, as a tag. */
const WHAT_IF = / A what-if, not a finding:.*$/;

const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** The one the page opens on; its document is at hand at once. */
export const DEFAULT_SCENARIO = 'us-bricking';
export const defaultDocument = standard as unknown as ScenarioDocument;

export const shippedScenarios: readonly ShippedScenario[] = Object.keys(titles)
  .map((path) => ({
    id: idOf(path),
    title: titles[path],
    summary: summaries[path].replace(WHAT_IF, ''),
  }))
  .sort((a, b) => Number(b.id === DEFAULT_SCENARIO) - Number(a.id === DEFAULT_SCENARIO));

export async function shippedDocument(id: string): Promise<ScenarioDocument> {
  if (id === DEFAULT_SCENARIO) return defaultDocument;
  const load = texts[Object.keys(texts).find((path) => idOf(path) === id) ?? ''];
  if (!load) throw new Error(`no shipped scenario ${id}`);
  return JSON.parse(await load()) as ScenarioDocument;
}
