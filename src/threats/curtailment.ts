import type { Field } from '../evidence/field.ts';
import { defineThreat } from './shared/threat.ts';

const UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['nation', 'grid', 'operator', 'class'] },
  { kind: 'quantity', id: 'share', unit: 'share', default: 'curtail.share', min: 0, max: 1, moves: UP },
  {
    kind: 'quantity',
    id: 'days',
    unit: 'days',
    default: 'curtail.days',
    min: 0,
    max: 1461,
    moves: { ...UP, between: [1, 30] },
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 0,
    min: 0,
    max: 365,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 10] },
  },
  {
    kind: 'quantity',
    id: 'backDays',
    unit: 'days',
    default: 'curtail.back_days',
    min: 0,
    max: 365,
    moves: { ...UP, between: [0, 20] },
  },
  {
    kind: 'quantity',
    id: 'simultaneous',
    unit: 'share',
    default: 'curtail.simultaneous',
    min: 0,
    max: 1,
    moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
  },
] as const satisfies readonly Field[];

/** A storm, or an order of the grid's operator: load of a region is switched off for some days and comes back by itself. */
export const curtailment = defineThreat({
  kind: 'curtailment',
  fields,
  example: {
    days: 120,
    threats: [
      { id: 'storm', kind: 'curtailment', at: { day: 20 }, target: { nation: ['US'], grid: ['ercot'] } },
    ],
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
          share: c.param('share'),
          rampDays: c.param('rampDays'),
          days: c.param('days'),
          backDays: c.param('backDays'),
          simultaneous: c.param('simultaneous'),
        },
      ],
    },
  ],
});
