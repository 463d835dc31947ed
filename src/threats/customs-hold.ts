import type { Field } from '../evidence/field.ts';
import { acceptableSuppliers } from '../fleet/acceptable.ts';
import { HOME } from '../kernel/plan.ts';
import { defineThreat } from './shared/threat.ts';
import { lastingField, rampField } from './shared/vendor-goods.ts';

const DOWN = { outcome: 'capacity-end-pct', direction: 'down' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['vendor', 'jurisdiction'] },
  {
    kind: 'quantity',
    id: 'heldShare',
    unit: 'share',
    default: 'customs.held_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
  {
    kind: 'quantity',
    id: 'holdDays',
    unit: 'days',
    default: 'customs.hold_days',
    min: 1,
    max: 1461,
    moves: { outcome: 'lost-ehs-days', direction: 'up', between: [1, 300] },
  },
  {
    kind: 'quantity',
    id: 'seizedShare',
    unit: 'share',
    default: 'customs.seized_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
  rampField(0, { outcome: 'lost-ehs-days', direction: 'down', between: [0, 400] }),
  lastingField(180, { outcome: 'lost-ehs-days', direction: 'up', between: [10, 400] }),
  { kind: 'flag', id: 'parts', default: true, moves: DOWN },
] as const satisfies readonly Field[];

/** Goods of some makers wait at the home nation's border; part of them is seized and sold elsewhere in the end. */
export const customsHold = defineThreat({
  kind: 'customs-hold',
  fields,
  example: {
    days: 540,
    threats: [{ id: 'holds', kind: 'customs-hold', at: { day: 30 }, target: { vendor: ['bitmain'] } }],
  },
  lower(c) {
    const suppliers = Int32Array.from(c.suppliers('target'));
    const regions = Int32Array.of(HOME);
    const phase = { rampDays: c.param('rampDays'), days: c.param('days') };
    return [
      {
        id: c.id,
        trigger: c.trigger('at'),
        notice: 'overt',
        effects: [
          {
            kind: 'border',
            suppliers,
            regions,
            held: c.param('heldShare'),
            release: c.decay(c.param('holdDays')),
            ...phase,
          },
          {
            kind: 'supply',
            suppliers,
            regions,
            stage: 'arrival',
            blocked: c.param('seizedShare'),
            ...phase,
            parts: c.flag('parts'),
            acceptable: acceptableSuppliers(c.allSuppliers, suppliers, 'any', c.homeNation),
          },
        ],
      },
    ];
  },
});
