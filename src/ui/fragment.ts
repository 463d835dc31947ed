/** The part of the address after the # sign: a view, a place on it, a shipped scenario, or a whole scenario as a link. */
import { signal } from '@preact/signals';
import { askDesk } from './engine.ts';
import type { Problem } from '../units/problem.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { openAndRun, openShipped } from './session.ts';
import { DEFAULT_SCENARIO, shippedScenarios } from './scenarios.ts';
import { isView, place, type View, view } from './view.ts';

/** Places on the overview that a link may point at. */
const ANCHORS = new Set(['main', 'limits', 'outcomes', 'operators', 'timeline', 'sources']);

export interface BadLink {
  /** The fragment as it stands. */
  readonly fragment: string;
  /** What is wrong with the scenario in it; empty where it is no link at all. */
  readonly problems: readonly Problem[];
}

/** Set where the fragment can't be read; undefined where all is well. */
export const badLink = signal<BadLink | undefined>(undefined);
/** True while a link's scenario is being read: nothing is shown that it does not say. */
export const readingLink = signal(false);

export function watchFragment(): void {
  addEventListener('hashchange', () => void readFragment());
  const opensScenario = /^#(?:s|id)=/.test(location.hash);
  void readFragment();
  if (!opensScenario && badLink.peek() === undefined) void openShipped(DEFAULT_SCENARIO);
}

async function readFragment(): Promise<void> {
  const fragment = location.hash.slice(1);
  badLink.value = undefined;
  if (fragment.startsWith('s=')) return openLink(fragment);
  if (fragment.startsWith('id=')) return openId(fragment);
  const figure = figureIn(fragment);
  if (figure) showFigure(figure);
  else if (fragment === '') view.value = 'overview';
  else if (isView(fragment)) view.value = fragment;
  else if (ANCHORS.has(fragment)) view.value = 'overview';
  else badLink.value = { fragment: location.hash, problems: [] };
}

interface Figure {
  readonly view: View;
  readonly id: string;
}

/** `read/map` names a figure of a view; undefined for what names none. */
function figureIn(text: string): Figure | undefined {
  const [name, id, ...more] = text.split('/');
  const named = isView(name) && id !== undefined && more.length === 0 && /^[a-z0-9-]{1,40}$/.test(id);
  return named ? { view: name, id } : undefined;
}

function showFigure({ view: name, id }: Figure): void {
  view.value = name;
  place.value = id;
}

/** What opens a scenario may go on to a figure of it: `id=us-bricking/read/map`. */
function withFigure(text: string): readonly [string, Figure | undefined] {
  const at = text.indexOf('/');
  return at < 0 ? [text, undefined] : [text.slice(0, at), figureIn(text.slice(at + 1))];
}

async function openLink(fragment: string): Promise<void> {
  readingLink.value = true;
  const [link, figure] = withFigure(fragment.slice(2));
  const found = await askDesk('unlink', link).catch((reason: unknown) => ({
    ok: false as const,
    problems: [{ path: '', expected: '', got: String(reason) }],
  }));
  readingLink.value = false;
  if (!found.ok) {
    badLink.value = { fragment: location.hash, problems: found.problems };
    return;
  }
  forgetFragment(figure);
  openAndRun(JSON.parse(found.text) as ScenarioDocument);
}

async function openId(fragment: string): Promise<void> {
  const [id, figure] = withFigure(fragment.slice(3));
  if (!shippedScenarios.some((shipped) => shipped.id === id)) {
    badLink.value = { fragment: location.hash, problems: [] };
    return;
  }
  forgetFragment(figure);
  await openShipped(id);
}

/** What was linked is open now and may be edited: the address must not go on saying what it was. */
function forgetFragment(figure: Figure | undefined): void {
  history.replaceState(null, '', location.pathname + location.search);
  if (figure) showFigure(figure);
  else view.value = 'overview';
}
