/**
 * The life of a result: from the shelf at first, then run live and swapped in. One run at a time; the result before
 * stays on the page until the next one is whole.
 */
import { batch, signal } from '@preact/signals';
import { type Finished, type RunRequest, runScenario } from './engine.ts';
import { futures, seedProblem } from './fields.ts';
import { shippedScenario } from './scenarios.ts';
import { fetchShelf } from './shelf.ts';
import type { ShownResult } from './shown.ts';
import { armsShown, futuresText, result, run, scenarioId, seedText } from './state.ts';

/** The last run that finished here, for downloads; undefined while the shelf's result is shown. */
export const finished = signal<Finished | undefined>(undefined);

let current: AbortController | undefined;

/** Opens on the chosen scenario: the shelf's result if there is one, then the same live. */
export function startSession(): void {
  void openScenario();
}

export function chooseScenario(id: string): void {
  const { seed, replicates } = shippedScenario(id);
  current?.abort();
  batch(() => {
    scenarioId.value = id;
    seedText.value = seed;
    futuresText.value = String(replicates);
  });
  void openScenario();
}

async function openScenario(): Promise<void> {
  const id = scenarioId.value;
  run.value = { kind: 'loading' };
  const shelved = await fetchShelf(id);
  if (scenarioId.value !== id) return;
  if (shelved) show(shelved, undefined);
  startRun();
}

/** Runs what the fields say. */
export function startRun(): void {
  const replicates = futures.value;
  if (replicates === undefined || seedProblem.value !== undefined) return;
  current?.abort();
  current = new AbortController();
  void runHere({ scenario: scenarioId.value, seed: seedText.value, replicates }, current.signal);
}

export function cancelRun(): void {
  current?.abort();
}

async function runHere(request: RunRequest, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  const total = request.replicates;
  let done = 0;
  run.value = { kind: 'running', done, total, secondsLeft: undefined };
  try {
    const onProgress = throttled((count: number) => {
      done = count;
      if (!signal.aborted)
        run.value = { kind: 'running', done, total, secondsLeft: timeLeft(done, total, start) };
    });
    const whole = await runScenario(request, onProgress, signal);
    batch(() => {
      show(whole.shown, whole);
      run.value = { kind: 'finished', seconds: (performance.now() - start) / 1000 };
    });
  } catch (reason) {
    if (signal !== current?.signal) return;
    run.value = signal.aborted
      ? { kind: 'cancelled', done, total }
      : { kind: 'failed', message: messageOf(reason) };
  }
}

function show(shown: ShownResult, whole: Finished | undefined): void {
  batch(() => {
    const kept = armsShown.value.filter((arm) => arm < shown.arms.length);
    armsShown.value = kept.length > 0 && result.value?.scenario === shown.scenario ? kept : [0];
    result.value = shown;
    finished.value = whole;
  });
}

/** Progress is told at most four times a second: figures and screen readers need no more. */
function throttled(tell: (count: number) => void): (count: number) => void {
  let last = -Infinity;
  return (count) => {
    const now = performance.now();
    if (now - last < 250) return;
    last = now;
    tell(count);
  };
}

function timeLeft(done: number, total: number, start: number): number | undefined {
  const elapsed = (performance.now() - start) / 1000;
  return done > 0 && elapsed > 0.3 ? (elapsed / done) * (total - done) : undefined;
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
