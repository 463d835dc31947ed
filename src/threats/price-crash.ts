import type { Field } from '../evidence/field.ts';
import { defineThreat } from './shared/threat.ts';

const UP = { outcome: 'income-lost', direction: 'up' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'quantity', id: 'drop', unit: 'share', default: 'crash.drop', min: 0, max: 0.99, moves: UP },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 0,
    min: 0,
    max: 365,
    moves: { outcome: 'income-lost', direction: 'down', between: [0, 100] },
  },
  { kind: 'choice', id: 'after', options: ['fades', 'stays'], default: 'fades', moves: UP },
  {
    kind: 'quantity',
    id: 'halfLifeDays',
    unit: 'days',
    default: 'crash.half_life_days',
    min: 1,
    max: 3650,
    moves: { ...UP, between: [10, 700] },
    when: [{ field: 'after', is: ['fades'] }],
  },
] as const satisfies readonly Field[];

/** The coin falls: income falls with it, machines that no longer pay stop, and fewer are ordered. */
export const priceCrash = defineThreat({
  kind: 'price-crash',
  fields,
  example: { days: 365, threats: [{ id: 'crash', kind: 'price-crash', at: { day: 30 } }] },
  lower: (c) => [
    {
      id: c.id,
      trigger: c.trigger('at'),
      notice: 'overt',
      effects: [
        {
          kind: 'price',
          factor: c.complement(c.param('drop')),
          rampDays: c.param('rampDays'),
          ...(c.choice('after') === 'fades' ? { halfLifeDays: c.param('halfLifeDays') } : {}),
        },
      ],
    },
  ],
});
