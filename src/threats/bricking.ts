import type { Field } from '../evidence/field.ts';
import type { EventDraft, LowerContext } from '../fleet/lowering.ts';
import { brickFields, brickLetters, stopFields } from './shared/brick-payload.ts';
import { PLANTED, plantedSpread, pushReach, reachFields } from './shared/reach.ts';
import { defineThreat } from './shared/threat.ts';

const fields = [
  { kind: 'trigger', id: 'at' },
  {
    kind: 'target',
    id: 'target',
    axes: ['vendor', 'jurisdiction', 'channel', 'nation', 'grid', 'operator', 'class'],
  },
  ...reachFields,
  {
    kind: 'quantity',
    id: 'waitDays',
    unit: 'days',
    default: 'brick.release_to_stop_days',
    min: 0,
    max: 1461,
    // A longer wait lets it settle on more machines.
    moves: { outcome: 'machines-destroyed', direction: 'up', between: [5, 120] },
    when: [{ field: 'route', is: PLANTED }],
  },
  ...stopFields,
  ...brickFields,
] as const satisfies readonly Field[];

/** Machines of a channel are told to stop, some for good; all at once, or as they ask for the command. */
export const bricking = defineThreat({
  kind: 'bricking',
  fields,
  example: {
    days: 180,
    threats: [
      { id: 'brick', kind: 'bricking', at: { day: 30 }, target: { vendor: ['bitmain'], nation: ['US'] } },
    ],
  },
  lower: (c) => (c.choice('route') === 'push' ? byPush(c) : planted(c)),
});

type Context = LowerContext<(typeof fields)[number]>;

function byPush(c: Context): EventDraft[] {
  const effects = brickLetters(c, { rows: c.members('target'), reach: pushReach(c) });
  return [{ id: c.id, trigger: c.trigger('at'), effects, notice: 'overt' }];
}

/** The code spreads for `waitDays`, unnoticed, then what carries it stops. */
function planted(c: Context): EventDraft[] {
  const rows = c.members('target');
  const release = {
    kind: 'implant',
    rows,
    ...plantedSpread(c),
    hazardPerDay: c.constant(0),
    fixDays: c.param('fixDays'),
  } as const;
  return [
    { id: c.id, trigger: c.trigger('at'), effects: [release] },
    {
      id: `${c.id}/payload`,
      trigger: { kind: 'after', event: c.id, days: c.param('waitDays') },
      effects: brickLetters(c, { rows, reach: c.constant(1), implantedBy: c.id }),
      notice: 'overt',
    },
  ];
}
