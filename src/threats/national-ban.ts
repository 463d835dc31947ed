import type { Field } from '../evidence/field.ts';
import { FOR_GOOD } from './shared/for-good.ts';
import type { EffectDraft, LowerContext } from '../fleet/lowering.ts';
import { defineThreat } from './shared/threat.ts';

const fields = [
  { kind: 'trigger', id: 'at' },
  { kind: 'target', id: 'target', axes: ['nation', 'grid', 'operator'] },
  {
    kind: 'quantity',
    id: 'covertShare',
    unit: 'share',
    default: 'ban.covert_remainder',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    kind: 'quantity',
    id: 'rampDays',
    unit: 'days',
    default: 'ban.ramp_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [1, 200] },
  },
  {
    kind: 'quantity',
    id: 'relocatedShare',
    unit: 'share',
    default: 'ban.relocated_share',
    min: 0,
    max: 1,
    moves: { outcome: 'network-trough-pct', direction: 'up' },
  },
  {
    kind: 'quantity',
    id: 'halfDays',
    unit: 'days',
    default: 'ban.relocation_half_days',
    min: 0,
    max: 1461,
    moves: { outcome: 'network-trough-pct', direction: 'down', between: [1, 300] },
  },
] as const satisfies readonly Field[];

type Context = LowerContext<(typeof fields)[number]>;

/** A nation forbids mining: machines stop, part of them goes abroad, part goes on in secret. */
export const nationalBan = defineThreat({
  kind: 'national-ban',
  fields,
  example: {
    days: 365,
    threats: [{ id: 'ban', kind: 'national-ban', at: { day: 30 }, target: { nation: ['US'] } }],
  },
  lower: (c) => [{ id: c.id, trigger: c.trigger('at'), notice: 'overt', effects: banned(c) }],
});

/** Machines of the home nation travel; of a nation abroad only what finds no new place is missing, since the world is one. */
function banned(c: Context): EffectDraft[] {
  const members = c.members('target');
  const home = members.filter((member) => c.facts(member).nation === c.homeNation);
  const abroad = members.filter((member) => c.facts(member).nation !== c.homeNation);
  const stops = c.complement(c.param('covertShare'));
  const rampDays = c.param('rampDays');
  return [
    {
      kind: 'relocate',
      from: home,
      to: c.abroad(home),
      share: stops,
      rampDays,
      delayDays: c.div(c.param('halfDays'), c.constant(Math.LN2)),
      arrives: c.param('relocatedShare'),
      abroad: true,
    },
    {
      kind: 'curtail',
      rows: abroad,
      share: c.mul(stops, c.complement(c.param('relocatedShare'))),
      rampDays,
      days: c.constant(FOR_GOOD),
      backDays: c.constant(0),
      simultaneous: c.constant(0),
    },
  ];
}
