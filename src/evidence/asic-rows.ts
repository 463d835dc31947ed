import { number, range, text, type Range, type Row } from './csv.ts';

/** One machine on the market. */
export interface AsicModel {
  readonly vendor: string;
  readonly model: string;
  readonly released: string;
  readonly ths: number;
  readonly jPerTh: number;
  readonly cooling: string;
  /** g0..g6. */
  readonly generation: string;
  /** Undefined where the table has none; the middle where it has a range. */
  readonly boards: number | undefined;
  /** Firmware of others that runs on it, as the table names it; empty where none is known. */
  readonly aftermarket: readonly string[];
  readonly cardRecovery: string;
  readonly priceUsdPerTh: Range;
  /** Share of the network's hash rate, %. */
  readonly sharePct: Range;
  readonly source: string;
  readonly url: string;
}

export const asicModel = (row: Row): AsicModel => ({
  vendor: text(row, 'vendor_id'),
  model: text(row, 'model'),
  released: text(row, 'release'),
  ths: number(row, 'hashrate_ths'),
  jPerTh: number(row, 'efficiency_jth'),
  cooling: text(row, 'cooling'),
  generation: text(row, 'generation_id'),
  boards: boardsOf(text(row, 'hashboards')),
  aftermarket: aftermarketOf(text(row, 'aftermarket_firmware_supported')),
  cardRecovery: text(row, 'sd_card_recovery'),
  priceUsdPerTh: range(row, 'price_usd_th'),
  sharePct: range(row, 'fleet_share_global_pct'),
  source: text(row, 'spec_source'),
  url: text(row, 'spec_url'),
});

/** `3`, `2-4` or nothing. */
function boardsOf(cell: string): number | undefined {
  const [least, most = least] = cell.split('-');
  return cell === '' ? undefined : (Number(least) + Number(most)) / 2;
}

/** `Braiins OS;VNish` as two names; `none in pyasic`, `vendor FluxOS only` and the like as nothing. */
const aftermarketOf = (cell: string): string[] =>
  /^(?:none|vendor|open-source)/u.test(cell) ? [] : cell.split(/\s*[;/]\s*/u).filter((name) => name !== '');
