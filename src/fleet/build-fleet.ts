import type { Evidence } from '../evidence/evidence.ts';
import type { Range } from '../evidence/csv.ts';
import type { Nation } from '../evidence/nations/nation.ts';
import { us } from '../evidence/nations/us.ts';
import { groupBy, ofOwner, ofVendorAndFirmware, sum, sumsBy, type Cell, type Margin } from './cell.ts';
import { vendorFirmware, vendorFirmwareTargets, type VendorFirmware } from './channel-seeds.ts';
import { kindOf, OPEN_VENDOR } from './channels.ts';
import {
  canonicalOrder,
  type Cohort,
  type Fleet,
  type MarginLine,
  type MovedOperator,
  type NationInfo,
  type OperatorInfo,
  type Region,
  type VendorInfo,
} from './cohort.ts';
import { channelAt, homeMargins, homeOperators, homeSeeds, REST, type HomeOperator } from './home.ts';
import { mergeSmall } from './merge.ts';
import {
  homeShares,
  modesOf,
  spread,
  startNetworkEhs,
  worldShares,
  type PublishedMargin,
} from './published.ts';
import { rake } from './rake.ts';
import { standingAlone, unnamedMargins } from './standing-alone.ts';
import { spareNations, worldMargins, worldNations, worldSeeds, type WorldNation } from './world.ts';

/**
 * The fleet at the modes: cohorts built operator by operator and nation by nation, raked to the published margins, small
 * ones merged, and raked again. Where margins contradict operators' own figures, margins win; `moved` lists who moved far.
 * `nation` is the one under study.
 */
export function buildFleet(evidence: Evidence, nation: Nation = us): Fleet {
  const networkEhs = startNetworkEhs(evidence);
  const modes = modesOf(evidence, nation);
  const homeEhs = networkEhs * modes.nationShare;
  const floor = networkEhs * evidence.parameter('fleet.merge_below').si.mode;
  const home = homePart(evidence, nation, homeEhs, floor);
  const world = worldPart(evidence, nation, networkEhs - homeEhs, floor);
  const vendors = vendorsOf(evidence);
  return {
    home: nation,
    networkEhs,
    homeEhs,
    cohorts: [...cohortsOf(home, nation, vendors), ...cohortsOf(world, nation, vendors)].toSorted(
      canonicalOrder,
    ),
    vendors,
    operators: home.operators.map(({ id, name, ehs }): OperatorInfo => ({ id, name, ehs })),
    nations: nationsOf(evidence, nation, homeEhs, world.nations),
    modes,
    margins: [...linesOf(home), ...linesOf(world)],
    moved: movedOf(evidence, home),
    adjusted: world.adjusted,
  };
}

/** One region, raked. */
interface Part {
  readonly region: Region;
  readonly ehs: number;
  readonly cells: readonly Cell[];
  readonly margins: readonly PublishedMargin[];
  readonly bands: ReadonlyMap<string, WorldNation['band']>;
}

function homePart(evidence: Evidence, nation: Nation, ehs: number, floor: number) {
  const operators = homeOperators(evidence, nation, ehs);
  const margins = homeMargins(evidence, nation, operators, ehs);
  const shares = homeShares(evidence, nation);
  const channel = channelAt(nation, shares.channel);
  const table = vendorFirmware(evidence, spread(shares.vendor, 1), spread(channel, 1));
  const seeds = homeSeeds(evidence, operators, table);
  const cells = nation.raked
    ? rakedAndMerged(seeds, raked(margins, table, ehs), floor, ehs, () => REST)
    : operators.flatMap((operator) =>
        standingAlone(operator, seeds, floor, unnamedMargins(evidence, nation, table, operator.ehs)),
      );
  return { region: 'home', ehs, cells, margins, operators, bands: new Map() } as const;
}

function worldPart(evidence: Evidence, nation: Nation, ehs: number, floor: number) {
  const nations = worldNations(evidence, nation, ehs);
  const remainder = worldShares(evidence, nation);
  const shares = { ...remainder, channel: channelAt(nation, remainder.channel) };
  const margins = worldMargins(nations, shares, ehs);
  const spares = spareNations(nations);
  const table = vendorFirmware(evidence, shares.vendor, shares.channel);
  const seeds = worldSeeds(evidence, nations, shares, table);
  const spare = ({ place }: Cell): string => spares.get(place) ?? '';
  const cells = rakedAndMerged(seeds, raked(margins, table, ehs), floor, ehs, spare);
  const bands = new Map(nations.map(({ country, band }) => [country.iso2, band]));
  return { region: 'world', ehs, cells, margins, nations, bands, adjusted: shares.adjusted } as const;
}

