import type { Field } from '../evidence/field.ts';
import { defineThreat } from './shared/threat.ts';

const UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['nation', 'grid', 'operator'] },
  {
    kind: 'quantity',
    id: 'poolShare',
    unit: 'share',
    default: 'pool.foundryusa.share',
    min: 0,
    max: 1,
    moves: UP,
  },
  {
    kind: 'quantity',
    id: 'failoverShare',
    unit: 'share',
    default: 'pool.failover_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    kind: 'quantity',
    id: 'hours',
    unit: 'hours',
    default: 'pool.outage_hours',
    min: 0,
    max: 8760,
    moves: { ...UP, between: [1, 200] },
  },
] as const satisfies readonly Field[];

/** A pool fails or is seized: machines that do not switch to another work for nobody until it is back. */
export const poolFailure = defineThreat({
  kind: 'pool-failure',
  fields,
  example: {
    days: 90,
    threats: [{ id: 'pool', kind: 'pool-failure', at: { day: 20 }, target: { nation: ['US'] } }],
  },
  lower: (c) => [
    {
      id: c.id,
      trigger: c.trigger('at'),
      notice: 'overt',
      effects: [
        {
          kind: 'curtail',
          rows: c.members('target'),
          share: c.mul(c.param('poolShare'), c.complement(c.param('failoverShare'))),
          rampDays: c.constant(0),
          days: c.div(c.param('hours'), c.constant(24)),
          backDays: c.constant(0),
          // Machines without work idle; their load does not drop at once.
          simultaneous: c.constant(0),
        },
      ],
    },
  ],
});
