/** The part of the address after the # sign: a view, a place on it, a shipped scenario, or a whole scenario as a link. */
import { signal } from '@preact/signals';
import { askDesk } from './engine.ts';
import type { Problem } from '../units/problem.ts';
import type { ScenarioDocument } from '../scenario/types.ts';
import { openAndRun, openShipped } from './session.ts';
import { DEFAULT_SCENARIO, shippedScenarios } from './scenarios.ts';
import { isView, place, view } from './view.ts';

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
  const [name, figure] = fragment.split('/');
  if (isView(name) && figure !== undefined && /^[a-z0-9-]{1,40}$/.test(figure)) {
    view.value = name;
    place.value = figure;
  } else if (fragment === '') view.value = 'overview';
  else if (isView(fragment)) view.value = fragment;
  else if (ANCHORS.has(fragment)) view.value = 'overview';
  else badLink.value = { fragment: location.hash, problems: [] };
}

async function openLink(fragment: string): Promise<void> {
  readingLink.value = true;
  const found = await askDesk('unlink', fragment.slice(2)).catch((reason: unknown) => ({
    ok: false as const,
    problems: [{ path: '', expected: '', got: String(reason) }],
  }));
  readingLink.value = false;
  if (!found.ok) {
    badLink.value = { fragment: location.hash, problems: found.problems };
    return;
  }
  forgetFragment();
  openAndRun(JSON.parse(found.text) as ScenarioDocument);
}

async function openId(fragment: string): Promise<void> {
  const id = fragment.slice(3);
  if (!shippedScenarios.some((shipped) => shipped.id === id)) {
    badLink.value = { fragment: location.hash, problems: [] };
    return;
  }
  forgetFragment();
  await openShipped(id);
}

/** What was linked is open now and may be edited: the address must not go on saying what it was. */
function forgetFragment(): void {
  history.replaceState(null, '', location.pathname + location.search);
  view.value = 'overview';
}
