import { daysAfter } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

/** Technicians on call who re-flash and mend in an emergency. They are paid from the start on, needed or not. */
export const reflashTeams = defineLever({
  kind: 'reflash-teams',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 300] }),
    {
      kind: 'quantity',
      id: 'techniciansPer1000',
      unit: 'technicians',
      default: 'lever.reflash-teams.technicians_per_1000',
      min: 0,
      max: 100,
      moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 5] },
    },
    {
      kind: 'quantity',
      id: 'technicianDay',
      unit: 'USD per day',
      default: 'lever.reflash-teams.technician',
      min: 0,
      max: 100_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [100, 1000] },
    },
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 180,
    threats: [
      { id: 'brick', kind: 'bricking', at: { day: 30 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
    levers: [{ kind: 'reflash-teams' }],
  },
  lower(c) {
    const technicians = c.mul(c.param('techniciansPer1000'), c.div(c.homeMachines, c.constant(1000)));
    const days = daysAfter(c, c.param('start'));
    return {
      effects: [{ kind: 'labour', techniciansPer1000: c.param('techniciansPer1000') }],
      cost: c.mul(c.mul(technicians, c.param('technicianDay')), days),
    };
  },
});
