import type { Field } from '../../evidence/field.ts';
import type { EffectDraft, LowerContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import type { Blow } from './brick-payload.ts';
import { FOR_GOOD } from './for-good.ts';

/** What planted code does that stays unseen: machines run slower, swing their load in step, or look about. */
export const stayFields = [
  {
    kind: 'quantity',
    id: 'speedLoss',
    unit: 'share',
    default: 'throttle.loss',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'up', given: { payload: 'throttle', fires: 'after-days' } },
    when: [{ field: 'payload', is: ['throttle'] }],
  },
  {
    kind: 'quantity',
    id: 'swingShare',
    unit: 'share',
    default: 'oscillate.swing_share',
    min: 0,
    max: 1,
    moves: {
      outcome: 'mw-swing-ercot',
      direction: 'up',
      given: { payload: 'oscillate', fires: 'after-days' },
    },
    when: [{ field: 'payload', is: ['oscillate'] }],
  },
  {
    kind: 'quantity',
    id: 'sites',
    unit: 'sites',
    default: 'us.facilities_identified',
    min: 0,
    max: 100_000,
    moves: {
      outcome: 'access-site-days',
      direction: 'up',
      between: [10, 500],
      given: { payload: 'spy', fires: 'after-days' },
    },
    when: [{ field: 'payload', is: ['spy'] }],
  },
] as const satisfies readonly Field[];

type StayContext = LowerContext<(typeof stayFields)[number]>;

export type Stay = 'throttle' | 'oscillate' | 'spy';

/** Letters of the payload chosen. */
export function stayLetters(
  c: StayContext,
  { rows, reach, implantedBy }: Blow,
  payload: Stay,
): EffectDraft[] {
  const there = {
    rows,
    share: reach,
    ...(implantedBy === undefined ? {} : { implantedBy }),
    remote: true,
  };
  switch (payload) {
    case 'throttle':
      return [slowed(c, there, c.param('speedLoss'))];
    case 'oscillate':
      // On for half of the time: the mean load of what swings is halved.
      return [
        { kind: 'oscillate', ...there, swing: c.param('swingShare') },
        slowed(c, there, c.mul(c.constant(0.5), c.param('swingShare'))),
      ];
    case 'spy':
      return [{ kind: 'observe', ...there, sites: c.param('sites') }];
    default:
      return payload satisfies never;
  }
}

type There = Pick<Extract<EffectDraft, { kind: 'throttle' }>, 'rows' | 'share' | 'implantedBy' | 'remote'>;

/** Until the code is taken off. */
function slowed(c: StayContext, there: There, loss: Slot): EffectDraft {
  return {
    kind: 'throttle',
    ...there,
    loss,
    rampDays: c.constant(0),
    days: c.constant(FOR_GOOD),
    backDays: c.constant(0),
  };
}
