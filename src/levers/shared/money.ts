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
