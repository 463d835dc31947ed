/** The fleet: who owns which machines, where, on whose firmware. */
import type { Range } from '../evidence/csv.ts';
import type { Nation } from '../evidence/nations/nation.ts';

export type Region = 'home' | 'world';
/** Grids of the United States. */
export const GRIDS = ['ercot', 'eastern', 'western'] as const;
export type Band = 'low' | 'middle' | 'high';
export type ChannelKind = 'stock' | 'aftermarket' | 'in-house';

/** Machines that share all of these; the smallest unit the model knows. */
export interface Cohort {
  /** `US/riot/microbt/stock-microbt/ercot/g3`: unique, and what the canonical order goes by. */
  readonly id: string;
  readonly region: Region;
  /** ISO code; ZZ is the rest of the world. */
  readonly nation: string;
  /** Price band of nations abroad; empty at home. */
  readonly band: Band | '';
  /** Interconnection at home, `world` abroad. */
  readonly grid: string;
  /** Operator's id, or `rest`. */
  readonly operator: string;
  readonly vendor: string;
  /** Of the vendor: ISO code, or `mixed`. */
  readonly jurisdiction: string;
  /** Who makes the vendor's chips, by the first name the table gives; judged. */
  readonly foundry: string;
  /** Who can push code: a firmware's id, `stock-<vendor>` for a vendor's own. */
  readonly channel: string;
  readonly channelKind: ChannelKind;
  /** 0..6, oldest first. */
  readonly generation: number;
  /** Running EH/s at the modes. */
  readonly ehs: number;
  /** Into `fleet.vendors` and `modes.vendor`. */
  readonly vendorIndex: number;
  /** Into the home nation's grids and `modes.grid`; -1 abroad. */
  readonly gridIndex: number;
  /** 1 on the stock firmware of the vendor whose stock share is drawn, 0 its machines on other firmware, -1 others'. */
  readonly stock: 1 | 0 | -1;
}

/** Margins that a replicate draws, as shares 0..1: of the network, and of the home nation's hash rate. */
export interface MarginShares {
  readonly nationShare: number;
  /** By `fleet.vendors`. */
  readonly vendor: Float64Array;
  /** By the home nation's grids. */
  readonly grid: Float64Array;
  /** g0..g6. */
  readonly generation: Float64Array;
  /** Of the stock vendor's machines at home, share on its stock firmware. */
  readonly stock: number;
}

export interface VendorInfo {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly foundry: string;
}

export interface OperatorInfo {
  readonly id: string;
  readonly name: string;
  readonly ehs: number;
}

export interface NationInfo {
  readonly iso2: string;
  readonly name: string;
  readonly band: Band | '';
  readonly ehs: number;
  readonly powerUsdPerKwh: Range;
}

/** One published share and what the raking made of it, both shares of the region's hash rate. */
export interface MarginLine {
  readonly region: Region;
  readonly margin: 'vendor' | 'channel' | 'grid' | 'class' | 'operator' | 'nation';
  readonly name: string;
  readonly target: number;
  readonly reached: number;
}

/** An operator whose grid share the raking moved far, shares of its own hash rate. */
export interface MovedOperator {
  readonly operator: string;
  readonly grid: string;
  readonly seed: number;
  readonly reached: number;
}

/** A published share of the network that the home nation's part exceeds: abroad it is 0, and its kin shrink by as much. */
export interface AdjustedMargin {
  readonly margin: 'vendor' | 'channel' | 'class';
  readonly name: string;
  /** Whole less US part, share of the network; below 0. */
  readonly remainder: number;
}

export interface Fleet {
  /** The nation under study. */
  readonly home: Nation;
  readonly networkEhs: number;
  readonly homeEhs: number;
  /** In canonical order. */
  readonly cohorts: readonly Cohort[];
  readonly vendors: readonly VendorInfo[];
  /** Home operators, the rest last. */
  readonly operators: readonly OperatorInfo[];
  /** Home first, then by hash rate. */
  readonly nations: readonly NationInfo[];
  /** Drawn margins at their modes: what `scaleCohorts` divides by. */
  readonly modes: MarginShares;
  readonly margins: readonly MarginLine[];
  readonly moved: readonly MovedOperator[];
  readonly adjusted: readonly AdjustedMargin[];
}

/** Order that does not depend on how the fleet was written: home first, then by id. */
export function canonicalOrder(a: Cohort, b: Cohort): number {
  if (a.region !== b.region) return a.region === 'home' ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
