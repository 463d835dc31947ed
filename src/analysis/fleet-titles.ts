/** What readers call the names of the fleet's tables. */
import type { Evidence } from '../evidence/evidence.ts';
import { REST } from '../fleet/home.ts';
import { GRIDS, type Fleet } from '../fleet/cohort.ts';
import { hasWord, say } from '../words/words.ts';

/** Titles by id: makers, channels, operators, grids, jurisdictions, nations. Pools go by their names already. */
export function fleetTitles({
  evidence,
  fleet,
}: {
  evidence: Evidence;
  fleet: Fleet;
}): Record<string, string> {
  const vendors = fleet.vendors.map(({ id, name }) => [id, ruled('vendor', id, plain(name))] as const);
  const titles = (rows: readonly { readonly id: string; readonly name: string }[], axis: string) =>
    rows.map(({ id, name }) => [id, ruled(axis, id, plain(name))] as const);
  return Object.fromEntries([
    ...fleet.vendors.map(({ jurisdiction }) => [
      jurisdiction,
      ruled('jurisdiction', jurisdiction, jurisdiction),
    ]),
    ...evidence.countries.map(({ iso2, name }) => [iso2, name]),
    ...GRIDS.map((grid) => [grid, ruled('grid', grid, grid)]),
    ...titles(fleet.operators, 'operator'),
    ...titles(evidence.firmware, 'channel'),
    ...vendors.map(([id, title]) => [`stock-${id}`, say('analysis.stock', { vendor: title })]),
    ...vendors,
  ]);
}

/** Our own word for a name where there is one. */
function ruled(axis: string, id: string, name: string): string {
  const key = `analysis.${axis}.${id}`;
  return hasWord(key) ? say(key) : name;
}

/** Without the remark in brackets at its end. */
const plain = (name: string): string => name.replace(/ \([^()]*\)$/, '');

/** Pools that nobody could tell, and the ids that stand for many. */
const UNKNOWN_POOLS = ['unknown'];
const MANY_POOLS = ['other'];
const MANY = [REST, 'other', 'stock-other', 'in-house', 'hiveon', 'mixed', 'ZZ'];

/** Names that stand for what nobody has counted. */
export const unknownNames = ({ pools }: Evidence): string[] =>
  pools.filter(({ id }) => UNKNOWN_POOLS.includes(id)).map(({ name }) => name);

/** Names that stand for many members together. */
export const manyNames = ({ pools }: Evidence): string[] => [
  ...MANY,
  ...pools.filter(({ id }) => MANY_POOLS.includes(id)).map(({ name }) => name),
];
