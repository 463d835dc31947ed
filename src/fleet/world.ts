/** The rest of the world: nations in three price bands, alike but for their size. */
import type { Evidence } from '../evidence/evidence.ts';
import type { Nation } from '../evidence/nations/nation.ts';
import type { Country } from '../evidence/rows.ts';
import { groupBy, largest, ofFirmware, ofGeneration, ofOwner, ofVendor, type Cell } from './cell.ts';
import type { Band } from './cohort.ts';
import { channelSeeds, type VendorFirmware } from './channel-seeds.ts';
import { generationMix } from './generation-mix.ts';
import { spread, type PublishedMargin, type WorldShares } from './published.ts';

/** The nation under study unless a scenario names another. */
export const HOME_NATION = 'US';

export interface WorldNation {
  readonly country: Country;
  readonly band: Band;
  readonly ehs: number;
}

/** Nations but the home one, in the table's order. */
export function worldNations(evidence: Evidence, home: Nation, worldEhs: number): WorldNation[] {
  const abroad = evidence.countries.filter(({ iso2 }) => iso2 !== home.code);
  const shareOf = ({ iso2 }: Country): number =>
    evidence.parameter(`nation.${iso2.toLowerCase()}.share`).si.mode;
  const ehs = spread(new Map(abroad.map((country) => [country.iso2, shareOf(country)])), worldEhs);
  return abroad.map((country) => ({
    country,
    band: bandOf(evidence, country),
    ehs: ehs.get(country.iso2) ?? 0,
  }));
}

function bandOf(evidence: Evidence, { powerUsdPerKwh }: Country): Band {
  if (powerUsdPerKwh.mode < evidence.parameter('fleet.band_cut_low').si.mode) return 'low';
  return powerUsdPerKwh.mode > evidence.parameter('fleet.band_cut_high').si.mode ? 'high' : 'middle';
}

/** The largest nation of each band takes what is too small to stand alone. */
export function spareNations(nations: readonly WorldNation[]): ReadonlyMap<string, string> {
  const bands = groupBy(nations, ({ band }) => band);
  return new Map(
    [...bands].map(([band, members]) => [band, largest(members, ({ ehs }) => ehs).country.iso2]),
  );
}

/** Cells of the rest of the world: every nation with the same mix, since no source tells them apart. */
export function worldSeeds(
  evidence: Evidence,
  nations: readonly WorldNation[],
  { vendor }: WorldShares,
  table: VendorFirmware,
): Cell[] {
  const seedsOf = channelSeeds(evidence, table);
  const mix = generationMix(evidence);
  const alike: Omit<Cell, 'owner' | 'place'>[] = [];
  for (const [id, ofVendors] of vendor) {
    for (const [generation, ofClasses] of (mix.get(id) ?? []).entries()) {
      for (const { weight, ...seed } of seedsOf(id, generation, '')) {
        const ehs = ofVendors * ofClasses * weight;
        if (ehs > 0) alike.push({ vendor: id, ...seed, generation, ehs });
      }
    }
  }
  return nations.flatMap(({ country, band, ehs }) =>
    alike.map((cell) => ({ ...cell, owner: country.iso2, place: band, ehs: cell.ehs * ehs })),
  );
}

/** Published margins of the rest of the world, EH/s. */
export function worldMargins(
  nations: readonly WorldNation[],
  shares: WorldShares,
  worldEhs: number,
): PublishedMargin[] {
  return [
    { name: 'class', of: ofGeneration, targets: spread(shares.class, worldEhs) },
    { name: 'channel', of: ofFirmware, targets: spread(shares.channel, worldEhs) },
    { name: 'vendor', of: ofVendor, targets: spread(shares.vendor, worldEhs) },
    { name: 'nation', of: ofOwner, targets: new Map(nations.map(({ country, ehs }) => [country.iso2, ehs])) },
  ];
}
