/**
 * The life of a result: from the shelf at first, then run live and swapped in; after an edit a preview that grows. One run at a
 * time; the result before stays on the page until the next one is whole.
 */
import { batch, effect } from '@preact/signals';
import { PREVIEW_STEPS } from '../run/preview-steps.ts';
import { scenarioDefaults, scenarioLimits, type ScenarioDocument } from '../scenario/types.ts';
import { problemMessage } from '../units/problem.ts';
import type { RunAnswer } from './desk-messages.ts';
import { checkOpened, edits, openDocument, runnable } from './draft.ts';
import { askDesk, type Progress, runScenario, SUPERSEDED, wasCancelled } from './engine.ts';
import { futures, seedProblem } from './fields.ts';
import { forDesk } from './fleet/own-fleets.ts';
import { unpackSummary } from './packed-summary.ts';
import { shippedDocument } from './scenarios.ts';
import { fetchFirstLook, fetchShelf } from './shelf.ts';
import type { TrackId } from '../kernel/tracks.ts';
import type { ShownResult } from './shown.ts';
import { showSummary } from './show-summary.ts';
import {
  armsShown,
  futuresText,
  result,
  resultBefore,
  run,
  seedText,
  shelved,
  track,
  whole,
} from './state.ts';
import { type View, view } from './view.ts';

let current: AbortController | undefined;

/** After every edit that leaves something new to run, a preview follows. */
export function startSession(): void {
  let before = runnable.peek();
  effect(() => {
    const document = runnable.value;
    if (document === before) return;
    before = document;
    if (edits.peek() > 0) startPreview();
  });
  effect(() => {
    const shown = result.value;
    if (shown?.lean && (!onScreenOnly(view.value) || !isTold(shown, track.value))) void wholeResult();
  });
}

/** Views that draw the track at hand and no other. */
const onScreenOnly = (name: View): boolean => name === 'overview' || name === 'compose';

const isTold = ({ summary }: ShownResult, id: TrackId): boolean => summary.arms[0].tracks[id] !== undefined;

/** Completes a result that was shown in a hurry; settles at once where it is whole. */
export async function wholeResult(): Promise<void> {
  const shown = result.peek();
  if (!shown?.lean) return;
  const whole = shelved.peek() ? await fetchShelf(shown.document) : await askWhole(shown);
  if (whole && result.peek() === shown) result.value = whole;
}

async function askWhole({ document, drawn }: ShownResult): Promise<ShownResult | undefined> {
  const summary = await askDesk('summary').catch(() => undefined);
  return summary && showSummary(unpackSummary(summary), document, drawn);
}

/** Opens a shipped scenario: the shelf's result, then the same live. */
export async function openShipped(id: string): Promise<void> {
  const document = await shippedDocument(id);
  openScenario(document);
  const onShelf = await fetchFirstLook(document);
  if (runnable.peek() !== document) return;
  if (onShelf && (run.peek().kind === 'loading' || !result.peek())) {
    show(onShelf, true);
    await painted();
    if (runnable.peek() !== document) return;
  }
  checkOpened();
  startRun();
}

/** A page out of sight paints nothing. */
const MOST_UNTIL_PAINTED_MS = 300;

/** Resolves once what was shown is on the screen: the desk and its workers would take the time that it needs. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MOST_UNTIL_PAINTED_MS);
  });

/** Opens any document that is known to be good, such as a link's or a file's, and runs it. */
export function openAndRun(document: ScenarioDocument): void {
  openScenario(document);
  checkOpened();
  startRun();
}

function openScenario(document: ScenarioDocument): void {
  current?.abort();
  batch(() => {
    openDocument(document);
    seedText.value = document.seed ?? scenarioDefaults.seed;
    futuresText.value = String(document.replicates ?? scenarioDefaults.replicates);
    resultBefore.value = undefined;
    run.value = { kind: 'loading' };
  });
}

/** Runs what the fields say. */
export function startRun(): void {
  const replicates = futures.value;
  if (replicates === undefined || seedProblem.value !== undefined) return;
  void runSteps([replicates], false);
}

/** How well the page's runs until enough know the mean loss. */
const UNTIL = 'lost-ehs-days<=1%';

