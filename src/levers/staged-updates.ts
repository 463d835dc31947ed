import { yearsAfter } from './shared/money.ts';
import { plantedUpdate } from './shared/example-threats.ts';
import { defineLever, startField } from './shared/lever.ts';

/**
 * Updates go to a test ring first and to the rest after a hold, so that planted code is found before it is everywhere. Fixes
 * wait for the hold too: a side effect that is named, and that `fixWait` sets.
 */
export const stagedUpdates = defineLever({
  kind: 'staged-updates',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 200] }),
    {
      kind: 'quantity',
      id: 'holdDays',
      unit: 'days',
      default: 'lever.staged-updates.hold-before-the-whole-fleet-updates',
      min: 0,
      max: 365,
      moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 60] },
    },
    {
      kind: 'quantity',
      id: 'ringShare',
      unit: 'share',
      default: 'lever.staged-updates.ring_share',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'up' },
    },
    {
      kind: 'quantity',
      id: 'ringDetection',
      unit: 'share',
      default: 'staged.ring_detection',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'fixWait',
      unit: 'share',
      default: 'lever.staged-updates.fix_wait',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'up' },
    },
    {
      kind: 'quantity',
      id: 'ringCost',
      unit: 'USD per MW and year',
      default: 'lever.staged-updates.cost-of-running-a-test-ring',
      min: 0,
      max: 10_000_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [100, 10_000] },
    },
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 180,
    // Nobody but the ring looks for it.
    threats: [plantedUpdate(20, 0)],
    levers: [{ kind: 'staged-updates' }],
  },
  lower: (c) => ({
    effects: [
      {
        kind: 'channel',
        holdDays: c.param('holdDays'),
        ringShare: c.param('ringShare'),
        ringDetection: c.param('ringDetection'),
        fixWait: c.param('fixWait'),
      },
    ],
    cost: c.mul(c.mul(c.param('ringCost'), c.homeMw), yearsAfter(c, c.param('start'))),
  }),
});
