import type { Field } from '../../evidence/field.ts';
import type { LowerContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';

const LOSS_UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;

/** How code gets onto machines: three switches for a push, adoption over time for what operators install themselves. */
export const reachFields = [
  {
    kind: 'choice',
    id: 'route',
    options: ['push', 'operator-install'],
    default: 'push',
    // Compared at the same willingness: a push that needs no consent against installing by hand.
    moves: { outcome: 'lost-ehs-days', direction: 'down', given: { accepted: 1 } },
  },
  {
    kind: 'quantity',
    id: 'exists',
    unit: 'share',
    default: 'reach.channel_obeys_stop',
    min: 0,
    max: 1,
    moves: LOSS_UP,
  },
  {
    kind: 'quantity',
    id: 'reachable',
    unit: 'share',
    default: 'reach.reachable',
    min: 0,
    max: 1,
    moves: LOSS_UP,
  },
  {
    kind: 'quantity',
    id: 'accepted',
    unit: 'share',
    default: 'reach.accepted_without_consent',
    min: 0,
    max: 1,
    moves: LOSS_UP,
    when: [{ field: 'route', is: ['push'] }],
  },
  {
    kind: 'quantity',
    id: 'adoption',
    unit: 'share',
    default: 'firmware.batch_adoption_365d',
    min: 0,
    max: 1,
    moves: LOSS_UP,
    when: [{ field: 'route', is: ['operator-install'] }],
  },
  {
    kind: 'quantity',
    id: 'spreadDays',
    unit: 'days',
    default: 'spread.operator_install_days',
    min: 0.01,
    max: 3650,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [10, 400] },
    when: [{ field: 'route', is: ['operator-install'] }],
  },
  {
    kind: 'quantity',
    id: 'imitation',
    unit: 'per day',
    default: 'spread.imitation_per_day',
    min: 0,
    max: 10,
    moves: { outcome: 'lost-ehs-days', direction: 'up', between: [0, 0.2] },
    when: [{ field: 'route', is: ['operator-install'] }],
  },
] as const satisfies readonly Field[];

type ReachContext = LowerContext<(typeof reachFields)[number]>;

/** Share of the target that a push stops or reaches: obeys x reachable x accepts without consent, the last at least the share that updates by itself. */
export function pushReach(c: ReachContext): Slot {
  const accepted = c.max(c.param('accepted'), c.evidence('firmware.auto_update_enabled', 'share'));
  return c.mul(c.mul(c.param('exists'), c.param('reachable')), accepted);
}

/** Share of the target that ever installs the release by hand: obeys x reachable x adoption in the end. */
export function installReach(c: ReachContext): Slot {
  return c.mul(c.mul(c.param('exists'), c.param('reachable')), c.param('adoption'));
}

/** Bass adoption of what operators install: innovation one over the time constant, imitation as typed. */
export function installSpread(c: ReachContext): { readonly p: Slot; readonly q: Slot } {
  return { p: c.div(c.constant(1), c.param('spreadDays')), q: c.param('imitation') };
}
