import type { Field } from '../evidence/field.ts';
import { defineThreat } from './shared/threat.ts';
import { lastingField, rampField } from './shared/vendor-goods.ts';

const DOWN = { outcome: 'capacity-end-pct', direction: 'down' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['vendor', 'jurisdiction'] },
  {
    kind: 'quantity',
    id: 'rate',
    unit: 'share',
    default: 'tariff.china_2026',
    min: 0,
    max: 10,
    moves: { outcome: 'duty-paid', direction: 'up', between: [0, 0.3] },
  },
  {
    kind: 'quantity',
    id: 'passThrough',
    unit: 'share',
    default: 'tariff.pass_through',
    min: 0,
    max: 1,
    moves: DOWN,
  },
  {
    kind: 'quantity',
    id: 'elasticity',
    unit: 'ratio',
    default: 'tariff.elasticity',
    min: 0,
    max: 20,
    moves: { ...DOWN, between: [0, 2] },
  },
  rampField(0, { outcome: 'capacity-end-pct', direction: 'up', between: [0, 700] }),
  lastingField(1461, { ...DOWN, between: [30, 700] }),
] as const satisfies readonly Field[];

/** A duty on machines of some makers: those that still come cost more, and fewer are ordered. */
export const tariff = defineThreat({
  kind: 'tariff',
  fields,
  example: {
    days: 730,
    threats: [{ id: 'duty', kind: 'tariff', at: { day: 30 }, target: { jurisdiction: ['CN'] } }],
  },
  lower(c) {
    const lost = c.mul(c.mul(c.param('elasticity'), c.param('passThrough')), c.param('rate'));
    return [
      {
        id: c.id,
        trigger: c.trigger('at'),
        notice: 'overt',
        effects: [
          {
            kind: 'demand',
            suppliers: Int32Array.from(c.suppliers('target')),
            factor: c.max(c.constant(0), c.complement(lost)),
            duty: c.param('rate'),
            rampDays: c.param('rampDays'),
            days: c.param('days'),
          },
        ],
      },
    ];
  },
});