/** Margins to rake to: vendors' and channels' as one, which they determine; apart they take ten times the rounds. */
const raked = (margins: readonly PublishedMargin[], table: VendorFirmware, ehs: number): Margin[] => [
  ...margins.filter(({ name }) => name !== 'vendor' && name !== 'channel'),
  { name: 'vendor and channel', of: ofVendorAndFirmware, targets: vendorFirmwareTargets(table, ehs) },
];

/** Rakes, merges what is small and rakes again, until nothing is small but what must stay; sums to `total` exactly. */
function rakedAndMerged(
  seeds: readonly Cell[],
  margins: readonly Margin[],
  floor: number,
  total: number,
  spare: (cell: Cell) => string,
): readonly Cell[] {
  let cells = seeds;
  rake(cells, margins);
  for (;;) {
    const fewer = mergeSmall(cells, floor, spare);
    if (fewer.length === cells.length) break;
    cells = fewer;
    rake(cells, margins);
  }
  const factor = total / sum(cells.map(({ ehs }) => ehs));
  return cells.map((cell) => ({ ...cell, ehs: cell.ehs * factor }));
}

function vendorsOf(evidence: Evidence): VendorInfo[] {
  return evidence.vendors.map(({ id, name, jurisdiction, foundries }) => ({
    id,
    name,
    jurisdiction,
    foundry: /^[A-Za-z]+/u.exec(foundries)?.[0] ?? foundries,
  }));
}

function cohortsOf({ region, cells, bands }: Part, home: Nation, vendors: readonly VendorInfo[]): Cohort[] {
  return cells.map((cell) => {
    const vendorIndex = vendors.findIndex(({ id }) => id === cell.vendor);
    const { jurisdiction, foundry } = vendors[vendorIndex];
    const atHome = region === 'home';
    const nation = atHome ? home.code : cell.owner;
    const operator = atHome ? cell.owner : REST;
    const grid = atHome ? cell.place : 'world';
    const kind = kindOf(cell.channel);
    return {
      id: `${nation}/${operator}/${cell.vendor}/${cell.channel}/${grid}/g${cell.generation}`,
      region,
      nation,
      band: bands.get(cell.owner) ?? '',
      grid,
      operator,
      vendor: cell.vendor,
      jurisdiction,
      foundry,
      channel: cell.channel,
      channelKind: kind,
      generation: cell.generation,
      ehs: cell.ehs,
      vendorIndex,
      gridIndex: home.grids.findIndex(({ id }) => id === grid),
      stock: cell.vendor !== OPEN_VENDOR ? -1 : kind === 'stock' ? 1 : 0,
    };
  });
}

function nationsOf(
  evidence: Evidence,
  { code }: Nation,
  homeEhs: number,
  nations: readonly WorldNation[],
): NationInfo[] {
  const priceOf = (iso2: string): Range => evidence.parameter(`nation.${iso2.toLowerCase()}.power_price`).si;
  const home = evidence.countries.find(({ iso2 }) => iso2 === code);
  return [
    {
      iso2: code,
      name: home?.name ?? code,
      band: '',
      ehs: homeEhs,
      powerUsdPerKwh: priceOf(code),
    },
    ...nations
      .map(({ country: { iso2, name }, band, ehs }) => ({
        iso2,
        name,
        band,
        ehs,
        powerUsdPerKwh: priceOf(iso2),
      }))
      .toSorted((a, b) => b.ehs - a.ehs),
  ];
}

function linesOf({ region, ehs, cells, margins }: Part): MarginLine[] {
  return margins.flatMap(({ name, of, targets }) => {
    const reached = sumsBy(cells, of);
    return [...targets].map(([category, target]) => ({
      region,
      margin: name,
      name: category,
      target: target / ehs,
      reached: (reached.get(category) ?? 0) / ehs,
    }));
  });
}

function movedOf(
  evidence: Evidence,
  { cells, operators }: { cells: readonly Cell[]; operators: readonly HomeOperator[] },
): MovedOperator[] {
  const beyond = evidence.parameter('fleet.moved_beyond').si.mode;
  const owned = groupBy(cells, ofOwner);
  return operators.flatMap(({ id, ehs, grids }) => {
    const reached = sumsBy(owned.get(id) ?? [], ({ place }) => place);
    return [...grids]
      .map(([grid, seed]) => ({ operator: id, grid, seed, reached: (reached.get(grid) ?? 0) / ehs }))
      .filter((line) => Math.abs(line.reached - line.seed) > beyond);
  });
}
