import type { Field } from '../../evidence/field.ts';
import type { LowerContext } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';

const LOSS_UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;

/** How code gets onto machines: three switches for a push, adoption over time for what operators install themselves. */
export const reachFields = [
  {
    kind: 'choice',
    id: 'route',
    options: ['push', 'worm', 'operator-install', 'shipped'],
    default: 'push',
    // Compared at the same willingness: a push that needs no consent against what comes with new machines.
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
  {
    kind: 'quantity',
    id: 'doublingHours',
    unit: 'hours',
    default: 'spread.worm_doubling_hours',
    min: 0.1,
    max: 8760,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [1, 2000] },
    when: [{ field: 'route', is: ['worm'] }],
  },
] as const satisfies readonly Field[];

/** Routes by which code settles on machines before it does anything. */
export const PLANTED = ['worm', 'operator-install', 'shipped'] as const;

type ReachContext = LowerContext<(typeof reachFields)[number]>;

/** Share of the target that a push stops or reaches: obeys x reachable x accepts without consent, the last at least the share that updates by itself. */
export function pushReach(c: ReachContext): Slot {
  const accepted = c.max(c.param('accepted'), c.evidence('firmware.auto_update_enabled', 'share'));
  return c.mul(c.mul(c.param('exists'), c.param('reachable')), accepted);
}

/** How planted code gets about: the share it ends up on, and Bass's two rates a day. */
export interface Spread {
  readonly reach: Slot;
  readonly p: Slot;
  readonly q: Slot;
  /** It comes as an update, so the home region's update policies apply. */
  readonly staged: boolean;
}

/** Spread on the route chosen, other than a push. */
export function plantedSpread(c: ReachContext): Spread {
  const obeys = c.mul(c.param('exists'), c.param('reachable'));
  switch (c.choice('route')) {
    case 'worm':
      return { reach: obeys, ...wormRates(c), staged: false };
    case 'shipped':
      return { reach: c.param('exists'), ...turnover(c), staged: false };
    default:
      return { reach: c.mul(obeys, c.param('adoption')), ...installRates(c), staged: true };
  }
}

type Rates = Pick<Spread, 'p' | 'q'>;

/** What operators install by hand: innovation one over the time constant, imitation as typed. */
const installRates = (c: ReachContext): Rates => ({
  p: c.div(c.constant(1), c.param('spreadDays')),
  q: c.param('imitation'),
});

/** From machine to machine inside farms: a few first ones a day, then doubling (logistic, the limit of Bass's curve). */
const wormRates = (c: ReachContext): Rates => ({
  p: c.evidence('spread.worm_seed_per_day', 'per day'),
  q: c.div(c.constant(24 * Math.LN2), c.param('doublingHours')),
});

/** Already on machines when they are delivered: it comes in as fast as the fleet is renewed. */
const turnover = (c: ReachContext): Rates => ({
  p: c.div(c.constant(1), c.evidence('ops.useful_life', 'days')),
  q: c.constant(0),
});
