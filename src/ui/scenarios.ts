/** The shipped scenarios as far as the page needs them before any is run: only these keys enter the bundle. */
import type { WrittenThreat } from './question-text.ts';

export interface ShippedScenario {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly nation: string;
  readonly seed: string;
  readonly replicates: number;
  readonly threats: readonly WrittenThreat[];
}

const titles = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'title' });
const summaries = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'summary' });
const nations = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'nation' });
const seeds = import.meta.glob<string>('../../scenarios/*.json', { eager: true, import: 'seed' });
const replicates = import.meta.glob<number>('../../scenarios/*.json', { eager: true, import: 'replicates' });

const threats = import.meta.glob<WrittenThreat[]>('../../scenarios/*.json', {
  eager: true,
  import: 'threats',
});

/** Every summary ends with it; the page says it once, as a tag. */
const WHAT_IF = / A what-if, not a finding:.*$/;

/** The one the page opens on. */
export const DEFAULT_SCENARIO = 'us-bricking';

export const shippedScenarios: readonly ShippedScenario[] = Object.keys(titles)
  .map((path) => ({
    id: path.replace(/^.*\/|\.json$/g, ''),
    title: titles[path],
    summary: summaries[path].replace(WHAT_IF, ''),
    nation: nations[path],
    seed: seeds[path],
    replicates: replicates[path],
    threats: threats[path],
  }))
  .sort((a, b) => Number(b.id === DEFAULT_SCENARIO) - Number(a.id === DEFAULT_SCENARIO));

export function shippedScenario(id: string): ShippedScenario {
  const found = shippedScenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no shipped scenario ${id}`);
  return found;
}
