import { yearsAfter } from './shared/money.ts';
import { defineLever, startField } from './shared/lever.ts';

/** Firmware is examined by independent parties and the findings published: what is planted is found sooner. */
export const transparency = defineLever({
  kind: 'transparency',
  fields: [
    startField({ outcome: 'lost-ehs-days', direction: 'up', between: [0, 170] }),
    {
      kind: 'quantity',
      id: 'examinedShare',
      unit: 'share',
      default: 'lever.transparency.examined_share',
      min: 0,
      max: 1,
      moves: { outcome: 'lost-ehs-days', direction: 'down' },
    },
    {
      kind: 'quantity',
      id: 'multiplier',
      unit: 'ratio',
      default: 'lever.transparency.detection-hazard-multiplier',
      min: 1,
      max: 100,
      moves: { outcome: 'lost-ehs-days', direction: 'down', between: [1, 20] },
    },
    {
      kind: 'quantity',
      id: 'rampDays',
      unit: 'days',
      default: 'lever.transparency.ramp_days',
      min: 0,
      max: 1461,
      moves: { outcome: 'lost-ehs-days', direction: 'up', between: [0, 1461] },
    },
    {
      kind: 'quantity',
      id: 'releases',
      unit: 'per year',
      default: 'lever.transparency.releases_per_year',
      min: 0,
      max: 10_000,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1, 100] },
    },
    {
      kind: 'quantity',
      id: 'releaseCost',
      unit: 'USD',
      default: 'lever.transparency.independent-examination-and-publication-per-firmware-release',
      min: 0,
      max: 1e9,
      moves: { outcome: 'lever-cost', direction: 'up', between: [1_000, 1_000_000] },
    },
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 240,
    threats: [
      {
        id: 'update',
        kind: 'malicious-update',
        at: { day: 30 },
        target: { vendor: ['bitmain'], nation: ['US'] },
        fires: 'after-days',
        fireDays: 90,
        hazard: 0.02,
      },
    ],
    levers: [{ kind: 'transparency', rampDays: 0 }],
  },
  lower(c) {
    const gain = c.mul(c.param('examinedShare'), c.sub(c.param('multiplier'), c.constant(1)));
    return {
      effects: [{ kind: 'watch', hazardFactor: c.add(c.constant(1), gain), rampDays: c.param('rampDays') }],
      cost: c.mul(c.mul(c.param('releases'), c.param('releaseCost')), yearsAfter(c, c.param('start'))),
    };
  },
});
