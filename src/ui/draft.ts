/**
 * The scenario as it stands in the editors, exactly as typed, with its history. The desk checks every change; what runs is the
 * document with each bad field at its last good value, so that nothing typed is lost and nothing bad is run.
 */
import { computed, signal } from '@preact/signals';
import type { ScenarioDocument } from '../scenario/types.ts';
import type { Problem } from '../units/problem.ts';
import type { Sheet } from './desk/sheet.ts';
import { fieldPath, parsePath, type Path, pathText, valueAt, withValue } from './document-path.ts';
import { askDesk } from './engine.ts';
import { forDesk } from './fleet/own-fleets.ts';
import { defaultDocument } from './scenarios.ts';

const MOST_UNDO = 200;
/** Letters typed into one field within this time are undone together. */
const TOGETHER_MS = 1500;

const NOTHING_WRONG: Sheet = { problems: [], quantities: {} };

/** As typed. */
export const scenarioDocument = signal<ScenarioDocument>(defaultDocument);
/** The desk's word on it; the last one while the next is on its way. */
export const sheet = signal<Sheet>(NOTHING_WRONG);
/** The document that runs. */
export const runnable = signal<ScenarioDocument>(defaultDocument);
/** Counts the reader's own changes; 0 for a document as it was opened. */
export const edits = signal(0);

const past = signal<readonly ScenarioDocument[]>([]);
const future = signal<readonly ScenarioDocument[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** What is wrong with a field, as words; undefined where all is well. */
export function problemAt(path: Path): Problem | undefined {
  const text = pathText(path);
  return sheet.value.problems.find(
    (problem) => problem.path === text || pathText(fieldPath(parsePath(problem.path))) === text,
  );
}

/** Takes a document that is known to be good, and forgets the one before. Its numbers' ranges follow with `checkOpened`. */
export function openDocument(document: ScenarioDocument): void {
  scenarioDocument.value = document;
  runnable.value = document;
  sheet.value = NOTHING_WRONG;
  past.value = [];
  future.value = [];
  edits.value = 0;
  lastTyped = undefined;
  checks++;
}

/** Has the desk look at what was opened, as it looks at every change. */
export const checkOpened = (): void => void checkNow();

/** Changes the document; one step of undo. Settles once the change has been checked. */
export function edit(change: (document: ScenarioDocument) => ScenarioDocument): Promise<void> {
  lastTyped = undefined;
  return take(change(scenarioDocument.peek()), true);
}

let lastTyped: { readonly path: string; readonly at: number } | undefined;

/** What is typed into a field, letter by letter; `undefined` takes the field back to its default. */
export function typeAt(path: Path, value: unknown): Promise<void> {
  const now = performance.now();
  const text = pathText(path);
  const goesOn = lastTyped?.path === text && now - lastTyped.at < TOGETHER_MS;
  const fresh = withValue(scenarioDocument.peek(), path, value);
  lastTyped = { path: text, at: now };
  return take(fresh, !goesOn);
}

export function undo(): void {
  const back = past.peek().at(-1);
  if (!back) return;
  future.value = [...future.peek(), scenarioDocument.peek()];
  past.value = past.peek().slice(0, -1);
  lastTyped = undefined;
  void set(back);
}

export function redo(): void {
  const ahead = future.peek().at(-1);
  if (!ahead) return;
  past.value = [...past.peek(), scenarioDocument.peek()];
  future.value = future.peek().slice(0, -1);
  lastTyped = undefined;
  void set(ahead);
}

function take(document: ScenarioDocument, step: boolean): Promise<void> {
  if (step) past.value = [...past.peek(), scenarioDocument.peek()].slice(-MOST_UNDO);
  future.value = [];
  return set(document);
}

async function set(document: ScenarioDocument): Promise<void> {
  scenarioDocument.value = document;
  edits.value = edits.peek() + 1;
  await checkNow();
}

let checks = 0;

/** Only the answer about the newest document counts. */
async function checkNow(): Promise<void> {
  const mine = ++checks;
  const document = scenarioDocument.peek();
  const found = await askDesk('check', forDesk(document)).catch(() => undefined);
  if (mine !== checks || !found) return;
  sheet.value = found;
  if (found.problems.length === 0) {
    runnable.value = document;
    return;
  }
  const mended = withLastGood(document, found.problems, runnable.peek());
  const again = await askDesk('check', forDesk(mended)).catch(() => undefined);
  // Where mending leaves problems, such as two threats of one id, the last good document goes on being run.
  if (mine === checks && again?.problems.length === 0) runnable.value = mended;
}

/** Each bad field as it was when it was last good, found by the ids of its owner; else its default. */
function withLastGood(
  document: ScenarioDocument,
  problems: readonly Problem[],
  good: ScenarioDocument,
): ScenarioDocument {
  return problems.reduce((mended, problem) => {
    const path = fieldPath(parsePath(problem.path));
    if (path.length === 0) return mended;
    return withValue(mended, path, valueAt(good, pathIn(good, document, path)));
  }, document);
}

/** What runs in a field's place: its own value where that is good, else its last good one; undefined for the default. */
export function runningAt(path: Path): unknown {
  return valueAt(runnable.value, pathIn(runnable.value, scenarioDocument.value, path));
}

/** The same field's path in another document, where its threat, arm or lever may stand elsewhere. */
function pathIn(good: ScenarioDocument, document: ScenarioDocument, path: Path): Path {
  const [list, index, ...rest] = path;
  if (list === 'outcomes') {
    const own = document.outcomes?.[index as number]?.id;
    return ['outcomes', placeOf(good.outcomes ?? [], 'id', own), ...rest];
  }
  if (list === 'threats')
    return ['threats', placeOf(good.threats, 'id', document.threats[index as number]?.id), ...rest];
  if (list !== 'arms') return path;
  const arm = document.arms[index as number];
  const place = placeOf(good.arms, 'id', arm?.id);
  if (rest[0] !== 'levers') return ['arms', place, ...rest];
  const lever = placeOf(good.arms[place]?.levers ?? [], 'kind', arm?.levers[rest[1] as number]?.kind);
  return ['arms', place, 'levers', lever, ...rest.slice(2)];
}

function placeOf<K extends string>(
  list: readonly { readonly [k in K]?: unknown }[],
  key: K,
  value: unknown,
): number {
  return list.findIndex((item) => item[key] === value);
}
