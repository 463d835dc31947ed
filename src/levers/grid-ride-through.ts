import { bricking } from './shared/example-threats.ts';
import { defineLever, rampField, startField } from './shared/lever.ts';

/** Controls at the sites that keep load from dropping all at once. They save the grid a blow, not the machines. */
export const gridRideThrough = defineLever({
  kind: 'grid-ride-through',
  fields: [
    startField({ outcome: 'mw-at-once-ercot', direction: 'up', between: [0, 170] }),
    {
      kind: 'quantity',
      id: 'left',
      unit: 'share',
      default: 'lever.grid-ride-through.left',
      min: 0,
      max: 1,
      moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    },
    rampField('lever.grid-ride-through.ramp_days', { outcome: 'mw-at-once-ercot', direction: 'up' }),
    {
      kind: 'quantity',
      id: 'controls',
      unit: 'USD per MW',
      default: 'lever.grid-ride-through.controls',
      min: 0,
      max: 100_000_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [100, 100_000] },
    },
  ],
  aims: { outcome: 'mw-at-once-ercot', direction: 'down' },
  example: {
    days: 200,
    threats: [bricking],
    levers: [{ kind: 'grid-ride-through' }],
  },
  lower: (c) => ({
    effects: [{ kind: 'ride-through', left: c.param('left'), rampDays: c.param('rampDays') }],
    cost: c.mul(c.param('controls'), c.homeMw),
  }),
});
