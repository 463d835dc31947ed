/** The published shares at their modes, as EH/s of the home nation and of the rest of the world. */
import type { Evidence } from '../evidence/evidence.ts';
import { GENERATION_IDS } from '../evidence/classes.ts';
import { HASHES_PER_DIFFICULTY, steadyIntervalSeconds } from '../science/epochs.ts';
import { groupBy, sum, type Margin } from './cell.ts';
import { kindOf, stockRowOf } from './channels.ts';
import { GRIDS, type AdjustedMargin, type MarginLine, type MarginShares } from './cohort.ts';

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

/** Shares of the home nation's hash rate. */
export const homeShares = (evidence: Evidence) => ({
  vendor: shares(idsOf(evidence.vendors), evidence, (id) => `vendor.${id}.share_us`),
  channel: shares(idsOf(evidence.firmware), evidence, (id) => `firmware.${id}.share_us`),
  grid: shares(GRIDS, evidence, (id) => `us.interconnection_share.${id}`),
  class: classShares(evidence, 'fleet.us.share'),
});

/** Shares of the network's hash rate. */
const networkShares = (evidence: Evidence) => ({
  vendor: shares(idsOf(evidence.vendors), evidence, (id) => `vendor.${id}.share_global`),
  channel: shares(idsOf(evidence.firmware), evidence, (id) => `firmware.${id}.share_global`),
  class: classShares(evidence, 'fleet.share'),
});

/** A class without a row holds nothing at the baseline. */
const classShares = (evidence: Evidence, stem: string): Shares =>
  shares(
    GENERATION_IDS.filter((id) => evidence.has(`${stem}.${id}`)),
    evidence,
    (id) => `${stem}.${id}`,
  );

/** EH/s that sum to `total`, in proportion to the shares. */
export function spread(given: Shares, total: number): Map<string, number> {
  const all = sum(given.values());
  return new Map([...given].map(([id, share]) => [id, (share / all) * total]));
}

/** Margins the replicates draw, at their modes. */
export function modesOf(evidence: Evidence): MarginShares {
  const home = homeShares(evidence);
  return {
    nationShare: evidence.parameter('us.share_of_network').si.mode,
    vendor: Float64Array.from(home.vendor.values()),
    grid: Float64Array.from(home.grid.values()),
    generation: Float64Array.from(GENERATION_IDS, (id) => home.class.get(id) ?? 0),
    stock: evidence.parameter('firmware.bitmain_stock_given_bitmain_us').si.mode,
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
 * vendors whose own firmware is one published row, channels of one kind.
 */
export function worldShares(evidence: Evidence, nationShare: number): WorldShares {
  const [home, network] = [homeShares(evidence), networkShares(evidence)];
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
  return {
    vendor: remainder('vendor'),
    channel: remainder('channel'),
    class: remainder('class'),
    adjusted,
  };
}
