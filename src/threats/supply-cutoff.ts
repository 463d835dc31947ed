import type { Field } from '../evidence/field.ts';
import { ACCEPTABLE, acceptableSuppliers } from '../fleet/acceptable.ts';
import type { EventDraft, LowerContext, TriggerDraft } from '../fleet/lowering.ts';
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
    options: ACCEPTABLE,
    default: 'any',
    moves: CAPACITY_DOWN,
  },
  {
    kind: 'choice',
    id: 'warning',
    options: ['none', 'announced'],
    default: 'none',
    moves: CAPACITY_UP,
  },
  {
    kind: 'quantity',
    id: 'warningDays',
    unit: 'days',
    default: 'supply.warning_days',
    min: 0,
    max: 1461,
    moves: { ...CAPACITY_UP, between: [1, 200] },
    when: [{ field: 'warning', is: ['announced'] }],
  },
  {
    kind: 'quantity',
    id: 'rush',
    unit: 'ratio',
    default: 'supply.rush_factor',
    min: 0,
    max: 20,
    moves: { ...CAPACITY_UP, between: [1, 3] },
    when: [{ field: 'warning', is: ['announced'] }],
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
  lower: (c) => (c.choice('warning') === 'announced' ? announced(c) : [cutoff(c, c.id, c.trigger('at'))]),
});

type Context = LowerContext<(typeof fields)[number]>;

function cutoff(c: Context, id: string, trigger: TriggerDraft): EventDraft {
  const suppliers = Int32Array.from(c.suppliers('target'));
  return {
    id,
    trigger,
    notice: 'overt',
    effects: [
      {
        kind: 'supply',
        suppliers,
        regions: Int32Array.from(c.regions('target')),
        stage: c.choice('stage') as SupplyStage,
        blocked: c.mul(c.param('depth'), c.complement(c.param('leakage'))),
        rampDays: c.param('rampDays'),
        days: c.param('days'),
        parts: c.flag('parts'),
        acceptable: acceptableSuppliers(c.allSuppliers, suppliers, c.choice('acceptable'), c.homeNation),
      },
    ],
  };
}

/** Buyers are told `warningDays` before: they order more while they can, and what has come by then stays. */
function announced(c: Context): EventDraft[] {
  const zero = c.constant(0);
  const warning = c.param('warningDays');
  const stockpile: EventDraft = {
    id: c.id,
    trigger: c.trigger('at'),
    effects: [
      {
        kind: 'demand',
        suppliers: Int32Array.from(c.suppliers('target')),
        factor: c.param('rush'),
        duty: zero,
        rampDays: zero,
        days: warning,
      },
    ],
  };
  return [stockpile, cutoff(c, `${c.id}/cut`, { kind: 'after', event: c.id, days: warning })];
}
