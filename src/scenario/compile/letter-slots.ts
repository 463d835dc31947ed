import type { EffectDraft } from '../../fleet/lowering.ts';
import type { Effect, Slot } from '../../kernel/effects.ts';

/** Slots of each letter, by key. */
const SLOT_KEYS = {
  hold: ['share', 'fixDays', 'simultaneous'],
  break: ['share', 'fixDays', 'simultaneous'],
  destroy: ['share', 'fixDays', 'simultaneous'],
  divert: ['share', 'fixDays', 'simultaneous', 'hours', 'rollback'],
  relocate: ['share', 'rampDays', 'delayDays', 'arrives'],
  curtail: ['share', 'rampDays', 'days', 'backDays', 'simultaneous'],
  throttle: ['share', 'loss', 'rampDays', 'days', 'backDays'],
  price: ['factor', 'rampDays', 'halfLifeDays'],
  observe: ['share', 'sites'],
  oscillate: ['share', 'swing'],
  supply: ['blocked', 'rampDays', 'days'],
  stock: ['machines', 'boards'],
  labour: ['techniciansPer1000'],
  channel: ['holdDays', 'ringShare', 'ringDetection', 'fixWait'],
  audit: ['chance', 'delayDays', 'fixWait'],
  watch: ['hazardFactor', 'rampDays', 'days'],
  fence: ['left', 'rampDays'],
  'ride-through': ['left', 'rampDays'],
  fixes: ['laterDays', 'days'],
  border: ['held', 'release', 'rampDays', 'days'],
  capacity: ['lost', 'rampDays', 'days'],
  demand: ['factor', 'duty', 'rampDays', 'days'],
  cap: ['share', 'rampDays'],
  source: ['ehsPerDay', 'delayDays', 'rampDays'],
  implant: ['reach', 'p', 'q', 'hazardPerDay', 'fixDays'],
} as const satisfies { readonly [K in Effect['kind']]: readonly (keyof Extract<Effect, { kind: K }>)[] };

/** The letter with every slot replaced by what `use` makes of it. */
export function mapSlots<E extends { readonly kind: Effect['kind'] }>(
  letter: E,
  use: (slot: Slot) => Slot,
): E {
  const slots = SLOT_KEYS[letter.kind] as readonly string[];
  const entries = Object.entries(letter).map(([key, value]) => [
    key,
    slots.includes(key) ? use(value as unknown as Slot) : (value as unknown),
  ]);
  return Object.fromEntries(entries) as E;
}

/** True for a letter that never does anything, whatever is drawn: its size is the constant zero, or nothing is within its reach. */
export function isIdle(letter: EffectDraft, constantOf: (slot: Slot) => number | undefined): boolean {
  const zero = (slot: Slot): boolean => constantOf(slot) === 0;
  switch (letter.kind) {
    case 'hold':
    case 'break':
    case 'destroy':
    case 'divert':
      return letter.rows.length === 0 || zero(letter.share);
    case 'implant':
      return letter.rows.length === 0 || zero(letter.reach);
    case 'curtail':
    case 'observe':
      return letter.rows.length === 0 || zero(letter.share);
    case 'throttle':
      return letter.rows.length === 0 || zero(letter.share) || zero(letter.loss);
    case 'oscillate':
      return letter.rows.length === 0 || zero(letter.share) || zero(letter.swing);
    case 'price':
      return constantOf(letter.factor) === 1;
    case 'relocate':
      return letter.from.length === 0 || zero(letter.share);
    case 'supply':
      return letter.suppliers.length === 0 || zero(letter.blocked) || zero(letter.days);
    case 'stock':
      return zero(letter.machines) && zero(letter.boards);
    case 'labour':
      return zero(letter.techniciansPer1000);
    case 'channel':
      return zero(letter.holdDays) && zero(letter.ringDetection);
    case 'audit':
      return zero(letter.chance) && zero(letter.delayDays);
    case 'watch':
      return constantOf(letter.hazardFactor) === 1;
    case 'fence':
    case 'ride-through':
      return constantOf(letter.left) === 1;
    case 'fixes':
      return letter.rows.length === 0 || zero(letter.laterDays) || zero(letter.days);
    case 'border':
      return letter.suppliers.length === 0 || zero(letter.held) || zero(letter.days);
    case 'capacity':
      return letter.suppliers.length === 0 || zero(letter.lost) || zero(letter.days);
    case 'demand':
      return (
        letter.suppliers.length === 0 ||
        (constantOf(letter.factor) === 1 && zero(letter.duty)) ||
        zero(letter.days)
      );
    case 'cap':
      return constantOf(letter.share) === 1;
    case 'source':
      return zero(letter.ehsPerDay);
    default:
      return letter satisfies never;
  }
}