/** Runs until the mean loss is known to one part in a hundred, in every arm. */
export function startRunUntil(): void {
  if (seedProblem.value === undefined) void runSteps([scenarioLimits.replicates], false, UNTIL);
}

/** A few futures at once, more soon after, many when nothing else is to be done. */
export function startPreview(): void {
  if (seedProblem.value !== undefined) return;
  void runSteps(PREVIEW_STEPS, true);
}

/** The page is idle at once; what the run has done so far comes as its result a moment later. */
export function cancelRun(): void {
  current?.abort();
  const state = run.peek();
  if (state.kind === 'running') run.value = { kind: 'cancelled', done: state.done, total: state.total };
}

/** A Latin hypercube is made for one number of futures: the one that is run, or the last of several steps. */
const ofDesign = (document: ScenarioDocument, steps: readonly number[]): ScenarioDocument =>
  document.sampling === 'latin-hypercube' ? { ...document, replicates: Math.max(...steps) } : document;

async function runSteps(steps: readonly number[], preview: boolean, until?: string): Promise<void> {
  current?.abort(SUPERSEDED);
  const mine = new AbortController();
  current = mine;
  const document = ofDesign(runnable.peek(), steps);
  const start = performance.now();
  let done = 0;
  let total = steps[0];
  const tell = (progress: Progress): void => {
    if (current !== mine || mine.signal.aborted) return;
    ({ done, total } = progress);
    const { secondsLeft } = progress;
    run.value = { kind: 'running', done, total, secondsLeft, preview, open: until !== undefined };
  };
  if (preview && edits.peek() > 0 && whole.peek()) resultBefore.value = result.peek();
  tell({ done, total, secondsLeft: undefined });
  try {
    const answer = await runScenario(
      {
        scenario: forDesk(document),
        seed: seedText.peek(),
        steps,
        ...(until === undefined ? {} : { until }),
        ...(onScreenOnly(view.peek()) ? { tracks: [track.peek()] } : {}),
      },
      {
        signal: mine.signal,
        onProgress: tell,
        onShown: (answer) => current === mine && showAnswer(answer, document),
      },
    );
    // No answer is given to a scenario that can't be run, such as one whose fleet is not at hand: as a failure, it says why.
    if (!answer && !mine.signal.aborted) throw new Error(await whyNot(document));
    if (current !== mine) return;
    batch(() => {
      if (answer) showAnswer(answer, document);
      if (until !== undefined && answer) futuresText.value = String(answer.summary.rest.replicates);
      run.value = ended(mine.signal, answer, total, (performance.now() - start) / 1000);
    });
  } catch (reason) {
    if (current !== mine) return;
    run.value = wasCancelled(reason)
      ? { kind: 'cancelled', done, total }
      : { kind: 'failed', message: reason instanceof Error ? reason.message : String(reason) };
  }
}

async function whyNot(document: ScenarioDocument): Promise<string> {
  const { problems } = await askDesk('check', forDesk(document));
  return problems.map(problemMessage).join('; ');
}

function ended(signal: AbortSignal, answer: RunAnswer | undefined, total: number, seconds: number) {
  const done = answer?.summary.rest.replicates ?? 0;
  return signal.aborted && done < total
    ? ({ kind: 'cancelled', done, total } as const)
    : ({ kind: 'finished', seconds } as const);
}

function showAnswer({ summary, drawn, lean, whole: isWhole }: RunAnswer, document: ScenarioDocument): void {
  batch(() => {
    show(showSummary(unpackSummary(summary), document, drawn, lean), false);
    whole.value = isWhole;
  });
}

function show(shown: ShownResult, fromShelf: boolean): void {
  batch(() => {
    const count = shown.arms.length;
    if (result.value?.document.id !== shown.document.id) armsShown.value = [0];
    else if (armsShown.value.some((arm) => arm >= count))
      armsShown.value = armsShown.value.filter((arm) => arm < count).concat(count > 0 ? [] : [0]);
    if (armsShown.value.length === 0) armsShown.value = [0];
    if (!shown.tracks.includes(track.value)) track.value = shown.tracks[0];
    result.value = shown;
    shelved.value = fromShelf;
    if (fromShelf) whole.value = true;
  });
}
