/** Which firmware a vendor's machines run: from two published margins, vendors' and channels', to the table of both. */
import { GENERATION_IDS } from '../evidence/classes.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { sum, type Cell } from './cell.ts';
import {
  channelOf,
  IN_HOUSE,
  ONE_OPERATORS,
  OPEN_VENDOR,
  stockRowOf,
  supportedShare,
  thirdParty,
} from './channels.ts';
import type { Shares } from './published.ts';

/** Below it a difference of two published shares is rounding. */
const ROUNDING = 1e-9;

/** Share of a region's hash rate by vendor and row of firmware.csv. */
export type VendorFirmware = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The table both margins leave room for: others' firmware is on the open vendor's machines, every other vendor's machines
 * on its own. What such a vendor holds beyond the published share of its own firmware is "in-house and unspecified".
 * Shares of both margins sum to 1. Throws when the margins leave no room: a bug in the tables.
 */
export function vendorFirmware(evidence: Evidence, vendor: Shares, channel: Shares): VendorFirmware {
  const closed = evidence.vendors.map(({ id }) => id).filter((id) => id !== OPEN_VENDOR);
  const table = new Map<string, Map<string, number>>();
  let unspecified = 0;
  for (const id of closed) {
    const row = stockRowOf(id);
    const held = sum(
      closed.filter((other) => stockRowOf(other) === row).map((other) => vendor.get(other) ?? 0),
    );
    const beyond = held - (channel.get(row) ?? 0);
    if (beyond < -ROUNDING) throw new Error(`${row}: expected at most ${held}, got ${channel.get(row)}`);
    const own = vendor.get(id) ?? 0;
    const rest = beyond > ROUNDING ? (own * beyond) / held : 0;
    table.set(id, new Map([[row, own - rest], ...(rest > 0 ? [[IN_HOUSE, rest] as const] : [])]));
    unspecified += rest;
  }
  const open = [stockRowOf(OPEN_VENDOR), ...thirdParty(evidence)];
  const shareOf = (row: string): number => (channel.get(row) ?? 0) - (row === IN_HOUSE ? unspecified : 0);
  table.set(OPEN_VENDOR, new Map(open.map((row) => [row, shareOf(row)])));
  return table;
}

/** The same as one margin, EH/s; categories as `ofVendorAndFirmware` names them. */
export const vendorFirmwareTargets = (table: VendorFirmware, total: number): Map<string, number> =>
  new Map(
    [...table].flatMap(([vendor, rows]) =>
      [...rows].map(([firmware, share]) => [`${vendor} on ${firmware}`, share * total] as const),
    ),
  );

/** One channel of a vendor's machines; weights of all sum to 1. */
export type ChannelSeed = Pick<Cell, 'firmware' | 'channel'> & { readonly weight: number };

/** Channels that a vendor's machines of a generation can be on, for an owner. */
export type ChannelSeeds = (vendor: string, generation: number, owner: string) => ChannelSeed[];

/** Seeds by the table of both, where the firmware runs on the machines; one operator's own firmware only there. */
export function channelSeeds(evidence: Evidence, table: VendorFirmware): ChannelSeeds {
  const support = new Map(
    thirdParty(evidence).map((id) => [id, GENERATION_IDS.map((_, g) => supportedShare(evidence, id, g))]),
  );
  const runsOn = (firmware: string, vendor: string, generation: number): number =>
    vendor === OPEN_VENDOR ? (support.get(firmware)?.[generation] ?? 1) : 1;
  return (vendor, generation, owner) => {
    const allowed = [...(table.get(vendor) ?? [])].filter(
      ([firmware]) => (ONE_OPERATORS[firmware] ?? owner) === owner,
    );
    const weights = allowed.map(([firmware, share]) => share * runsOn(firmware, vendor, generation));
    const all = sum(weights);
    return allowed
      .map(([firmware], i) => ({ firmware, channel: channelOf(vendor, firmware), weight: weights[i] / all }))
      .filter(({ weight }) => weight > 0);
  };
}
