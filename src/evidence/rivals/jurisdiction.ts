import type { Evidence } from '../evidence.ts';
import { unchanged, type Rival } from './rival.ts';

/** By seat of the company that sells, as `hq` of vendors.csv has it where the work is done elsewhere. */
const SEATS: Readonly<Record<string, string>> = { canaan: 'SG' };
/** By where the maker comes from, as `ownership_nexus` of vendors.csv has it. */
const ORIGINS: Readonly<Record<string, string>> = { bitdeer: 'CN' };

/** Which government can lean on a maker: where it works (the tables), where it is seated, or where it comes from. */
export const jurisdiction: Rival = {
  id: 'jurisdiction',
  options: [
    { id: 'works', row: 'vendor.china_linked_share_us', apply: unchanged },
    { id: 'seat', row: 'vendor.canaan.share_us', apply: (evidence) => under(evidence, SEATS) },
    { id: 'origin', row: 'vendor.bitdeer.share_us', apply: (evidence) => under(evidence, ORIGINS) },
  ],
};

const under = (evidence: Evidence, places: Readonly<Record<string, string>>): Evidence => ({
  ...evidence,
  vendors: evidence.vendors.map((vendor) => ({
    ...vendor,
    jurisdiction: places[vendor.id] ?? vendor.jurisdiction,
  })),
});
