import type { Slot } from '../../kernel/effects.ts';
import type { ExposureSlots, PriceSlots } from '../../kernel/outcome-slots.ts';
import type { WorldSlots } from '../../kernel/plan.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/** A process that is 95 % done after T days has the time constant T / 3: exp(-3) is 5 %. */
const TIME_CONSTANTS_TO_95_PERCENT = 3;

/** What the day loop reads by name, from evidence. Decays are daily fractions of processes with a time constant in days. */
export function worldSlots(numbers: Numbers, slots: SlotTable): WorldSlots {
  const { slot } = numbers;
  const share = (id: string): Slot => slot(id, 'share');
  const days = (id: string): Slot => slot(id, 'days');
  const perDay = (id: string): Slot => slot(id, 'per day');
  const decay = (id: string): Slot => slots.decay(days(id));
  return {
    startPriceUsd: slot('market.start_price', 'USD'),
    priceVolAnnual: share('market.btc_vol_annual'),
    feeShare: share('network.fee_share_of_reward'),
    growthPerDay: perDay('supply.trend_growth_monthly'),
    runDecay: decay('power.run_response_days'),
    respondingShare: share('econ.responding_share'),
    utilisationFloor: share('econ.utilisation_floor'),
    priceLogSpread: share('power.price_log_spread'),
    overhead: slot('site.overhead', 'ratio'),
    failurePerDay: perDay('ops.failure_rate_annual'),
    partShare: share('failures.part_share'),
    repairDecay: decay('ops.repair_turnaround'),
    donorYield: slot('failures.donor_yield', 'ratio'),
    hashboardStockDays: days('ops.hashboard_stock_days'),
    retirePerDay: slots.div(slots.constant(1), days('ops.useful_life')),
    retireDeferrable: share('ops.retirement_deferrable'),
    rebootDecay: decay('fix.soft_stop_days'),
    reflashDecay: decay('fix.reflash_days'),
    boardDecay: slots.decay(
      slots.div(days('fix.board_with_stock_days'), slots.constant(TIME_CONSTANTS_TO_95_PERCENT)),
    ),
    boardStock: share('ops.control_board_stock_us'),
    boardExtraDays: days('fix.board_without_stock_extra_days'),
    boardEmergencyPerDay: perDay('repair.emergency_boards'),
    spareDecay: decay('ops.control_board_swap_days'),
    techniciansPer1000: slot('ops.technicians_per_1000_machines', 'technicians'),
    surgeFactor: slot('labour.surge_factor', 'ratio'),
    reflashPerTechnicianDay: slot('labour.reflash_per_technician_day', 'machines'),
    boardsPerTechnicianDay: slot('labour.boards_per_technician_day', 'boards'),
    leadDays: days('supply.lead_time'),
    additionsEhsPerDay: slot('supply.global_gross_additions', 'EH/s per day'),
    spareCapacity: share('supply.spare_capacity_share'),
    capacityGrowthDecay: decay('supply.spare_capacity_growth_days'),
    reorderDecay: decay('supply.reorder_days'),
    reentryDecay: decay('supply.blocked_goods_reentry_days'),
    absorbShare: share('supply.world_absorbs_share'),
    profitFloor: slot('supply.demand_profit_floor', 'ratio'),
    profitCap: slot('supply.demand_profit_cap', 'ratio'),
  };
}

/**
 * Other computing stands on a share of home sites, and where networks are separate it is out of reach. Drawn only where some code looks
 * about; else both are zero.
 */
export function exposureSlots(
  numbers: Numbers,
  slots: SlotTable,
  homeMw: Slot,
  looked: boolean,
): ExposureSlots {
  if (!looked) return { nearSensitive: slots.constant(0), colocatedMw: slots.constant(0) };
  const share = (id: string): Slot => numbers.slot(id, 'share');
  const mingled = slots.complement(share('segmentation.between_compute_and_miners'));
  return {
    nearSensitive: share('sites.near_sensitive_share'),
    colocatedMw: slots.mul(homeMw, slots.mul(share('sites.colocated_compute_share'), mingled)),
  };
}

/** Machines at their price of December 2025: `cost.machine_s21_air` is the same class before the fall of that year. */
export function priceSlots(numbers: Numbers): PriceSlots {
  return {
    machineUsdPerTh: numbers.slot('price.new_s21_class', 'USD/TH'),
    controlBoardUsd: numbers.slot('cost.control_board', 'USD per machine'),
    technicianDayUsd: numbers.slot('cost.technician_day', 'USD per day'),
  };
}
