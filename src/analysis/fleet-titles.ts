/** What readers call the names of the fleet's tables. */
import type { Evidence } from '../evidence/evidence.ts';
import { REST } from '../fleet/home.ts';
import type { Fleet } from '../fleet/cohort.ts';
import { hasWord, say } from '../words/words.ts';

/** Titles by id: makers, channels, operators, grids, jurisdictions, nations. Pools go by their names already. */
export function fleetTitles({
  evidence,
  fleet,
}: {
  evidence: Evidence;
  fleet: Fleet;
}): Record<string, string> {
  const { vendors, operators } = fleet;
  const firmware = evidence.firmware.filter(({ id }) => !id.startsWith('stock-'));
  return Object.fromEntries([
    ...vendors.map(({ jurisdiction }) => titled('jurisdiction', jurisdiction, jurisdiction)),
    ...evidence.countries.map(({ iso2, name }) => [iso2, plain(name)]),
    ...fleet.home.grids.map(({ id }) => titled('grid', id, id)),
    ...operators.map(({ id, name }) => titled('operator', id, plain(name))),
    ...firmware.map(({ id, name }) => titled('channel', id, first(plain(name)))),
    ...vendors.flatMap(({ id, name }) => {
      const [, vendor] = titled('vendor', id, first(plain(name)));
      return [[id, vendor] as const, titled('channel', `stock-${id}`, say('analysis.stock', { vendor }))];
    }),
  ]);
}

/** A name with its title: our own word where there is one. */
function titled(axis: string, id: string, name: string): readonly [string, string] {
  const key = `analysis.${axis}.${id}`;
  return [id, hasWord(key) ? say(key) : name];
}

/** Without the remark in brackets at its end. */
const plain = (name: string): string => name.replace(/ \([^()]*\)$/, '');

/** The first of two names. */
const first = (name: string): string => name.split(' / ')[0];

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
