import { plantedUpdate } from './shared/example-threats.ts';
import { defineLever, rampField, startField } from './shared/lever.ts';
import { releaseFields, releasesCost } from './shared/releases.ts';

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
    rampField('lever.transparency.ramp_days', {
      outcome: 'lost-ehs-days',
      direction: 'up',
      between: [0, 1461],
    }),
    ...releaseFields(
      'lever.transparency.releases_per_year',
      'lever.transparency.independent-examination-and-publication-per-firmware-release',
    ),
  ],
  aims: { outcome: 'lost-ehs-days', direction: 'down' },
  example: {
    days: 240,
    threats: [plantedUpdate(90, 0.02)],
    levers: [{ kind: 'transparency', rampDays: 0 }],
  },
  lower(c) {
    const gain = c.mul(c.param('examinedShare'), c.sub(c.param('multiplier'), c.constant(1)));
    return {
      effects: [{ kind: 'watch', hazardFactor: c.add(c.constant(1), gain), rampDays: c.param('rampDays') }],
      cost: releasesCost(c, c.param('start')),
    };
  },
});
