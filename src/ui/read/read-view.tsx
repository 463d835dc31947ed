import '../../words/later.ts';
import '../styles/read.css';
import { useEffect } from 'preact/hooks';
import { PANELS } from '../../figures/panels.ts';
import { say } from '../../words/words.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { shelved } from '../state.ts';
import { place } from '../view.ts';
import { AskRivals } from './ask-rivals.tsx';
import { empty, goTo, showLinked } from './drawn.ts';
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
  useLinkedFigure();
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
            {READ.filter(({ id }) => !empty.value.has(id)).map(({ id }) => (
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
                    <PanelView
                      panel={panel}
                      reading={now}
                      onPick={(sample, day) => void pickFuture(sample, day)}
                    />
                    <ReplayView />
                  </div>
                ) : panel.id === 'rivals' && !now.rivals ? (
                  <AskRivals />
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

const panelName = (id: string): string => say(`read.panel.${id}` as Parameters<typeof say>[0]);

/** Follows the address to a figure that is there already; one that is not yet follows it when it is drawn. */
export function useLinkedFigure(): void {
  useEffect(showLinked, [place.value]);
}
