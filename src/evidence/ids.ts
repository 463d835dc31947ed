/**
 * Rows of the evidence that code asks for by name. A test checks that each exists; rows that are only asked for through
 * a field's default or a name put together from parts (`vendor.<id>.share_us`) need no line here.
 */
export const EVIDENCE_IDS = [
  'chain.start_difficulty',
  'chain.start_epoch_blocks',
  'chain.start_epoch_seconds',
  'chain.start_height',
  'econ.power_price_eastern',
  'econ.power_price_ercot',
  'econ.power_price_western',
  'firmware.bitmain_stock_given_bitmain_us',
  'fleet.band_cut_high',
  'fleet.band_cut_low',
  'fleet.merge_below',
  'fleet.moved_beyond',
  'pool.hhi_coinbase',
  'pool.hhi_proxy_grouped',
  'split.pairs',
  'us.interconnection_share.eastern',
  'us.interconnection_share.ercot',
  'us.interconnection_share.western',
  'us.operator_overlap',
  'us.share_of_network',
] as const;

export type EvidenceId = (typeof EVIDENCE_IDS)[number];
