import type { Field } from '../evidence/field.ts';
import { defineThreat } from './shared/threat.ts';
import { lastingField } from './shared/vendor-goods.ts';

const UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  {
    kind: 'target',
    id: 'target',
    axes: ['vendor', 'jurisdiction', 'channel', 'nation', 'grid', 'operator', 'class'],
  },
  {
    kind: 'quantity',
    id: 'severity',
    unit: 'share',
    default: 'updates.freeze_severity',
    min: 0,
    max: 1,
    moves: UP,
  },
  {
    kind: 'quantity',
    id: 'withheldDays',
    unit: 'days',
    default: 'freeze.withheld_days',
    min: 0,
    max: 1461,
    moves: { ...UP, between: [0, 100] },
  },
  {
    kind: 'quantity',
    id: 'detectionLeft',
    unit: 'share',
    default: 'freeze.detection_left',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  lastingField(365, { ...UP, between: [1, 150] }),
] as const satisfies readonly Field[];

/** A maker under orders withholds fixes: what goes wrong meanwhile is mended later, and what is planted is found later. */
export const updateFreeze = defineThreat({
  kind: 'update-freeze',
  fields,
  example: {
    days: 240,
    threats: [
      {
        id: 'freeze',
        kind: 'update-freeze',
        at: { day: 10 },
        target: { vendor: ['bitmain'], nation: ['US'] },
      },
      {
        id: 'update',
        kind: 'malicious-update',
        at: { day: 40 },
        target: { vendor: ['bitmain'], nation: ['US'] },
        fires: 'after-days',
        fireDays: 30,
        hazard: 0.05,
      },
    ],
  },
  lower(c) {
    const severity = c.param('severity');
    const worse = c.mul(severity, c.complement(c.param('detectionLeft')));
    const days = c.param('days');
    return [
      {
        id: c.id,
        trigger: c.trigger('at'),
        notice: 'overt',
        effects: [
          {
            kind: 'fixes',
            rows: c.members('target'),
            laterDays: c.mul(severity, c.param('withheldDays')),
            days,
          },
          { kind: 'watch', hazardFactor: c.complement(worse), rampDays: c.constant(0), days },
        ],
      },
    ];
  },
});
