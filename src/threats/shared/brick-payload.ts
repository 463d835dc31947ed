import type { Field } from '../../evidence/field.ts';
import type { EffectDraft, LowerContext, MemberSet } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';

const shareOf = <I extends string>(id: I, row: string) =>
  ({ kind: 'quantity', id, unit: 'share', default: row, min: 0, max: 1 }) as const;

const LOSS_UP = { outcome: 'lost-ehs-days', direction: 'up' } as const;
const LOSS_DOWN = { outcome: 'lost-ehs-days', direction: 'down' } as const;
const STOPPED = { field: 'payload', is: ['stop', 'brick'] } as const;
const BRICKED = { field: 'payload', is: ['brick'] } as const;

/** How a stop goes: what a reboot frees, how long a fix takes, how much load drops within seconds. */
export const stopFields = [
  { ...shareOf('rebootShare', 'recover.reboot_share'), moves: LOSS_DOWN, when: [STOPPED] },
  {
    kind: 'quantity',
    id: 'fixDays',
    unit: 'days',
    default: 'fix.available_days',
    min: 0,
    max: 730,
    moves: { ...LOSS_UP, between: [0, 60] },
  },
  {
    kind: 'choice',
    id: 'timing',
    options: ['timed', 'polled'],
    default: 'timed',
    moves: { outcome: 'mw-at-once-ercot', direction: 'down' },
    when: [STOPPED],
  },
  {
    ...shareOf('simultaneousTimed', 'brick.simultaneous_share_timed'),
    moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    when: [STOPPED, { field: 'timing', is: ['timed'] }],
  },
  {
    ...shareOf('simultaneousPolled', 'brick.simultaneous_share_polled'),
    moves: { outcome: 'mw-at-once-ercot', direction: 'up' },
    when: [STOPPED, { field: 'timing', is: ['polled'] }],
  },
] as const satisfies readonly Field[];

/** What else becomes of a bricked machine, each a share of what the ones before leave: destroyed, wiped, the rest re-flashed. */
export const brickFields = [
  {
    ...shareOf('destroyedShare', 'unrecoverable.physical'),
    moves: { outcome: 'machines-destroyed', direction: 'up' },
    when: [BRICKED],
  },
  { ...shareOf('wipedShare', 'unrecoverable.flash_wipe'), moves: LOSS_UP, when: [BRICKED] },
  { ...shareOf('cardShare', 'ops.sd_recovery_possible'), moves: LOSS_DOWN, when: [BRICKED] },
  {
    ...shareOf('otherCardShare', 'recover.card_share_other_vendors'),
    moves: { ...LOSS_DOWN, given: { target: { vendor: ['microbt'], nation: ['US'] } } },
    when: [BRICKED],
  },
] as const satisfies readonly Field[];

type StopContext = LowerContext<(typeof stopFields)[number]>;
type BrickContext = LowerContext<(typeof stopFields)[number] | (typeof brickFields)[number]>;

/** Whom the letters hit, and how much of it. */
export interface Blow {
  readonly rows: MemberSet;
  /** Share of the members hit, before what was implanted. */
  readonly reach: Slot;
  /** Release whose implanted share multiplies it. */
  readonly implantedBy?: string;
}

/** Vendor whose machines `cardShare` is about; the others follow `otherCardShare`. */
const CARD_VENDOR = 'bitmain';

/** Letters of a stop: what a reboot does not free waits for a re-flash. */
export function stopLetters(c: StopContext, blow: Blow): EffectDraft[] {
  const rest = c.mul(blow.reach, c.complement(c.param('rebootShare')));
  return [
    rebooted(c, blow),
    { kind: 'hold', release: 'reflash', rows: blow.rows, share: rest, ...common(c, blow) },
  ];
}

/** Letters of a bricking. */
export function brickLetters(c: BrickContext, blow: Blow): EffectDraft[] {
  const afterReboot = c.mul(blow.reach, c.complement(c.param('rebootShare')));
  const alive = c.mul(afterReboot, c.complement(c.param('destroyedShare')));
  const destroyed = c.mul(afterReboot, c.param('destroyedShare'));
  const cards = blow.rows.filter((member) => c.facts(member).vendor === CARD_VENDOR);
  const others = blow.rows.filter((member) => c.facts(member).vendor !== CARD_VENDOR);
  return [
    rebooted(c, blow),
    { kind: 'destroy', rows: blow.rows, share: destroyed, ...common(c, blow) },
    ...boardOrFlash(c, { ...blow, rows: cards, reach: alive }, c.param('cardShare')),
    ...boardOrFlash(c, { ...blow, rows: others, reach: alive }, c.param('otherCardShare')),
  ];
}

function rebooted(c: StopContext, blow: Blow): EffectDraft {
  const share = c.mul(blow.reach, c.param('rebootShare'));
  return { kind: 'hold', release: 'reboot', rows: blow.rows, share, ...common(c, blow) };
}

/** A wiped machine without a card slot needs a board; all others are re-flashed. */
function boardOrFlash(c: BrickContext, blow: Blow, card: Slot): EffectDraft[] {
  const board = c.mul(c.param('wipedShare'), c.complement(card));
  const flash = c.mul(blow.reach, c.complement(board));
  return [
    { kind: 'break', rows: blow.rows, share: c.mul(blow.reach, board), ...common(c, blow) },
    { kind: 'hold', release: 'reflash', rows: blow.rows, share: flash, ...common(c, blow) },
  ];
}

function common(c: StopContext, { implantedBy }: Blow) {
  return {
    fixDays: c.param('fixDays'),
    simultaneous: c.param(c.choice('timing') === 'timed' ? 'simultaneousTimed' : 'simultaneousPolled'),
    remote: true,
    ...(implantedBy === undefined ? {} : { implantedBy }),
  };
}
