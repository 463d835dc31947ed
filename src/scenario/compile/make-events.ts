import type { EffectDraft } from '../../fleet/lowering.ts';
import type { Effect, EventPlan, Slot, Trigger } from '../../kernel/effects.ts';
import { mapSlots } from './letter-slots.ts';
import type { Partition } from './merge-rows.ts';
import type { SettledDraft, SettledTrigger } from './resolve-events.ts';

/** An arm's events: its drafts in order, with rows for members and indices for ids. */
export function makeEvents(
  drafts: readonly SettledDraft[],
  partition: Partition,
  use: (slot: Slot, usedBy: string) => Slot,
): EventPlan[] {
  const indexOf = new Map(drafts.map((draft, index) => [draft.id, index]));
  return drafts.map((draft) => {
    const keep = (slot: Slot): Slot => use(slot, draft.id);
    return {
      id: draft.id,
      from: draft.from,
      ...(draft.lever ? { lever: true as const } : {}),
      trigger: makeTrigger(draft.trigger, indexOf, keep),
      effects: draft.effects.map((letter) => makeLetter(mapSlots(letter, keep), partition, indexOf)),
    };
  });
}

function makeTrigger(
  trigger: SettledTrigger,
  indexOf: ReadonlyMap<string, number>,
  keep: (slot: Slot) => Slot,
): Trigger {
  switch (trigger.kind) {
    case 'never':
      return trigger;
    case 'day':
      return { kind: 'day', day: keep(trigger.day) };
    case 'after':
    case 'detected':
      return { kind: trigger.kind, event: indexOf.get(trigger.event)!, days: keep(trigger.days) };
    default:
      return trigger satisfies never;
  }
}

function makeLetter(letter: EffectDraft, partition: Partition, indexOf: ReadonlyMap<string, number>): Effect {
  switch (letter.kind) {
    case 'hold':
    case 'break':
    case 'destroy':
    case 'divert':
    case 'curtail':
    case 'throttle':
    case 'observe':
    case 'oscillate': {
      const { rows, implantedBy, ...rest } = letter;
      const implant = implantedBy === undefined ? {} : { implantedBy: indexOf.get(implantedBy)! };
      return { ...rest, ...implant, rows: partition.rowsOf(rows) } as Effect;
    }
    case 'implant':
    case 'fixes':
      return { ...letter, rows: partition.rowsOf(letter.rows) };
    case 'relocate':
      return {
        ...letter,
        ...(letter.abroad ? partition.movesOf(letter.from, letter.to) : partition.pairsOf(letter.from)),
      };
    default:
      return letter;
  }
}
