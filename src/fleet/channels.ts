/** Update channels: who can push code to which machines. */
import type { Evidence } from '../evidence/evidence.ts';
import type { AsicModel } from '../evidence/asic-rows.ts';
import { sum } from './cell.ts';
import type { ChannelKind } from './cohort.ts';

/** The vendor whose machines others' firmware runs on. */
export const OPEN_VENDOR = 'bitmain';
export const IN_HOUSE = 'in-house';
/** In-house firmware of one operator. */
export const ONE_OPERATORS: Readonly<Record<string, string>> = { marafw: 'mara' };

/** Rows of firmware.csv that are a vendor's own firmware; what other vendors run is one row for all of them. */
const stockRows: Readonly<Record<string, string>> = { bitmain: 'stock-bitmain', microbt: 'stock-microbt' };
const STOCK_OF_THE_REST = 'stock-rest';

/** Names of firmware in the table of models. */
const namesInModels: Readonly<Record<string, string>> = {
  vnish: 'VNish',
  braiins: 'Braiins OS',
  luxos: 'LuxOS',
  marafw: 'MARAFW',
  epic: 'ePIC',
  hiveon: 'Hiveon',
};

/** Row of firmware.csv that holds a vendor's own firmware. */
export const stockRowOf = (vendor: string): string => stockRows[vendor] ?? STOCK_OF_THE_REST;

/** Channel of a vendor's machines on a row of firmware.csv: a vendor's own is its own, even where the table sums several. */
export const channelOf = (vendor: string, firmware: string): string =>
  firmware === stockRowOf(vendor) ? `stock-${vendor}` : firmware;

export function kindOf(channel: string): ChannelKind {
  if (channel.startsWith('stock-')) return 'stock';
  return channel === IN_HOUSE || channel in ONE_OPERATORS ? 'in-house' : 'aftermarket';
}

/** Rows of firmware.csv that are not a vendor's own. */
export const thirdParty = (evidence: Evidence): string[] =>
  evidence.firmware.map(({ id }) => id).filter((id) => !id.startsWith('stock-'));

/**
 * Share of the open vendor's machines of a generation that a firmware runs on, 0..1, by the table of models. In-house
 * firmware runs where any other does: nobody publishes more.
 */
export function supportedShare(evidence: Evidence, firmware: string, generation: number): number {
  const models = evidence.asicModels.filter(
    (model) => model.vendor === OPEN_VENDOR && model.generation === `g${generation}`,
  );
  const name = namesInModels[firmware];
  const runs = ({ aftermarket }: AsicModel): boolean =>
    name === undefined ? aftermarket.length > 0 : aftermarket.includes(name);
  const all = heldPct(models);
  return all === 0 ? 0 : heldPct(models.filter(runs)) / all;
}

const heldPct = (models: readonly AsicModel[]): number => sum(models.map(({ sharePct }) => sharePct.mode));
