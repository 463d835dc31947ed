import type { Slot } from '../../kernel/effects.ts';
import { HOME } from '../../kernel/plan.ts';
import type { FleetFacts } from './fleet-facts.ts';
import type { Numbers } from './numbers.ts';
import type { SlotTable } from './slot-table.ts';

/** Size of the home nation's fleet as slots: what levers are bought for. */
export interface HomeSize {
  /** Horizon, days. */
  readonly days: Slot;
  /** Running EH/s at the start. */
  readonly ehs: Slot;
  /** MW at the sites. */
  readonly mw: Slot;
  readonly machines: Slot;
  /** Running EH/s at the modes. */
  readonly modalEhs: number;
}

const TH_PER_EH = 1e6;

/** Mean efficiency and size of a machine stay at the modes; hash rate and overhead are as drawn. */
export function homeSize(fleet: FleetFacts, numbers: Numbers, slots: SlotTable, days: number): HomeSize {
  const home = fleet.members.filter((member) => member.region === HOME);
  const modalEhs = home.reduce((sum, { ehs }) => sum + ehs, 0);
  const perEhs = (of: (generation: number) => number): number =>
    home.reduce((sum, { ehs, generation }) => sum + ehs * of(generation), 0) / modalEhs;
  const mwPerEhs = perEhs((g) => fleet.jPerTh[g]!);
  const machinesPerEhs = perEhs((g) => TH_PER_EH / fleet.thsPerMachine[g]!);
  const ehs = slots.mul(slots.constant(fleet.networkEhs), numbers.slot(fleet.nationShareRow, 'share'));
  return {
    days: slots.constant(days),
    ehs,
    mw: slots.mul(slots.mul(ehs, slots.constant(mwPerEhs)), numbers.slot('site.overhead', 'ratio')),
    machines: slots.mul(ehs, slots.constant(machinesPerEhs)),
    modalEhs,
  };
}
