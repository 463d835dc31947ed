import { bricking } from './shared/example-threats.ts';
import { defineLever, rampField, startField } from './shared/lever.ts';

/** Sites let nothing from outside reach their machines but through a gate: part of what commands would reach stays out of reach. */
export const segmentation = defineLever({
  kind: 'segmentation',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 170] }),
    {
      kind: 'quantity',
      id: 'coveredShare',
      unit: 'share',
      default: 'lever.segmentation.covered_share',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'reachLeft',
      unit: 'share',
      default: 'lever.segmentation.reach-left-after-it',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'up' },
    },
    rampField('lever.segmentation.ramp_days', { outcome: 'lost-ehs-days', direction: 'up' }),
    {
      kind: 'quantity',
      id: 'siteMw',
      unit: 'MW',
      default: 'us.facility_mean_size',
      min: 0.1,
      max: 5000,
      moves: { outcome: 'lever-cost', direction: 'down', between: [5, 200] },
    },
    {
      kind: 'quantity',
      id: 'perSite',
      unit: 'USD',
      default: 'lever.segmentation.per-site',
      min: 0,
      max: 1e9,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1_000, 1_000_000] },
    },
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 300,
    threats: [bricking],
    levers: [{ kind: 'segmentation' }],
  },
  lower(c) {
    const covered = c.param('coveredShare');
    const left = c.complement(c.mul(covered, c.complement(c.param('reachLeft'))));
    const sites = c.mul(c.div(c.homeMw, c.param('siteMw')), covered);
    return {
      effects: [{ kind: 'fence', left, rampDays: c.param('rampDays') }],
      cost: c.mul(sites, c.param('perSite')),
    };
  },
});
