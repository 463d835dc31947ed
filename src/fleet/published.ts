/** The published shares at their modes, as EH/s of the home nation and of the rest of the world. */
import type { Evidence } from '../evidence/evidence.ts';
import { GENERATION_IDS } from '../evidence/classes.ts';
import type { Nation } from '../evidence/nations/nation.ts';
import { HASHES_PER_DIFFICULTY, steadyIntervalSeconds } from '../science/epochs.ts';
import { groupBy, sum, type Margin } from './cell.ts';
import { IN_HOUSE, kindOf, ONE_OPERATORS, OPEN_VENDOR, stockRowOf } from './channels.ts';
import { type AdjustedMargin, type MarginLine, type MarginShares } from './cohort.ts';

/** Hash rate of the network at the start moment, EH/s: D * 2^32 / 600.298 s. */
export const startNetworkEhs = (evidence: Evidence): number =>
  (evidence.parameter('chain.start_difficulty').si.mode * HASHES_PER_DIFFICULTY) /
  steadyIntervalSeconds /
  1e18;

export type Shares = ReadonlyMap<string, number>;

/** A margin that somebody publishes. */
export type PublishedMargin = Margin & { readonly name: MarginLine['margin'] };

const shares = (ids: readonly string[], evidence: Evidence, rowOf: (id: string) => string): Shares =>
  new Map(ids.map((id) => [id, evidence.parameter(rowOf(id)).si.mode]));

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Shares of the home nation's hash rate. A vendor without a row has none there; a grid without one is all of it. */
export function homeShares(evidence: Evidence, { grids, rows }: Nation) {
  const modeOf = (row: string | undefined, without: number): number =>
    row === undefined ? without : evidence.parameter(row).si.mode;
  const vendor = new Map(evidence.vendors.map(({ id }) => [id, modeOf(rows.vendor(id), 0)]));
  return {
    vendor,
    channel: rows.firmware
      ? shares(idsOf(evidence.firmware), evidence, rows.firmware)
      : channelsOf(evidence, vendor, modeOf(rows.stock, 0)),
    grid: new Map(grids.map(({ id, share }) => [id, modeOf(share, 1)])),
    class: classShares(evidence, rows.generation),
  };
}

/** Firmware that follows from vendors: the open vendor's machines are split as the network's are, all others run their own. */
function channelsOf(evidence: Evidence, vendor: Shares, stock: number): Shares {
  const open = vendor.get(OPEN_VENDOR) ?? 0;
  const others = idsOf(evidence.firmware).filter((id) => !id.startsWith('stock-'));
  const global = spread(
    shares(others, evidence, (id) => `firmware.${id}.share_global`),
    open * (1 - stock),
  );
  const own = groupBy([...vendor], ([id]) => stockRowOf(id));
  return new Map(
    idsOf(evidence.firmware).map((id) => [
      id,
      id === stockRowOf(OPEN_VENDOR)
        ? open * stock
        : (global.get(id) ?? sum((own.get(id) ?? []).map(([, share]) => share))),
    ]),
  );
}

/** The same, where no operator of one-operator firmware stands: what the network holds of it counts as in-house. */
export function withoutOneOperators(channel: Shares): Shares {
  const own = Object.keys(ONE_OPERATORS);
  const moved = sum(own.map((id) => channel.get(id) ?? 0));
  return new Map(
    [...channel].map(([id, share]) => [id, own.includes(id) ? 0 : id === IN_HOUSE ? share + moved : share]),
  );
}

/** Shares of the network's hash rate. */
const networkShares = (evidence: Evidence) => ({
  vendor: shares(idsOf(evidence.vendors), evidence, (id) => `vendor.${id}.share_global`),
  channel: shares(idsOf(evidence.firmware), evidence, (id) => `firmware.${id}.share_global`),
  class: classShares(evidence, (id) => `fleet.share.${id}`),
});

/** A class without a row holds nothing at the baseline. */
const classShares = (evidence: Evidence, rowOf: (id: string) => string): Shares =>
  shares(
    GENERATION_IDS.filter((id) => evidence.has(rowOf(id))),
    evidence,
    rowOf,
  );

/** EH/s that sum to `total`, in proportion to the shares. */
export function spread(given: Shares, total: number): Map<string, number> {
  const all = sum(given.values());
  return new Map([...given].map(([id, share]) => [id, (share / all) * total]));
}

/** Margins the replicates draw, at their modes. */
export function modesOf(evidence: Evidence, nation: Nation): MarginShares {
  const home = homeShares(evidence, nation);
  return {
    nationShare: evidence.parameter(nation.rows.share).si.mode,
    vendor: Float64Array.from(home.vendor.values()),
    grid: Float64Array.from(home.grid.values()),
    generation: Float64Array.from(GENERATION_IDS, (id) => home.class.get(id) ?? 0),
    stock: evidence.parameter(nation.rows.stock).si.mode,
  };
}

const kinOf = {
  vendor: stockRowOf,
  channel: (firmware: string) => (firmware.startsWith('stock-') ? firmware : kindOf(firmware)),
  class: () => 'class',
} as const;

/** Shares below 0 become 0, and the others of their kin shrink to the same sum. */
function withoutDebts(given: Shares, kin: (name: string) => string): Shares {
  const groups = groupBy([...given], ([name]) => kin(name));
  return new Map(
    [...given].map(([name, share]) => {
      const family = (groups.get(kin(name)) ?? []).map(([, of]) => of);
      const held = sum(family.filter((of) => of > 0));
      return [name, share > 0 ? (share / held) * Math.max(sum(family), 0) : 0];
    }),
  );
}

export interface WorldShares {
  readonly vendor: Shares;
  readonly channel: Shares;
  readonly class: Shares;
  readonly adjusted: readonly AdjustedMargin[];
}

/**
 * What the published shares of the network leave to the rest of the world, as shares of the world's hash rate: the whole
 * less the home nation's part. Where that part is larger than the whole, nothing is left and its kin make up for it:
 * vendors whose own firmware is one published row, channels of one kind. Where not even a class of machines is left, the nation
 * is said to be too large for the other shares to fit: abroad is then taken to be like the network.
 */
export function worldShares(evidence: Evidence, nation: Nation): WorldShares {
  const [home, network] = [homeShares(evidence, nation), networkShares(evidence)];
  const nationShare = evidence.parameter(nation.rows.share).si.mode;
  const adjusted: AdjustedMargin[] = [];
  const remainder = (margin: AdjustedMargin['margin']): Shares => {
    const left = new Map(
      [...network[margin]].map(([name, whole]) => [
        name,
        whole - (home[margin].get(name) ?? 0) * nationShare,
      ]),
    );
    for (const [name, rest] of left) if (rest < 0) adjusted.push({ margin, name, remainder: rest });
    return spread(withoutDebts(left, kinOf[margin]), 1);
  };
  const left = {
    vendor: remainder('vendor'),
    channel: remainder('channel'),
    class: remainder('class'),
    adjusted,
  };
  return adjusted.some(({ margin }) => margin === 'class') ? likeNetwork(network, adjusted) : left;
}

const likeNetwork = (
  network: ReturnType<typeof networkShares>,
  adjusted: readonly AdjustedMargin[],
): WorldShares => ({
  vendor: spread(network.vendor, 1),
  channel: withoutOneOperators(spread(network.channel, 1)),
  class: spread(network.class, 1),
  adjusted,
});
