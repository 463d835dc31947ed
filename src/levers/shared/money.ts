import type { Field } from '../../evidence/field.ts';
import type { LeverContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { DAYS_PER_YEAR } from '../../units/brands.ts';

const TH_PER_EH = 1e6;

/** USD for the machines of one EH/s at today's price. */
export function machineUsdPerEhs(c: LeverContext<Field>): Slot {
  return c.mul(c.evidence('price.new_s21_class', 'USD/TH'), c.constant(TH_PER_EH));
}

/** Days from `from` to the end of the horizon, at least 0. */
export function daysAfter(c: LeverContext<Field>, from: Slot): Slot {
  return c.max(c.constant(0), c.sub(c.days, from));
}

export function yearsAfter(c: LeverContext<Field>, from: Slot): Slot {
  return c.div(daysAfter(c, from), c.constant(DAYS_PER_YEAR));
}

/** USD for a line that makes so much a day. */
export function lineCost(c: LeverContext<Field>, ehsPerDay: Slot): Slot {
  return c.mul(ehsPerDay, c.evidence('lever.domestic-assembly.line', 'USD per EH/s/day'));
}

/** EH/s of machines that the home fleet renews in a day at the start. */
export function renewedPerDay(c: LeverContext<Field>): Slot {
  return c.div(c.homeEhs, c.evidence('ops.useful_life', 'days'));
}
