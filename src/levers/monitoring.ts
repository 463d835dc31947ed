import { yearsAfter } from './shared/money.ts';
import { plantedUpdate } from './shared/example-threats.ts';
import { defineLever, rampField, startField } from './shared/lever.ts';

/** Sensors on the sites' networks: planted code dwells for a shorter time. */
export const monitoring = defineLever({
  kind: 'monitoring',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 170] }),
    {
      kind: 'quantity',
      id: 'dwellLeft',
      unit: 'share',
      default: 'lever.monitoring.dwell-left-after-it',
      min: 0.01,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'up' },
    },
    rampField('lever.monitoring.ramp_days', {
      outcome: 'lost-ehs-days',
      direction: 'up',
      between: [0, 1461],
    }),
    {
      kind: 'quantity',
      id: 'perMw',
      unit: 'USD per MW and year',
      default: 'lever.monitoring.per-mw',
      min: 0,
      max: 10_000_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [100, 20_000] },
    },
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 240,
    threats: [plantedUpdate(90, 0.02)],
    levers: [{ kind: 'monitoring', rampDays: 0 }],
  },
  // Mean dwell at a given spread is one over the hazard.
  lower: (c) => ({
    effects: [
      {
        kind: 'watch',
        hazardFactor: c.div(c.constant(1), c.param('dwellLeft')),
        rampDays: c.param('rampDays'),
      },
    ],
    cost: c.mul(c.mul(c.param('perMw'), c.homeMw), yearsAfter(c, c.param('start'))),
  }),
});
