import type { Field } from '../evidence/field.ts';
import type { LowerContext } from '../fleet/lowering.ts';
import type { SupplyStage } from '../kernel/environment.ts';
import { defineThreat } from './shared/threat.ts';

const CAPACITY_UP = { outcome: 'capacity-end-pct', direction: 'up' } as const;
const CAPACITY_DOWN = { outcome: 'capacity-end-pct', direction: 'down' } as const;

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['vendor', 'jurisdiction', 'nation'] },
  {
    kind: 'choice',
    id: 'stage',
    options: ['orders', 'shipping', 'arrival'],
    default: 'arrival',
    moves: CAPACITY_DOWN,
  },
  { kind: 'quantity', id: 'depth', unit: 'share', default: 1, min: 0, max: 1, moves: CAPACITY_DOWN },
  {
    kind: 'quantity',
    id: 'leakage',
    unit: 'share',
    default: 'supply.grey_leakage',
    min: 0,
    max: 1,
    moves: CAPACITY_UP,
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 0,
    min: 0,
    max: 1461,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 400] },
  },
  {
    kind: 'quantity',
    id: 'days',
    unit: 'days',
    default: 1461,
    min: 0,
    max: 3650,
    moves: { ...CAPACITY_DOWN, between: [30, 700] },
  },
  { kind: 'flag', id: 'parts', default: true, moves: { outcome: 'lost-ehs-days', direction: 'up' } },
  {
    kind: 'choice',
    id: 'acceptable',
    options: ['any', 'other-jurisdiction', 'made-at-home'],
    default: 'any',
    moves: CAPACITY_DOWN,
  },
] as const satisfies readonly Field[];

/** Some vendors' goods no longer reach some buyers. Nothing is destroyed: what is blocked is sold elsewhere. */
export const supplyCutoff = defineThreat({
  kind: 'supply-cutoff',
  fields,
  example: {
    days: 730,
    threats: [
      {
        id: 'cutoff',
        kind: 'supply-cutoff',
        at: { day: 30 },
        target: { vendor: ['bitmain'], nation: ['US'] },
      },
    ],
  },
  lower: (c) => [
    {
      id: c.id,
      trigger: c.trigger('at'),
      notice: 'overt',
      effects: [
        {
          kind: 'supply',
          suppliers: Int32Array.from(c.suppliers('target')),
          regions: Int32Array.from(c.regions('target')),
          stage: c.choice('stage') as SupplyStage,
          blocked: c.mul(c.param('depth'), c.complement(c.param('leakage'))),
          rampDays: c.param('rampDays'),
          days: c.param('days'),
          parts: c.flag('parts'),
          acceptable: Int32Array.from(acceptable(c)),
        },
      ],
    },
  ],
});

/** Suppliers that may step in; never a blocked one. */
function acceptable(c: LowerContext<(typeof fields)[number]>): readonly number[] {
  const blocked = c.suppliers('target');
  const free = c.allSuppliers.filter((supplier) => !blocked.includes(supplier.index));
  const blockedIn = new Set(
    c.allSuppliers.filter((s) => blocked.includes(s.index)).map((s) => s.jurisdiction),
  );
  switch (c.choice('acceptable')) {
    case 'other-jurisdiction':
      return free
        .filter((supplier) => !blockedIn.has(supplier.jurisdiction))
        .map((supplier) => supplier.index);
    case 'made-at-home':
      return free
        .filter((supplier) => supplier.jurisdiction === c.homeNation)
        .map((supplier) => supplier.index);
    default:
      return free.map((supplier) => supplier.index);
  }
}
