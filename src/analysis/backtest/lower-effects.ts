import type { Effect, EventPlan, Slot } from '../../kernel/effects.ts';
import type { Amount, BacktestEvent, EventEffect, Place } from './event.ts';
import { SECONDS_PER_DAY } from '../../units/brands.ts';

export interface EventRows {
  readonly home: Int32Array;
  readonly world: Int32Array;
}

/** The event's path as the kernel's letters, one event of the plan for each, in written order. */
export function lowerEffects(
  event: BacktestEvent,
  rows: EventRows,
  slot: (amount: Amount) => Slot,
): EventPlan[] {
  return event.effects.map((effect, i) => ({
    id: `${String(i).padStart(2, '0')}-${effect.kind}`,
    from: effect.kind,
    trigger: { kind: 'day', day: slot(dayOf(event, effect.at)) },
    effects: [letter(effect, rows, slot)],
  }));
}

function letter(effect: EventEffect, rows: EventRows, slot: (amount: Amount) => Slot): Effect {
  switch (effect.kind) {
    case 'curtail':
      return {
        kind: 'curtail',
        rows: rowsOn(effect.on, rows),
        share: slot(effect.share),
        rampDays: slot(effect.rampDays),
        days: slot(effect.days),
        backDays: slot(effect.backDays),
        simultaneous: slot(0),
      };
    case 'relocate':
      return {
        kind: 'relocate',
        from: rows.home,
        to: rows.world,
        share: slot(effect.share),
        rampDays: slot(effect.rampDays),
        delayDays: slot(effect.delayDays),
        arrives: slot(effect.arrives),
        abroad: true,
      };
    case 'price':
      return {
        kind: 'price',
        factor: slot(effect.factor),
        rampDays: slot(effect.rampDays),
        ...(effect.halfLifeDays === undefined ? {} : { halfLifeDays: slot(effect.halfLifeDays) }),
      };
    case 'stock':
      return { kind: 'stock', machines: slot(effect.machines), boards: slot(effect.boards) };
    default:
      return effect satisfies never;
  }
}

function rowsOn(place: Place, { home, world }: EventRows): Int32Array {
  if (place === 'everywhere') return Int32Array.of(...home, ...world);
  return place === 'home' ? home : world;
}

/** Days from the window's first block to a date, whole. */
const dayOf = (event: BacktestEvent, date: string): number =>
  Math.max(0, Math.round((Date.parse(date) / 1000 - event.epochs[0]!.unix) / SECONDS_PER_DAY));
