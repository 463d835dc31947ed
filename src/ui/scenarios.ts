/** The shipped scenarios: titles with the page, summaries with the gallery, whole documents when one is opened. */
import { idOf } from '../run/texts-by-id.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import standard from '../../scenarios/us-bricking.json';

export interface ShippedScenario {
  readonly id: string;
  readonly title: string;
}

const titles = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'title' });
/** As text: a file of its own each, fetched when it is opened. */
const texts = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default' });

/** The one the page opens on; its document is at hand at once. */
export const DEFAULT_SCENARIO = 'us-bricking';
export const defaultDocument = standard as unknown as ScenarioDocument;

export const shippedScenarios: readonly ShippedScenario[] = Object.keys(titles)
  .map((path) => ({ id: idOf(path), title: titles[path] }))
  .sort((a, b) => Number(b.id === DEFAULT_SCENARIO) - Number(a.id === DEFAULT_SCENARIO));

export async function shippedDocument(id: string): Promise<ScenarioDocument> {
  if (id === DEFAULT_SCENARIO) return defaultDocument;
  const load = texts[Object.keys(texts).find((path) => idOf(path) === id) ?? ''];
  if (!load) throw new Error(`no shipped scenario ${id}`);
  return JSON.parse(await load()) as ScenarioDocument;
}
