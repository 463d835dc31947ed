import { defineLever, startField } from './shared/lever.ts';
import { lineFields, lineLetter, lineRate, lineVolume } from './shared/line.ts';
import { lineCost, machineUsdPerEhs } from './shared/money.ts';

/** A line at home that assembles a maker's machines for home buyers, who turn to it for what others do not deliver. */
export const domesticAssembly = defineLever({
  kind: 'domestic-assembly',
  fields: [
    startField({ outcome: 'lever-cost', direction: 'down', between: [0, 300] }),
    { kind: 'set', id: 'vendor', axis: 'vendor', most: 1, default: ['microbt'] },
    ...lineFields({
      capacity: 'lever.domestic-assembly.capacity',
      delay: 'lever.domestic-assembly.first_volume_days',
      buildUp: 'lever.domestic-assembly.build_up_days',
    }),
    {
      kind: 'quantity',
      id: 'premium',
      unit: 'share',
      default: 'cost.us_made_premium',
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
        id: 'duty',
        kind: 'tariff',
        at: { day: 30 },
        target: { jurisdiction: ['CN'] },
      },
    ],
    levers: [{ kind: 'domestic-assembly' }],
  },
  lower: (c) => ({
    effects: [lineLetter(c, c.supplier('vendor'), true)],
    cost: c.add(
      lineCost(c, lineRate(c)),
      c.mul(lineVolume(c, c.param('start')), c.mul(c.param('premium'), machineUsdPerEhs(c))),
    ),
  }),
});
