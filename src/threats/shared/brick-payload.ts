import type { Field } from '../../evidence/field.ts';
import type { EffectDraft, LowerContext, MemberSet } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';

const share = (id: string, row: string) =>
  ({ kind: 'quantity', id, unit: 'share', default: row, min: 0, max: 1 }) as const;

/** What becomes of a machine that is hit, each a share of what the ones before leave: reboot, destroyed, wiped, the rest re-flashed. */
export const brickFields = [
  {
    ...share('rebootShare', 'recover.reboot_share'),
    id: 'rebootShare',
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    ...share('destroyedShare', 'unrecoverable.physical'),
    id: 'destroyedShare',
    moves: { outcome: 'machines-destroyed', direction: 'up' },
  },
  {
    ...share('wipedShare', 'unrecoverable.flash_wipe'),
    id: 'wipedShare',
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
  {
    ...share('cardShare', 'ops.sd_recovery_possible'),
    id: 'cardShare',
    moves: { outcome: 'lost-ehs-days', direction: 'down' },
  },
  {
    ...share('otherCardShare', 'recover.card_share_other_vendors'),
    id: 'otherCardShare',
    moves: {
      outcome: 'lost-ehs-days',
      direction: 'down',
      given: { target: { vendor: ['microbt'], nation: ['US'] } },
    },
  },
  {
    kind: 'quantity',
    id: 'fixDays',
    unit: 'days',
    default: 'fix.available_days',
    min: 0,
    max: 730,
    moves: { outcome: 'lost-ehs-days', direction: 'up' },
  },
  {
    kind: 'choice',
    id: 'timing',
    options: ['timed', 'polled'],
    default: 'timed',
    moves: { outcome: 'mw-at-once-ercot', direction: 'down' },
  },
  {
    ...share('simultaneousTimed', 'brick.simultaneous_share_timed'),
    id: 'simultaneousTimed',
    moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    when: { field: 'timing', is: 'timed' },
  },
  {
    ...share('simultaneousPolled', 'brick.simultaneous_share_polled'),
    id: 'simultaneousPolled',
    moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    when: { field: 'timing', is: 'polled' },
  },
] as const satisfies readonly Field[];

type BrickContext = LowerContext<(typeof brickFields)[number]>;

/** Vendor whose machines `cardShare` is about; the others follow `otherCardShare`. */
const CARD_VENDOR = 'bitmain';

/** The load that drops within seconds, of what is stopped. */
export function simultaneousShare(c: BrickContext): Slot {
  return c.param(c.choice('timing') === 'timed' ? 'simultaneousTimed' : 'simultaneousPolled');
}

/** Letters of a bricking that hits `reach` of the members (times the implanted share where `implantedBy` names a release). */
export function brickLetters(
  c: BrickContext,
  members: MemberSet,
  reach: Slot,
  implantedBy?: string,
): EffectDraft[] {
  const common = {
    fixDays: c.param('fixDays'),
    simultaneous: simultaneousShare(c),
    ...(implantedBy === undefined ? {} : { implantedBy }),
  };
  const afterReboot = c.mul(reach, c.complement(c.param('rebootShare')));
  const alive = c.mul(afterReboot, c.complement(c.param('destroyedShare')));
  return [
    {
      kind: 'hold',
      release: 'reboot',
      rows: members,
      share: c.mul(reach, c.param('rebootShare')),
      ...common,
    },
    { kind: 'destroy', rows: members, share: c.mul(afterReboot, c.param('destroyedShare')), ...common },
    ...boardOrFlash(c, split(c, members, true), alive, c.param('cardShare'), common),
    ...boardOrFlash(c, split(c, members, false), alive, c.param('otherCardShare'), common),
  ];
}

function split(c: BrickContext, members: MemberSet, cardVendor: boolean): MemberSet {
  return members.filter((member) => (c.facts(member).vendor === CARD_VENDOR) === cardVendor);
}

/** A wiped machine without a card slot needs a board; all others are re-flashed. */
function boardOrFlash(
  c: BrickContext,
  rows: MemberSet,
  alive: Slot,
  card: Slot,
  common: { readonly fixDays: Slot; readonly simultaneous: Slot; readonly implantedBy?: string },
): EffectDraft[] {
  if (rows.length === 0) return [];
  const board = c.mul(c.param('wipedShare'), c.complement(card));
  return [
    { kind: 'break', rows, share: c.mul(alive, board), ...common },
    { kind: 'hold', release: 'reflash', rows, share: c.mul(alive, c.complement(board)), ...common },
  ];
}
