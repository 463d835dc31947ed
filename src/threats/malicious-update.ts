import type { Field } from '../evidence/field.ts';
import type { EffectDraft, EventDraft, LowerContext, TriggerDraft } from '../fleet/lowering.ts';
import type { Blow } from './shared/brick-payload.ts';
import { brickFields, brickLetters, stopFields, stopLetters } from './shared/brick-payload.ts';
import { stayFields, stayLetters } from './shared/stay-payload.ts';
import { plantedSpread, pushReach, reachFields, type Spread } from './shared/reach.ts';
import { defineThreat } from './shared/threat.ts';

const DIVERTED = [{ field: 'payload', is: ['divert'] }] as const;
const DIVERT = { payload: 'divert' } as const;

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
    id: 'pushHours',
    unit: 'hours',
    default: 'spread.vendor_push_hours',
    min: 0.01,
    max: 8760,
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [1, 2000] },
    when: [{ field: 'route', is: ['push'] }],
  },
  {
    kind: 'quantity',
    id: 'hazard',
    unit: 'per day',
    default: 'detection.hazard_per_day_full',
    min: 0,
    max: 100,
    // Found before it fires, it is taken off again.
    moves: { outcome: 'lost-ehs-days', direction: 'down', between: [0, 1] },
  },
  {
    kind: 'choice',
    id: 'payload',
    options: ['stop', 'brick', 'throttle', 'oscillate', 'spy', 'divert'],
    default: 'brick',
    moves: { outcome: 'peak-adversary-share', direction: 'up' },
  },
  {
    kind: 'choice',
    id: 'fires',
    options: ['after-days', 'on-day', 'on-detection', 'never'],
    default: 'on-detection',
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    kind: 'quantity',
    id: 'fireDays',
    unit: 'days',
    default: 'payload.release_to_fire_days',
    min: 0,
    max: 1461,
    // Time to spread, were it not found meanwhile.
    moves: {
      outcome: 'machines-destroyed',
      direction: 'up',
      between: [0.1, 30],
      given: { hazard: 0, pushHours: 240 },
    },
    when: [{ field: 'fires', is: ['after-days'] }],
  },
  {
    kind: 'quantity',
    id: 'fireDay',
    unit: 'days',
    default: 60,
    min: 0,
    max: 1461,
    // Time to spread, were it not found meanwhile.
    moves: {
      outcome: 'machines-destroyed',
      direction: 'up',
      between: [31, 90],
      given: { hazard: 0, pushHours: 240 },
    },
    when: [{ field: 'fires', is: ['on-day'] }],
  },
  ...stopFields,
  ...brickFields,
  ...stayFields,
  {
    kind: 'quantity',
    id: 'noticeHours',
    unit: 'hours',
    default: 'divert.notice_hours',
    min: 0.01,
    max: 8760,
    moves: { outcome: 'adversary-share-days', direction: 'up', between: [1, 200], given: DIVERT },
    when: DIVERTED,
  },
  {
    kind: 'quantity',
    id: 'rollbackShare',
    unit: 'share',
    default: 'divert.rollback_share',
    min: 0,
    max: 1,
    moves: { outcome: 'lost-ehs-days', direction: 'down', given: DIVERT },
    when: DIVERTED,
  },
  {
    kind: 'flag',
    id: 'withheld',
    default: false,
    moves: { outcome: 'blocks-not-mined', direction: 'up', given: DIVERT },
    when: DIVERTED,
  },
] as const satisfies readonly Field[];

/** A release with planted code spreads over a channel; it is found, or its payload fires, or both. */
export const maliciousUpdate = defineThreat({
  kind: 'malicious-update',
  fields,
  example: {
    days: 180,
    threats: [
      {
        id: 'update',
        kind: 'malicious-update',
        at: { day: 30 },
        target: { vendor: ['bitmain'], nation: ['US'] },
        fires: 'after-days',
      },
    ],
  },
  lower(c) {
    const rows = c.members('target');
    const release: EventDraft = {
      id: c.id,
      trigger: c.trigger('at'),
      effects: [implant(c, rows)],
      notice: 'implant',
    };
    if (c.choice('fires') === 'never') return [release];
    const blow = { rows, reach: c.constant(1), implantedBy: c.id };
    return [release, { id: `${c.id}/payload`, trigger: firing(c), effects: payload(c, blow) }];
  },
});

type Context = LowerContext<(typeof fields)[number]>;

function implant(c: Context, rows: readonly number[]): EffectDraft {
  return {
    kind: 'implant',
    rows,
    ...(c.choice('route') === 'push' ? pushSpread(c) : plantedSpread(c)),
    hazardPerDay: c.param('hazard'),
    fixDays: c.param('fixDays'),
  };
}

/** First-order: a push does not spread from machine to machine. */
function pushSpread(c: Context): Spread {
  const p = c.div(c.constant(24), c.param('pushHours'));
  return { reach: pushReach(c), p, q: c.constant(0), staged: true };
}

function firing(c: Context): TriggerDraft {
  switch (c.choice('fires')) {
    case 'on-detection':
      return { kind: 'detected', event: c.id, days: c.constant(0) };
    case 'on-day':
      return { kind: 'day', day: c.param('fireDay') };
    default:
      return { kind: 'after', event: c.id, days: c.param('fireDays') };
  }
}

function payload(c: Context, blow: Blow): EffectDraft[] {
  const payload = c.choice('payload');
  switch (payload) {
    case 'stop':
      return stopLetters(c, blow);
    case 'brick':
      return brickLetters(c, blow);
    case 'throttle':
    case 'oscillate':
    case 'spy':
      return stayLetters(c, blow, payload);
    default:
      return [divert(c, blow)];
  }
}

/** Hash rate works for a foreign purse until operators notice; its load stays on, so nothing drops at once. */
function divert(c: Context, { rows, reach, implantedBy }: Blow): EffectDraft {
  return {
    kind: 'divert',
    rows,
    share: reach,
    ...(implantedBy === undefined ? {} : { implantedBy }),
    fixDays: c.param('fixDays'),
    simultaneous: c.constant(0),
    remote: true,
    hours: c.param('noticeHours'),
    rollback: c.param('rollbackShare'),
    withheld: c.flag('withheld'),
  };
}
