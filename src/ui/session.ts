/**
 * The life of a result: from the shelf at first, then run live and swapped in. One run at a time; the result before
 * stays on the page until the next one is whole.
 */
import { batch } from '@preact/signals';
import type { RunRequest } from './desk-messages.ts';
import { type Progress, runScenario } from './engine.ts';
import { futures, seedProblem } from './fields.ts';
import { shippedScenario } from './scenarios.ts';
import { fetchShelf } from './shelf.ts';
import type { ShownResult } from './shown.ts';
import { showSummary } from './show-summary.ts';
import { armsShown, futuresText, result, run, scenarioId, seedText, shelved, track } from './state.ts';

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
  const onShelf = await fetchShelf(id);
  if (scenarioId.value !== id) return;
  if (onShelf) show(onShelf, true);
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
  const tell = (progress: Progress): void => {
    done = progress.done;
    run.value = { kind: 'running', done, total, secondsLeft: progress.secondsLeft };
  };
  tell({ done, secondsLeft: undefined });
  try {
    const { summary, drawn } = await runScenario(request, tell, signal);
    batch(() => {
      show(showSummary(summary, drawn), false);
      run.value = { kind: 'finished', seconds: (performance.now() - start) / 1000 };
    });
  } catch (reason) {
    if (signal !== current?.signal) return;
    run.value = signal.aborted
      ? { kind: 'cancelled', done, total }
      : { kind: 'failed', message: messageOf(reason) };
  }
}

function show(shown: ShownResult, fromShelf: boolean): void {
  batch(() => {
    if (result.value?.scenario !== shown.scenario) armsShown.value = [0];
    if (!shown.tracks.includes(track.value)) track.value = shown.tracks[0];
    result.value = shown;
    shelved.value = fromShelf;
  });
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
