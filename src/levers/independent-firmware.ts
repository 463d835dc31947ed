import type { Field } from '../evidence/field.ts';
import type { LeverContext } from '../fleet/lowering.ts';
import type { Slot } from '../kernel/effects.ts';
import { daysAfter } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

const fields = [
  startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 300] }),
  { kind: 'set', id: 'vendor', axis: 'vendor', most: 20, default: ['bitmain'] },
  {
    kind: 'quantity',
    id: 'share',
    unit: 'share',
    default: 'lever.independent-firmware.moved_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 'lever.independent-firmware.migration_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
  {
    kind: 'quantity',
    id: 'licence',
    unit: 'share',
    default: 'lever.independent-firmware.licence',
    min: 0,
    max: 1,
    moves: { outcome: 'lever-cost', direction: 'up', between: [0, 0.1] },
  },
] as const satisfies readonly Field[];

/** A share of the machines on a vendor's own firmware moves to firmware that the vendor cannot update. */
export const independentFirmware = defineLever({
  kind: 'independent-firmware',
  fields,
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 210,
    threats: [
      { id: 'brick', kind: 'bricking', at: { day: 90 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
    levers: [{ kind: 'independent-firmware', rampDays: 60 }],
  },
  lower(c) {
    const { from, to } = c.moveToIndependent('vendor');
    return {
      effects: [{ kind: 'relocate', from, to, share: c.param('share'), rampDays: c.param('rampDays') }],
      cost: licence(c, from),
    };
  },
});

/** A share of what the moved machines earn at today's revenue, from half-way up the ramp. */
function licence(c: LeverContext<(typeof fields)[number]>, from: readonly number[]): Slot {
  const half = c.div(c.param('rampDays'), c.constant(2));
  const days = daysAfter(c, c.add(c.param('start'), half));
  const revenue = c.mul(c.homeMw, c.evidence('econ.revenue_per_mw_day', 'USD per MW and day'));
  const moved = c.mul(c.constant(c.shareOfHome(from)), c.param('share'));
  return c.mul(c.mul(revenue, moved), c.mul(c.param('licence'), days));
}
