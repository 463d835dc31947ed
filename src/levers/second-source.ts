import type { Field } from '../evidence/field.ts';
import type { LeverContext } from '../fleet/lowering.ts';
import type { Slot } from '../kernel/effects.ts';
import { defineLever, startField } from './shared/lever.ts';
import { lineFields, lineLetter, lineRate, lineVolume } from './shared/line.ts';
import { lineCost, machineUsdPerEhs } from './shared/money.ts';

const TH_PER_EH = 1e6;

const fields = [
  startField({ outcome: 'lever-cost', direction: 'down', between: [0, 300] }),
  { kind: 'set', id: 'vendor', axis: 'vendor', most: 1, default: ['auradine'] },
  ...lineFields({
    capacity: 'lever.second-source.capacity',
    delay: 'lever.second-source.time-to-first-volume',
    buildUp: 'lever.second-source.build_up_days',
  }),
  {
    kind: 'quantity',
    id: 'machinePrice',
    unit: 'USD/TH',
    default: 'lever.second-source.machine-price-of-the-alternative',
    min: 0,
    max: 1000,
    moves: { outcome: 'lever-cost', direction: 'up', between: [20, 60] },
  },
] as const satisfies readonly Field[];

/** A further maker of machines for home buyers, who turn to it for what others do not deliver. */
export const secondSource = defineLever({
  kind: 'second-source',
  fields,
  aims: { outcome: 'capacity-end-pct', direction: 'up' },
  example: {
    days: 730,
    threats: [
      {
        id: 'cutoff',
        kind: 'supply-cutoff',
        at: { day: 30 },
        target: { vendor: ['bitmain'], nation: ['US'] },
      },
    ],
    levers: [{ kind: 'second-source' }],
  },
  lower: (c) => ({
    effects: [lineLetter(c, c.supplier('vendor'))],
    cost: c.add(lineCost(c, lineRate(c)), premiumCost(c)),
  }),
});

/** USD by which its machines are dearer. */
function premiumCost(c: LeverContext<(typeof fields)[number]>): Slot {
  const price = c.mul(c.param('machinePrice'), c.constant(TH_PER_EH));
  const dearer = c.max(c.constant(0), c.sub(price, machineUsdPerEhs(c)));
  return c.mul(lineVolume(c, c.param('start')), dearer);
}
