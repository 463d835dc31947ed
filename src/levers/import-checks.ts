import { HOME } from '../kernel/plan.ts';
import { daysAfter, renewedPerDay } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

/**
 * Imported machines are checked before they are let in: what is planted in them may be found. Side effect, named: machines come later, so
 * for a while there are fewer.
 */
export const importChecks = defineLever({
  kind: 'import-checks',
  fields: [
    startField({ outcome: 'capacity-end-pct', direction: 'up', between: [0, 700] }),
    {
      kind: 'quantity',
      id: 'chance',
      unit: 'share',
      default: 'lever.import-checks.detection',
      min: 0,
      max: 1,
      moves: { outcome: 'machines-destroyed', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'heldShare',
      unit: 'share',
      default: 'lever.import-checks.held_share',
      min: 0,
      max: 1,
      moves: { outcome: 'capacity-end-pct', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'delayDays',
      unit: 'days',
      default: 'lever.import-checks.delay',
      min: 0,
      max: 1461,
      moves: { outcome: 'capacity-end-pct', direction: 'down', between: [1, 200] },
    },
    {
      kind: 'quantity',
      id: 'perMachine',
      unit: 'USD per machine',
      default: 'lever.import-checks.per-machine',
      min: 0,
      max: 100_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1, 200] },
    },
  ],
  aims: { outcome: 'machines-destroyed', direction: 'down' },
  example: {
    days: 730,
    threats: [
      {
        id: 'shipped',
        kind: 'malicious-update',
        route: 'shipped',
        at: { day: 30 },
        target: { vendor: ['bitmain'], nation: ['US'] },
        fires: 'after-days',
        fireDays: 600,
        hazard: 0,
      },
    ],
    levers: [{ kind: 'import-checks' }],
  },
  lower(c) {
    const zero = c.constant(0);
    const machines = c.mul(
      c.mul(renewedPerDay(c), c.div(c.homeMachines, c.homeEhs)),
      daysAfter(c, c.param('start')),
    );
    return {
      effects: [
        { kind: 'audit', shipped: true, chance: c.param('chance'), delayDays: zero, fixWait: zero },
        {
          kind: 'border',
          suppliers: Int32Array.from(c.allSuppliers, ({ index }) => index),
          regions: Int32Array.of(HOME),
          held: c.param('heldShare'),
          release: c.decay(c.param('delayDays')),
          rampDays: zero,
          days: c.days,
        },
      ],
      cost: c.mul(machines, c.param('perMachine')),
    };
  },
});
