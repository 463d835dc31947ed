/**
 * Inputs that have a dimension of the Sobol sequence, by name: evidence rows and fields of threat and lever kinds, the first has
 * dimension 1. A place is for ever: names are added at the end, and one that goes out of use leaves its place empty (''). What is not
 * listed is drawn independently.
 */
const NAMES = `
us.share_of_network market.btc_vol_annual
bricking.exists bricking.reachable bricking.accepted
malicious-update.exists malicious-update.reachable malicious-update.accepted malicious-update.hazard
supply-cutoff.leakage supply-cutoff.depth supply-cutoff.days
vendor.bitmain.share_us vendor.microbt.share_us vendor.canaan.share_us vendor.bitdeer.share_us
vendor.auradine.share_us vendor.proto.share_us vendor.other.share_us
firmware.bitmain_stock_given_bitmain_us firmware.auto_update_enabled
us.interconnection_share.ercot us.interconnection_share.eastern us.interconnection_share.western
fleet.us.share.g0 fleet.us.share.g1 fleet.us.share.g2 fleet.us.share.g3 fleet.us.share.g4
fleet.us.share.g5
econ.power_price_ercot econ.power_price_eastern econ.power_price_western econ.power_price_us
power.band0 power.band1 power.band2
network.fee_share_of_reward supply.trend_growth_monthly power.run_response_days econ.responding_share
econ.utilisation_floor power.price_log_spread site.overhead
ops.failure_rate_annual failures.part_share ops.repair_turnaround failures.donor_yield
ops.hashboard_stock_days ops.useful_life ops.retirement_deferrable
fix.soft_stop_days fix.reflash_days fix.board_with_stock_days ops.control_board_stock_us
fix.board_without_stock_extra_days repair.emergency_boards ops.control_board_swap_days
ops.technicians_per_1000_machines labour.surge_factor labour.reflash_per_technician_day
labour.boards_per_technician_day
supply.lead_time supply.global_gross_additions supply.spare_capacity_share
supply.spare_capacity_growth_days supply.reorder_days supply.blocked_goods_reentry_days
supply.world_absorbs_share supply.demand_profit_floor supply.demand_profit_cap
price.new_s21_class cost.control_board cost.technician_day
bricking.adoption bricking.spreadDays bricking.imitation bricking.doublingHours bricking.rebootShare
bricking.fixDays bricking.simultaneousTimed bricking.simultaneousPolled bricking.destroyedShare
bricking.wipedShare bricking.cardShare bricking.otherCardShare
malicious-update.adoption malicious-update.spreadDays malicious-update.imitation
malicious-update.doublingHours malicious-update.pushHours malicious-update.fireDays
malicious-update.rebootShare malicious-update.fixDays malicious-update.simultaneousTimed
malicious-update.destroyedShare malicious-update.wipedShare malicious-update.cardShare
malicious-update.speedLoss malicious-update.swingShare malicious-update.sites
malicious-update.noticeHours malicious-update.rollbackShare
supply-cutoff.rampDays supply-cutoff.warningDays supply-cutoff.rush
update-freeze.severity update-freeze.withheldDays update-freeze.detectionLeft
curtailment.share curtailment.days curtailment.backDays curtailment.simultaneous
customs-hold.heldShare customs-hold.holdDays customs-hold.seizedShare
foundry-loss.lostShare foundry-loss.rampDays foundry-loss.days
national-ban.covertShare national-ban.rampDays national-ban.relocatedShare national-ban.halfDays
pool-failure.poolShare pool-failure.failoverShare pool-failure.hours
price-crash.drop price-crash.halfLifeDays
tariff.rate tariff.passThrough tariff.elasticity
staged-updates.holdDays staged-updates.ringDetection audit.chance audit.delayDays
second-source.delayDays domestic-assembly.delayDays
monitoring.dwellLeft segmentation.reachLeft grid-ride-through.left import-checks.chance
import-checks.delayDays transparency.multiplier independent-firmware.share
reflash-teams.technicianDay
fleet.share.g0 fleet.share.g1 fleet.share.g2 fleet.share.g3 fleet.share.g4 fleet.share.g5
firmware.antminer_on_stock_given_bitmain econ.revenue_per_mw_day
`;

export const samplingRanks: readonly string[] = NAMES.trim().split(/\s+/u);

const dimensions = new Map(samplingRanks.map((name, i) => [name, i + 1]));

/** The Sobol dimension of an input, from 1; undefined where it has none. */
export const dimensionOf = (name: string): number | undefined => dimensions.get(name);
