/** Rows of the tables as the rest of the code reads them. Units are those of the files and stand in the names. */
import { number, optionalNumber, range, rangeOf, text, type Range, type Row } from './csv.ts';

interface Sourced {
  readonly source: string;
  readonly url: string;
  readonly note: string;
}

const sourced = (row: Row): Sourced => ({
  source: text(row, 'source'),
  url: text(row, 'url'),
  note: text(row, 'note'),
});

export interface Vendor extends Sourced {
  readonly id: string;
  readonly name: string;
  /** ISO code, or `mixed`. */
  readonly jurisdiction: string;
  readonly hq: string;
  readonly ownership: string;
  /** As the table has it: several names, some with remarks. */
  readonly foundries: string;
  readonly assembly: string;
  readonly usAssembly: string;
  readonly usAssemblyEhsPerMonth: Range;
  readonly shareGlobalPct: Range;
  readonly shareUsPct: Range;
}

export const vendor = (row: Row): Vendor => ({
  id: text(row, 'vendor_id'),
  name: text(row, 'vendor'),
  jurisdiction: text(row, 'jurisdiction'),
  hq: text(row, 'hq'),
  ownership: text(row, 'ownership_nexus'),
  foundries: text(row, 'foundry_main'),
  assembly: text(row, 'assembly_locations'),
  usAssembly: text(row, 'us_assembly'),
  usAssemblyEhsPerMonth: range(row, 'us_assembly_ehs_month'),
  shareGlobalPct: range(row, 'share_global_pct'),
  shareUsPct: range(row, 'share_us_pct'),
  ...sourced(row),
});

export interface Firmware extends Sourced {
  readonly id: string;
  readonly name: string;
  /** As the table has it, such as `aftermarket closed`. */
  readonly kind: string;
  readonly developer: string;
  readonly hqCountry: string;
  readonly hardware: string;
  readonly remoteChannels: string;
  readonly autoUpdate: string;
  readonly recovery: string;
  readonly shareGlobalPct: Range;
  readonly shareUsPct: Range;
}

export const firmware = (row: Row): Firmware => ({
  id: text(row, 'firmware_id'),
  name: text(row, 'firmware'),
  kind: text(row, 'kind'),
  developer: text(row, 'developer'),
  hqCountry: text(row, 'hq_country'),
  hardware: text(row, 'hardware_supported'),
  remoteChannels: text(row, 'remote_channels'),
  autoUpdate: text(row, 'auto_update'),
  recovery: text(row, 'recovery_and_lock_notes'),
  shareGlobalPct: range(row, 'share_global_pct'),
  shareUsPct: range(row, 'share_us_pct'),
  ...sourced(row),
});

/** Vendors whose share of an operator's machines the table gives. */
export const MIX_VENDORS = ['bitmain', 'microbt', 'canaan', 'bitdeer', 'auradine'] as const;

export interface Operator extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly ticker: string;
  readonly hq: string;
  readonly ehs: Range;
  readonly usFraction: number;
  readonly usEhs: number;
  readonly miningMw: Range;
  /** Undefined for hosts, which own no machines; so for the mix. */
  readonly fleetJPerTh: number | undefined;
  /** Percent of its hash rate by vendor id. */
  readonly mixPct: Readonly<Record<string, number>> | undefined;
  readonly mixBasis: string;
  readonly countries: string;
  readonly mainGrids: string;
  readonly pool: string;
  readonly uptimePct: number | undefined;
  readonly asOf: string;
  readonly confidence: string;
}

export const operator = (row: Row): Operator => ({
  id: text(row, 'operator_id'),
  name: text(row, 'operator'),
  ticker: text(row, 'ticker'),
  hq: text(row, 'hq'),
  ehs: range(row, 'ehs'),
  usFraction: number(row, 'us_fraction'),
  usEhs: number(row, 'us_ehs_mode'),
  miningMw: range(row, 'mining_mw'),
  fleetJPerTh: optionalNumber(row, 'fleet_jth'),
  mixPct: mixOf(row),
  mixBasis: text(row, 'mix_basis'),
  countries: text(row, 'countries'),
  mainGrids: text(row, 'main_grids'),
  pool: text(row, 'pool'),
  uptimePct: optionalNumber(row, 'uptime_pct'),
  asOf: text(row, 'as_of'),
  confidence: text(row, 'confidence'),
  ...sourced(row),
});

function mixOf(row: Row): Record<string, number> | undefined {
  if (optionalNumber(row, 'mix_bitmain_pct') === undefined) return undefined;
  return Object.fromEntries(MIX_VENDORS.map((id) => [id, number(row, `mix_${id}_pct`)]));
}

export interface OperatorGrid {
  readonly operator: string;
  /** Shares of the operator's hash rate, 0..1. */
  readonly ercot: number;
  readonly eastern: number;
  readonly western: number;
  readonly grade: string;
  readonly basis: string;
}

export const operatorGrid = (row: Row): OperatorGrid => ({
  operator: text(row, 'operator_id'),
  ercot: number(row, 'ercot'),
  eastern: number(row, 'eastern'),
  western: number(row, 'western'),
  grade: text(row, 'grade'),
  basis: text(row, 'basis'),
});

export interface Country extends Sourced {
  readonly name: string;
  /** Capitals, as ISO has them; ZZ is the rest of the world. */
  readonly iso2: string;
  readonly sharePct: Range;
  readonly powerUsdPerKwh: Range;
  readonly confidence: string;
}

export const country = (row: Row): Country => ({
  name: text(row, 'country'),
  iso2: text(row, 'iso2'),
  sharePct: range(row, 'share_global_pct'),
  powerUsdPerKwh: range(row, 'power_usd_kwh'),
  confidence: text(row, 'confidence'),
  ...sourced(row),
});

export interface UsState extends Sourced {
  readonly name: string;
  readonly usps: string;
  readonly interconnection: string;
  readonly gridOperator: string;
  readonly shareUsPct: Range;
  readonly identifiedMw: number | undefined;
  readonly confidence: string;
}

export const usState = (row: Row): UsState => ({
  name: text(row, 'state'),
  usps: text(row, 'usps'),
  interconnection: text(row, 'interconnection'),
  gridOperator: text(row, 'grid_operator'),
  shareUsPct: range(row, 'share_us_pct'),
  identifiedMw: optionalNumber(row, 'identified_mw'),
  confidence: text(row, 'confidence'),
  ...sourced(row),
});

export interface Pool extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly hq: string;
  readonly operator: string;
  /** Pools that hand on one pool's templates; empty for a pool of its own. */
  readonly proxyGroup: string;
  readonly sharePct: Range;
}

export const pool = (row: Row): Pool => ({
  id: text(row, 'slug'),
  name: text(row, 'pool'),
  hq: text(row, 'hq'),
  operator: text(row, 'operator'),
  proxyGroup: text(row, 'proxy_group'),
  sharePct: rangeOf(row, 'share_pct_low', 'share_pct_q4_2025', 'share_pct_high'),
  ...sourced(row),
});

export interface Site extends Sourced {
  readonly operator: string;
  readonly name: string;
  readonly place: string;
  readonly grid: string;
  readonly interconnection: string;
  readonly mw: Range;
  readonly status: string;
  readonly ownership: string;
}

export const site = (row: Row): Site => ({
  operator: text(row, 'operator'),
  name: text(row, 'site'),
  place: text(row, 'state_or_country'),
  grid: text(row, 'grid'),
  interconnection: text(row, 'interconnection'),
  mw: range(row, 'mw'),
  status: text(row, 'status'),
  ownership: text(row, 'ownership'),
  ...sourced(row),
});
