/**
 * Drafts: what the reader has edited is kept on this device, letter by letter, and offered on the next visit. Storage may be full,
 * off or hold anything: that is told in a quiet line and never breaks the page.
 */
import { effect, signal } from '@preact/signals';
import { scenarioLimits, type ScenarioDocument } from '../scenario/types.ts';
import { edits, scenarioDocument } from './draft.ts';

const STORE = 'hashfall-draft';
const PAUSE_MS = 300;

export interface StoredDraft {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly document: ScenarioDocument;
}

/** The draft of the last visit, until it is opened or discarded. */
export const lastDraft = signal<StoredDraft | undefined>(undefined);
/** Why drafts are not being kept. */
export const draftTrouble = signal<'full' | 'large' | undefined>(undefined);

/** Begins keeping; reads what the last visit left. */
export function startDrafts(): void {
  lastDraft.value = readDraft();
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const document = scenarioDocument.value;
    if (edits.value === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => keep(document), PAUSE_MS);
  });
  addEventListener('pagehide', () => {
    if (edits.peek() > 0) keep(scenarioDocument.peek());
  });
}

/** What stands in storage; undefined where there is none, or nothing that looks like one. */
export function readDraft(): StoredDraft | undefined {
  try {
    return parseDraft(localStorage.getItem(STORE));
  } catch {
    return undefined;
  }
}

export function parseDraft(text: string | null): StoredDraft | undefined {
  if (text === null) return undefined;
  try {
    const stored = JSON.parse(text) as Partial<StoredDraft> | null;
    const document = stored?.document as Partial<ScenarioDocument> | undefined;
    const sound =
      isNamed(document?.threats) &&
      isNamed(document?.arms) &&
      document.arms.length > 0 &&
      typeof stored?.at === 'number';
    const whole = sound && document.arms.every((arm) => Array.isArray(arm.levers));
    return whole ? (stored as StoredDraft) : undefined;
  } catch {
    return undefined;
  }
}

function isNamed<T>(list: readonly T[] | undefined): list is readonly T[] {
  return (
    Array.isArray(list) && list.every((item) => typeof (item as { id?: unknown } | null)?.id === 'string')
  );
}

export function forgetDraft(): void {
  lastDraft.value = undefined;
  try {
    localStorage.removeItem(STORE);
  } catch {
    // Storage is off: there is nothing to forget.
  }
}

function keep(document: ScenarioDocument): void {
  const text = JSON.stringify({ at: Date.now(), document } satisfies StoredDraft);
  if (text.length > scenarioLimits.bytes) {
    draftTrouble.value = 'large';
    return;
  }
  try {
    localStorage.setItem(STORE, text);
    draftTrouble.value = undefined;
  } catch {
    draftTrouble.value = 'full';
  }
}
