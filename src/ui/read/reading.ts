/** The reading that every panel is drawn from: the shown result, its facts when the desk has told them, maps when asked for. */
import { computed, effect, signal } from '@preact/signals';
import type { RivalRuns } from '../../analysis/rivals.ts';
import type { RunFacts } from '../../analysis/run-facts.ts';
import type { ChosenFuture, Reading } from '../../figures/panel.ts';
import { loadShapes, type Shapes } from '../../figures/shapes-file.ts';
import { nationName } from '../../scenario/nation-name.ts';
import { askDesk } from '../engine.ts';
import type { ShownResult } from '../shown.ts';
import { result, shelved } from '../state.ts';

interface FactsOf {
  readonly of: ShownResult;
  readonly facts: RunFacts;
}

const told = signal<FactsOf | undefined>(undefined);
const shapes = signal<Partial<Record<Shapes['kind'], Shapes>>>({});
const rivals = signal<{ readonly of: ShownResult; readonly told: RivalRuns } | undefined>(undefined);
export const future = signal<ChosenFuture | undefined>(undefined);

/** The result that panels show: the last one whose facts are known, so that its pictures are of one result. */
export const reading = computed<Reading | undefined>(() => {
  const shown = told.value?.of ?? result.value;
  // A result shown in a hurry is completed first (`wholeResult`).
  if (!shown || shown.lean) return undefined;
  return {
    summary: shown.summary,
    facts: told.value?.facts,
    document: shown.document,
    nation: nationName(shown.document),
    shapes: shapes.value,
    future: future.value,
    rivals: rivals.value?.of === shown ? rivals.value.told : undefined,
  };
});

/** True while the pictures are of a result before the one that is shown elsewhere. */
export const isBehind = computed(() => told.value !== undefined && told.value.of !== result.value);

/** Keeps facts up with results, one question at a time; returns what ends it. */
export function followResults(): () => void {
  let asking = false;
  const ask = async (shown: ShownResult): Promise<void> => {
    asking = true;
    const facts = await askDesk('facts').catch(() => undefined);
    asking = false;
    // Facts are of what the desk ran last: asked again where that was another result by now.
    if (facts && result.peek() === shown) told.value = { of: shown, facts };
    else if (result.peek() && result.peek() !== shown) void ask(result.peek()!);
  };
  const end = effect(() => {
    const shown = result.value;
    if (!shown || shelved.value || asking || told.peek()?.of === shown) return;
    future.value = undefined;
    void ask(shown);
  });
  return end;
}

/** Runs the result that panels show under rival sources; rejects where that fails. */
export async function askRivals(): Promise<void> {
  const of = told.peek()?.of ?? result.peek();
  if (!of) return;
  rivals.value = { of, told: await askDesk('rivals') };
}

/** Fetches the outlines that maps are drawn from; they are tiles until then. */
export async function fetchShapes(): Promise<void> {
  for (const kind of ['states', 'nations'] as const)
    if (!shapes.peek()[kind]) {
      const loaded = await loadShapes(kind).catch(() => undefined);
      if (loaded) shapes.value = { ...shapes.peek(), [kind]: loaded };
    }
}
