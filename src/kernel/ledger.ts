/**
 * The ledger of an arm: what the nation loses against the quiet twin, row by row, by cause and event (MODEL.md 4.10). An entry is a
 * cause of an event; those of no event stand last.
 */
import type { EventPlan } from './effects.ts';
import { isHit } from './letters.ts';
import type { ArmPlan } from './plan.ts';

/**
 * `undelivered` is net of what is bought in its place; `wear` is what is bought, fails and is retired otherwise because of what an event took;
 * `response` what the machines left run more or less because mining pays more or less; `other` what has no event.
 */
export const LEDGER_CAUSES = [
  'held',
  'broken',
  'lost',
  'diverted',
  'idle',
  'moved',
  'undelivered',
  'wear',
  'spares',
  'lines',
  'price',
  'response',
  'other',
] as const;

export type LedgerCause = (typeof LEDGER_CAUSES)[number];

export interface LedgerEntry {
  /** Index of the arm's event; -1 for none. */
  readonly event: number;
  readonly cause: LedgerCause;
}

/** Entries of an arm in the order of its events, `response` and `other` last. */
export function ledgerEntries({ events }: Pick<ArmPlan, 'events'>): LedgerEntry[] {
  const own = events.flatMap((event, e) =>
    LEDGER_CAUSES.filter((cause) => causesOf(event).has(cause)).map((cause) => ({ event: e, cause })),
  );
  return [...own, { event: -1, cause: 'response' }, { event: -1, cause: 'other' }];
}

function causesOf(event: EventPlan): Set<LedgerCause> {
  const causes = new Set<LedgerCause>();
  for (const letter of event.effects) {
    if (letter.kind === 'hold') causes.add('held');
    else if (letter.kind === 'break') causes.add('broken');
    else if (letter.kind === 'destroy') causes.add('lost');
    // Not all of what was diverted rolls back by itself.
    else if (letter.kind === 'divert') causes.add('diverted').add('held');
    else if (letter.kind === 'curtail' || letter.kind === 'throttle') causes.add('idle');
    else if (letter.kind === 'relocate' && letter.abroad) causes.add('moved');
    else if (letter.kind === 'price') causes.add('price');
    else if (letter.kind === 'stock') causes.add('spares');
    else if (letter.kind === 'source' && letter.local) causes.add('lines');
  }
  if (hinders(event)) causes.add('undelivered');
  // Whoever takes machines away changes what wears and what is bought; so does who changes the price.
  if (causes.size > 0 && !causes.has('undelivered') && takes(event)) causes.add('wear');
  return causes;
}

/** An event that keeps machines from being bought or delivered. */
export const hinders = ({ effects }: EventPlan): boolean =>
  effects.some(
    ({ kind }) => kind === 'supply' || kind === 'border' || kind === 'capacity' || kind === 'demand',
  );

/** An event that takes machines out of work, or their income. */
export const takes = ({ effects }: EventPlan): boolean =>
  effects.some(
    (letter) =>
      isHit(letter) ||
      letter.kind === 'curtail' ||
      letter.kind === 'throttle' ||
      letter.kind === 'price' ||
      (letter.kind === 'relocate' && letter.abroad === true),
  );

/** What the books of an arm are kept by. */
export interface LedgerPlan {
  readonly entries: readonly LedgerEntry[];
  /** Events that hinder, in order: blocked goods are counted by their place here. */
  readonly hinderers: readonly number[];
  /** Place in `entries`. */
  at(event: number, cause: LedgerCause): number;
}

export function ledgerPlan(arm: Pick<ArmPlan, 'events'>): LedgerPlan {
  const entries = ledgerEntries(arm);
  const places = new Map(entries.map(({ event, cause }, place) => [`${event} ${cause}`, place]));
  return {
    entries,
    hinderers: arm.events.flatMap((event, e) => (hinders(event) ? [e] : [])),
    at: (event, cause) => places.get(`${event} ${cause}`)!,
  };
}
