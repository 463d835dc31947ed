import { ACCEPTABLE, acceptableSuppliers } from '../fleet/acceptable.ts';
import { HOME } from '../kernel/plan.ts';
import { daysAfter, machineUsdPerEhs, renewedPerDay } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';
import { suppliersOf } from './shared/supply.ts';

/**
 * The nation itself stops buying from some makers, after a transition. It lowers what they could stop in later years, and is a cutoff of
 * one's own making: what is not delivered counts as lost like any other.
 */
export const importRestriction = defineLever({
  kind: 'import-restriction',
  fields: [
    startField({ outcome: 'capacity-end-pct', direction: 'up', between: [0, 700] }),
    { kind: 'set', id: 'vendor', axis: 'vendor', most: 20, default: ['bitmain'] },
    {
      kind: 'quantity',
      id: 'transitionDays',
      unit: 'days',
      default: 'lever.import-restriction.transition-before-it-binds',
      min: 0,
      max: 1461,
      // While it is phased in, machines still come that one command could stop.
      moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    },
    {
      kind: 'choice',
      id: 'acceptable',
      options: ACCEPTABLE,
      default: 'any',
      moves: { outcome: 'capacity-end-pct', direction: 'down' },
    },
    {
      kind: 'flag',
      id: 'parts',
      default: false,
      moves: { outcome: 'capacity-end-pct', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'premium',
      unit: 'share',
      default: 'lever.import-restriction.premium-on-permitted-machines',
      min: 0,
      max: 10,
      moves: { outcome: 'lever-cost', direction: 'up', between: [0, 1] },
    },
  ],
  aims: { outcome: 'mw-at-once-ercot', direction: 'down' },
  example: {
    days: 1000,
    threats: [
      { id: 'brick', kind: 'bricking', at: { day: 900 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
    levers: [{ kind: 'import-restriction' }],
  },
  lower(c) {
    const vendors = c.names('vendor');
    const suppliers = suppliersOf(c, vendors);
    const bought = c.mul(renewedPerDay(c), c.constant(c.shareOfVendors(vendors)));
    const binding = daysAfter(c, c.add(c.param('start'), c.param('transitionDays')));
    return {
      effects: [
        {
          kind: 'supply',
          suppliers,
          regions: Int32Array.of(HOME),
          stage: 'orders',
          blocked: c.constant(1),
          rampDays: c.param('transitionDays'),
          days: c.days,
          parts: c.flag('parts'),
          acceptable: acceptableSuppliers(c.allSuppliers, suppliers, c.choice('acceptable'), c.homeNation),
        },
      ],
      cost: c.mul(c.mul(bought, binding), c.mul(c.param('premium'), machineUsdPerEhs(c))),
    };
  },
});
