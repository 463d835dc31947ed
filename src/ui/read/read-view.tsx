import '../../words/later.ts';
import '../styles/read.css';
import { useEffect, useMemo } from 'preact/hooks';
import type { Reading } from '../../figures/panel.ts';
import { PANELS } from '../../figures/panels.ts';
import { say } from '../../words/words.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { shelved } from '../state.ts';
import { place } from '../view.ts';
import { Guard } from './guard.tsx';
import { PanelView } from './panel-view.tsx';
import { fetchShapes, followResults, isBehind, reading } from './reading.ts';
import { pickFuture, ReplayView } from './replay.tsx';

const READ = PANELS.filter(({ view }) => view === 'read');

/** One result, seen from every side. */
export function ReadView() {
  useEffect(followResults, []);
  useEffect(() => void fetchShapes(), []);
  const now = reading.value;
  const named = useMemo(() => (now ? panelsOf(now) : []), [now]);
  useLinkedFigure(now !== undefined);
  return (
    <>
      <h1 class="question">{say('read.title')}</h1>
      <p class="what-if">
        <span class="tag">{say('page.what-if')}</span>
        {now &&
          say('read.about', {
            futures: wholeNumber(now.summary.replicates),
            title: now.summary.scenario.title,
          })}{' '}
        {shelved.value ? say('read.shelf') : isBehind.value ? say('read.behind') : ''}
      </p>
      {now && (
        <>
          <nav class="panel-links" aria-label={say('read.panels')}>
            {named.map((id) => (
              <button key={id} type="button" class="text-button" onClick={() => goTo(id)}>
                {panelName(id)}
              </button>
            ))}
          </nav>
          <div class="panels">
            {READ.map((panel) => (
              <Guard key={panel.id} of={now}>
                {panel.id === 'timeline' ? (
                  <div class="wide-panel">
                    <PanelView panel={panel} reading={now} onPick={(sample) => void pickFuture(sample)} />
                    <ReplayView />
                  </div>
                ) : (
                  <PanelView panel={panel} reading={now} />
                )}
              </Guard>
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** Panels with something to show, or to say: one that fails is named too, and its place says why. */
function panelsOf(now: Reading): string[] {
  return READ.filter((panel) => {
    try {
      return panel.picture(now, {}) !== undefined;
    } catch {
      return true;
    }
  }).map(({ id }) => id);
}

const panelName = (id: string): string => say(`read.panel.${id}` as Parameters<typeof say>[0]);

/** Shows the figure that the address points at, once it is there. */
export function useLinkedFigure(ready: boolean): void {
  useEffect(() => {
    const id = place.value;
    if (id === undefined || !ready || !document.getElementById(id)) return;
    place.value = undefined;
    goTo(id);
  });
}

function goTo(id: string): void {
  const panel = document.getElementById(id);
  panel?.scrollIntoView({ block: 'start' });
  panel?.focus({ preventScroll: true });
}
