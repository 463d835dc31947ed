import type { Field } from '../evidence/field.ts';
import type { LeverContext } from '../fleet/lowering.ts';
import type { Slot } from '../kernel/effects.ts';
import { DAYS_PER_MONTH } from '../units/brands.ts';
import { daysAfter, lineCost, machineUsdPerEhs } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

const TH_PER_EH = 1e6;

const fields = [
  startField({ outcome: 'lever-cost', direction: 'down', between: [0, 300] }),
  { kind: 'set', id: 'vendor', axis: 'vendor', most: 1, default: ['auradine'] },
  {
    kind: 'quantity',
    id: 'ehsPerMonth',
    unit: 'EH/s per month',
    default: 'lever.second-source.capacity',
    min: 0,
    max: 100,
    moves: { outcome: 'capacity-end-pct', direction: 'up', between: [0, 10] },
  },
  {
    kind: 'quantity',
    id: 'delayDays',
    unit: 'days',
    default: 'lever.second-source.time-to-first-volume',
    min: 0,
    max: 1461,
    moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 700] },
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 'lever.second-source.build_up_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'capacity-end-pct', direction: 'down', between: [0, 1000] },
  },
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
  lower(c) {
    const ehsPerDay = c.div(c.param('ehsPerMonth'), c.constant(DAYS_PER_MONTH));
    const { supplier, delayDays, rampDays } = { supplier: c.supplier('vendor'), ...timing(c) };
    return {
      effects: [{ kind: 'source', supplier, ehsPerDay, delayDays, rampDays }],
      cost: c.add(lineCost(c, ehsPerDay), premiumCost(c, ehsPerDay)),
    };
  },
});

type Context = LeverContext<(typeof fields)[number]>;

const timing = (c: Context) => ({ delayDays: c.param('delayDays'), rampDays: c.param('rampDays') });

/** USD by which its machines are dearer, as if the line ran at capacity from its first volume on: an upper bound. */
function premiumCost(c: Context, ehsPerDay: Slot): Slot {
  const price = c.mul(c.param('machinePrice'), c.constant(TH_PER_EH));
  const dearer = c.max(c.constant(0), c.sub(price, machineUsdPerEhs(c)));
  const running = daysAfter(c, c.add(c.param('start'), c.param('delayDays')));
  return c.mul(c.mul(ehsPerDay, running), dearer);
}
