import type { Json } from '../evidence/field.ts';
import type { Scenario } from './types.ts';

/**
 * The scenario's document as one line of text that does not depend on the order of keys, threats, an arm's levers or the
 * names of a target. Arms keep their order: the first is the reference.
 */
export function canonical(scenario: Scenario): string {
  const document = scenario.document as unknown as { readonly [key: string]: Json };
  return JSON.stringify(sorted(document, ''));
}

/** Lists whose order says nothing: sorted by their text. Found by the key they stand under. */
const UNORDERED = new Set([
  'threats',
  'levers',
  'dependence',
  'inputs',
  'vendor',
  'jurisdiction',
  'channel',
  'nation',
  'grid',
  'operator',
  'class',
]);

function sorted(value: Json, key: string): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => sorted(item, ''));
    return UNORDERED.has(key) ? items.sort(byText) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(entries.sort(byKey).map(([name, item]) => [name, sorted(item, name)]));
}

const byKey = (a: readonly [string, Json], b: readonly [string, Json]): number => compare(a[0], b[0]);
const byText = (a: Json, b: Json): number => compare(JSON.stringify(a), JSON.stringify(b));

/** By UTF-16 units: the same in every language setting. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
