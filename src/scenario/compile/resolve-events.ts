/** From drafts to an arm's events: idle letters fall away, ids become indices. */
import type { EffectDraft, EventDraft, SlotMaker, TriggerDraft } from '../../fleet/lowering.ts';
import type { Slot } from '../../kernel/effects.ts';
import { isIdle } from './letter-slots.ts';

/** A draft with the registry kind it was lowered from. */
export interface SourcedDraft extends EventDraft {
  readonly from: string;
  readonly lever?: true;
}

/** The scenario's threats: drafts by threat id. */
export type ThreatDrafts = ReadonlyMap<string, readonly SourcedDraft[]>;

/** A trigger that names one event or none. */
export type SettledTrigger = Exclude<TriggerDraft, { kind: 'after-threat' | 'detected-threat' }>;

export interface SettledDraft extends SourcedDraft {
  readonly trigger: SettledTrigger;
}

export interface SettleTools extends Pick<SlotMaker, 'add'> {
  constantOf(slot: Slot): number | undefined;
  /** Days until an overt event is known. */
  overtDays(): Slot;
}

/**
 * Events of the threats, by id, without idle letters, and without events that neither do anything nor are waited for: a threat of
 * depth 0 leaves no trace.
 */
export function settleThreats(threats: ThreatDrafts, tools: SettleTools): SettledDraft[] {
  const all = [...threats.values()]
    .flat()
    .map((draft) => ({ ...draft, trigger: settle(draft.trigger, threats, tools) }));
  const active = withoutIdleLetters(all, tools);
  return waitedForOrActive(active).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Letters that do nothing go; so do those that hang on planted code that reaches nothing. Who waits for its detection waits for ever. */
function withoutIdleLetters(drafts: readonly SettledDraft[], tools: SettleTools): SettledDraft[] {
  const idle = (letter: EffectDraft): boolean => isIdle(letter, (slot) => tools.constantOf(slot));
  const barren = new Set(
    drafts
      .filter((draft) => draft.effects.some((e) => e.kind === 'implant' && idle(e)))
      .map((draft) => draft.id),
  );
  const hangsOnBarren = (letter: EffectDraft): boolean =>
    'implantedBy' in letter && letter.implantedBy !== undefined && barren.has(letter.implantedBy);
  return drafts.map((draft) => ({
    ...draft,
    effects: draft.effects.filter((letter) => !idle(letter) && !hangsOnBarren(letter)),
    trigger:
      draft.trigger.kind === 'detected' && barren.has(draft.trigger.event)
        ? { kind: 'never' }
        : draft.trigger,
  }));
}

function waitedForOrActive(drafts: readonly SettledDraft[]): SettledDraft[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const kept = new Set<string>();
  const keep = (draft: SettledDraft | undefined): void => {
    if (!draft || kept.has(draft.id)) return;
    kept.add(draft.id);
    if ('event' in draft.trigger) keep(byId.get(draft.trigger.event));
  };
  for (const draft of drafts) if (draft.effects.length > 0) keep(draft);
  return drafts.filter((draft) => kept.has(draft.id));
}

/** `after` a threat is after its first event; `detected` is when its planted code is found, or soon after what nobody can miss. */
function settle(trigger: TriggerDraft, threats: ThreatDrafts, tools: SettleTools): SettledTrigger {
  if (!('threat' in trigger)) return trigger;
  const events = threats.get(trigger.threat)!;
  if (trigger.kind === 'after-threat') return { kind: 'after', event: events[0]!.id, days: trigger.days };
  const noticed = events.find((event) => event.notice !== undefined)!;
  return noticed.notice === 'implant'
    ? { kind: 'detected', event: noticed.id, days: trigger.days }
    : { kind: 'after', event: noticed.id, days: tools.add(trigger.days, tools.overtDays()) };
}

/** Events of an arm's levers, by kind, without idle ones. */
export function settleArm(
  levers: readonly SourcedDraft[],
  tools: Pick<SettleTools, 'constantOf'>,
): SettledDraft[] {
  return levers
    .map((draft) => ({
      ...draft,
      trigger: draft.trigger as SettledTrigger,
      effects: draft.effects.filter((letter) => !isIdle(letter, (slot) => tools.constantOf(slot))),
    }))
    .filter((draft) => draft.effects.length > 0);
}
