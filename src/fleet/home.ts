/** The home nation: operators first, the rest as what they leave. */
import type { Evidence } from '../evidence/evidence.ts';
import { hasGrids, nationOperators, type Nation } from '../evidence/nations/nation.ts';
import type { Operator } from '../evidence/rows.ts';
import { sum, type Cell } from './cell.ts';
import { ofFirmware, ofGeneration, ofOwner, ofPlace, ofVendor } from './cell.ts';
import { channelSeeds, type ChannelSeeds, type VendorFirmware } from './channel-seeds.ts';
import { generationMix, tiltedTo, type GenerationMix } from './generation-mix.ts';
import { homeShares, spread, withoutOneOperators, type PublishedMargin, type Shares } from './published.ts';

export const REST = 'rest';

/** Operators that the published figures count in part twice: one maker's own machines, sold on and hosted (us.operator_overlap). */
const COUNTED_TWICE = ['bitmain-us', 'cango', 'bitfufu'];

/** One operator before raking. */
export interface HomeOperator {
  readonly id: string;
  readonly name: string;
  readonly ehs: number;
  /** Shares of its hash rate. */
  readonly vendors: Shares;
  readonly grids: Shares;
  /** Undefined for the rest. */
  readonly jPerTh: number | undefined;
}

/** Operators with machines at home, in the table's order, and the rest, which takes what is left of `homeEhs`. */
export function homeOperators(evidence: Evidence, nation: Nation, homeEhs: number): HomeOperator[] {
  const named = nation.raked ? publishedOperators(evidence, nation) : elsewhere(evidence, nation);
  return [...named, restOf(evidence, nation, named, homeEhs)];
}

/** Operators of the United States. */
function publishedOperators(evidence: Evidence, nation: Nation): HomeOperator[] {
  const rows = evidence.operators.filter(({ usEhs, mixPct }) => usEhs > 0 && mixPct !== undefined);
  const twice = sum(rows.filter(({ id }) => COUNTED_TWICE.includes(id)).map(({ usEhs }) => usEhs));
  const once = 1 - evidence.parameter('us.operator_overlap').si.mode / twice;
  return rows.map((row) => namedOperator(evidence, nation, row, COUNTED_TWICE.includes(row.id) ? once : 1));
}

/** Operators of another nation, by its own rows; one that no table knows has the nation's mix. */
function elsewhere(evidence: Evidence, nation: Nation): HomeOperator[] {
  const vendors = spread(homeShares(evidence, nation).vendor, 1);
  return nationOperators(evidence, nation.code).map(({ id, ehs, title }) => {
    const row = evidence.operators.find((operator) => operator.id === id);
    return {
      id,
      name: row?.name ?? title.split(':')[0]!,
      ehs,
      vendors: row?.mixPct ? percentages(row.mixPct) : vendors,
      grids: wholeGrid(nation),
      jPerTh: row?.fleetJPerTh,
    };
  });
}

const percentages = (mix: Readonly<Record<string, number>>): Shares =>
  new Map(Object.entries(mix).map(([vendor, percent]) => [vendor, percent / 100]));

const wholeGrid = ({ grids }: Nation): Shares => new Map([[grids[0]!.id, 1]]);

const namedOperator = (evidence: Evidence, nation: Nation, row: Operator, counted: number): HomeOperator => ({
  id: row.id,
  name: row.name,
  ehs: row.usEhs * counted,
  vendors: percentages(row.mixPct ?? {}),
  grids: gridsOf(evidence, nation, row.id),
  jPerTh: row.fleetJPerTh,
});

function gridsOf(evidence: Evidence, nation: Nation, operator: string): Shares {
  if (!hasGrids(nation)) return wholeGrid(nation);
  const row = evidence.operatorGrid.find((grid) => grid.operator === operator);
  if (row === undefined) throw new Error(`operator_grid.csv: expected a row of ${operator}, got none`);
  return new Map([
    ['ercot', row.ercot],
    ['eastern', row.eastern],
    ['western', row.western],
  ]);
}

/** Vendors of the rest are what the operators leave of the nation's, and nothing where they leave none. */
function restOf(
  evidence: Evidence,
  nation: Nation,
  named: readonly HomeOperator[],
  homeEhs: number,
): HomeOperator {
  const ehs = homeEhs - sum(named.map((operator) => operator.ehs));
  if (ehs <= 0) throw new Error(`operators: expected less than ${homeEhs} EH/s, got ${homeEhs - ehs}`);
  const shares = homeShares(evidence, nation).vendor;
  const known = { id: REST, name: REST, ehs, grids: gridsOf(evidence, nation, REST), jPerTh: undefined };
  if (!nation.raked) return { ...known, vendors: spread(shares, 1) };
  const left = [...spread(shares, homeEhs)].map(
    ([vendor, all]) =>
      [vendor, Math.max(0, all - sum(named.map((o) => o.ehs * (o.vendors.get(vendor) ?? 0))))] as const,
  );
  return { ...known, vendors: spread(new Map(left), 1) };
}

/** Cells of the home nation as the operators' own figures have them, before any margin. */
export function homeSeeds(
  evidence: Evidence,
  operators: readonly HomeOperator[],
  table: VendorFirmware,
): Cell[] {
  const channels = channelSeeds(evidence, table);
  const mix = generationMix(evidence);
  return operators.flatMap((operator) => {
    const own =
      operator.jPerTh === undefined ? mix : tiltedTo(evidence, mix, operator.vendors, operator.jPerTh);
    return operatorSeeds(operator, own, channels);
  });
}

function operatorSeeds(operator: HomeOperator, mix: GenerationMix, channels: ChannelSeeds): Cell[] {
  const cells: Cell[] = [];
  for (const [vendor, ofVendors] of operator.vendors) {
    for (const [generation, ofClasses] of (mix.get(vendor) ?? []).entries()) {
      for (const { firmware, channel, weight } of channels(vendor, generation, operator.id)) {
        for (const [place, ofGrids] of operator.grids) {
          const ehs = operator.ehs * ofVendors * ofClasses * weight * ofGrids;
          if (ehs > 0) cells.push({ owner: operator.id, vendor, firmware, channel, place, generation, ehs });
        }
      }
    }
  }
  return cells;
}

/** One-operator firmware stands with its operator, in the nation whose operators are published. */
export const channelAt = ({ raked }: Nation, channel: Shares): Shares =>
  raked ? channel : withoutOneOperators(channel);

/** Published margins of the home nation, EH/s. */
export function homeMargins(
  evidence: Evidence,
  nation: Nation,
  operators: readonly HomeOperator[],
  homeEhs: number,
): PublishedMargin[] {
  const owners: PublishedMargin = {
    name: 'operator',
    of: ofOwner,
    targets: new Map(operators.map(({ id, ehs }) => [id, ehs])),
  };
  if (!nation.raked) return [owners];
  const shares = homeShares(evidence, nation);
  return [
    { name: 'class', of: ofGeneration, targets: spread(shares.class, homeEhs) },
    { name: 'channel', of: ofFirmware, targets: spread(channelAt(nation, shares.channel), homeEhs) },
    { name: 'vendor', of: ofVendor, targets: spread(shares.vendor, homeEhs) },
    { name: 'grid', of: ofPlace, targets: spread(shares.grid, homeEhs) },
    owners,
  ];
}
