import type { Field } from '../evidence/field.ts';
import type { LowerContext } from '../fleet/lowering.ts';
import { defineThreat } from './shared/threat.ts';
import { lastingField, rampField } from './shared/vendor-goods.ts';

const DOWN = { outcome: 'capacity-end-pct', direction: 'down' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'choice', id: 'foundry', options: ['samsung', 'tsmc', 'all'], default: 'tsmc', moves: DOWN },
  {
    kind: 'quantity',
    id: 'lostShare',
    unit: 'share',
    default: 'foundry.lost_share',
    min: 0,
    max: 1,
    moves: DOWN,
  },
  // Chips that are in the works still come out.
  rampField('supply.chip_fab_cycle', { outcome: 'lost-ehs-days', direction: 'down', between: [1, 700] }),
  lastingField('foundry.outage_days', { ...DOWN, between: [30, 700] }),
] as const satisfies readonly Field[];

/** A foundry's output of mining chips falls away: every maker that lives on it can make less, for everybody. */
export const foundryLoss = defineThreat({
  kind: 'foundry-loss',
  fields,
  example: { days: 730, threats: [{ id: 'foundry', kind: 'foundry-loss', at: { day: 30 } }] },
  lower: (c) => [
    {
      id: c.id,
      trigger: c.trigger('at'),
      notice: 'overt',
      effects: [
        {
          kind: 'capacity',
          suppliers: Int32Array.from(madeBy(c, c.choice('foundry'))),
          lost: c.param('lostShare'),
          rampDays: c.param('rampDays'),
          days: c.param('days'),
        },
      ],
    },
  ],
});

/** Makers whose chips come from a foundry, by the first name their row gives. */
function madeBy({ allSuppliers }: LowerContext, foundry: string): number[] {
  return allSuppliers
    .filter((supplier) => foundry === 'all' || supplier.foundry.toLowerCase() === foundry)
    .map(({ index }) => index);
}
