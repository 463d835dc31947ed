import { machineUsdPerEhs } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

/** No more than a share of new purchases may come from one vendor; what exceeds it is bought elsewhere, dearer. */
export const vendorCap = defineLever({
  kind: 'vendor-cap',
  fields: [
    startField({ outcome: 'lever-cost', direction: 'down', between: [0, 700] }),
    { kind: 'set', id: 'vendor', axis: 'vendor', most: 1, default: ['bitmain'] },
    {
      kind: 'quantity',
      id: 'share',
      unit: 'share',
      default: 'lever.vendor-cap.cap_share',
      min: 0,
      max: 1,
      moves: { outcome: 'lever-cost', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'rampDays',
      unit: 'days',
      default: 'lever.vendor-cap.phase_in_days',
      min: 0,
      max: 1461,
      moves: { outcome: 'lever-cost', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'premium',
      unit: 'share',
      default: 'lever.vendor-cap.premium-on-machines-bought-elsewhere',
      min: 0,
      max: 10,
      moves: { outcome: 'lever-cost', direction: 'up', between: [0, 1] },
    },
  ],
  aims: { outcome: 'capacity-end-pct', direction: 'up' },
  example: {
    days: 730,
    threats: [
      {
        id: 'cutoff',
        kind: 'supply-cutoff',
        at: { day: 365 },
        target: { vendor: ['bitmain'], nation: ['US'] },
      },
    ],
    levers: [{ kind: 'vendor-cap' }],
  },
  lower(c) {
    const supplier = c.supplier('vendor');
    return {
      effects: [{ kind: 'cap', supplier, share: c.param('share'), rampDays: c.param('rampDays') }],
      cost: c.constant(0),
      costPerDisplacedEhs: c.mul(c.param('premium'), machineUsdPerEhs(c)),
    };
  },
});
