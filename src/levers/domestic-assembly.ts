import type { Field } from '../evidence/field.ts';
import type { LeverContext } from '../fleet/lowering.ts';
import type { Slot } from '../kernel/effects.ts';
import { DAYS_PER_MONTH } from '../units/brands.ts';
import { daysAfter, lineCost, machineUsdPerEhs } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

const fields = [
  startField({ outcome: 'lever-cost', direction: 'down', between: [0, 300] }),
  { kind: 'set', id: 'vendor', axis: 'vendor', most: 1, default: ['microbt'] },
  {
    kind: 'quantity',
    id: 'ehsPerMonth',
    unit: 'EH/s per month',
    default: 'lever.domestic-assembly.capacity',
    min: 0,
    max: 100,
    moves: { outcome: 'capacity-end-pct', direction: 'up', between: [0, 10] },
  },
  {
    kind: 'quantity',
    id: 'delayDays',
    unit: 'days',
    default: 'lever.domestic-assembly.first_volume_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 700] },
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 'lever.domestic-assembly.build_up_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 1000] },
  },
  {
    kind: 'quantity',
    id: 'premium',
    unit: 'share',
    default: 'cost.us_made_premium',
    min: 0,
    max: 10,
    moves: { outcome: 'lever-cost', direction: 'up', between: [0, 1] },
  },
] as const satisfies readonly Field[];

/** A line at home that assembles a maker's machines for home buyers, who turn to it for what others do not deliver. */
export const domesticAssembly = defineLever({
  kind: 'domestic-assembly',
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
    levers: [{ kind: 'domestic-assembly' }],
  },
  lower(c) {
    const ehsPerDay = c.div(c.param('ehsPerMonth'), c.constant(DAYS_PER_MONTH));
    return {
      effects: [
        {
          kind: 'source',
          local: true,
          supplier: c.supplier('vendor'),
          ehsPerDay,
          delayDays: c.param('delayDays'),
          rampDays: c.param('rampDays'),
        },
      ],
      cost: c.add(lineCost(c, ehsPerDay), dearer(c, ehsPerDay)),
    };
  },
});

/** USD by which its machines are dearer, as if the line ran at capacity from its first volume on: an upper bound. */
function dearer(c: LeverContext<(typeof fields)[number]>, ehsPerDay: Slot): Slot {
  const running = daysAfter(c, c.add(c.param('start'), c.param('delayDays')));
  return c.mul(c.mul(ehsPerDay, running), c.mul(c.param('premium'), machineUsdPerEhs(c)));
}
