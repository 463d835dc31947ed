import '../../words/later.ts';
import '../styles/read.css';
import { useEffect } from 'preact/hooks';
import { futuresToDecide, secondsFor } from '../../analysis/more-futures.ts';
import type { Reading } from '../../figures/panel.ts';
import { PANELS } from '../../figures/panels.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { futures } from '../fields.ts';
import { Guard } from '../read/guard.tsx';
import { PanelView } from '../read/panel-view.tsx';
import { useLinkedFigure } from '../read/read-view.tsx';
import { followResults, reading } from '../read/reading.ts';
import { openShipped, startRun } from '../session.ts';
import { duration } from '../progress.tsx';
import { scenarioLimits } from '../../scenario/types.ts';
import { futuresText, run, shelved } from '../state.ts';
import { openView } from '../view.ts';

const COMPARE = PANELS.filter(({ view }) => view === 'compare');

/** Arms meet the same futures, so differences are read future by future. */
export function CompareView() {
  useEffect(followResults, []);
  const now = reading.value;
  useLinkedFigure();
  const arms = now?.summary.arms.length ?? 0;
  return (
    <>
      <h1 class="question">{say('compare.title')}</h1>
      <p class="what-if">
        <span class="tag">{say('page.what-if')}</span>
        {now && say('compare.about', { futures: wholeNumber(now.summary.replicates) })}
      </p>
      {now && arms < 2 && <OneArm />}
      {now && arms >= 2 && (
        <>
          <div class="panels">
            {COMPARE.map((panel, i) => (
              <Guard key={panel.id} of={now}>
                <div class={i === 0 ? 'wide-panel' : ''}>
                  <PanelView panel={panel} reading={now} />
                </div>
              </Guard>
            ))}
          </div>
          <More of={now} />
        </>
      )}
    </>
  );
}

/** Error shrinks with the root of the number: four times as many halve it. */
const MORE = 4;
/** The outcome that arms are compared by first. */
const OUTCOME = 'lost-ehs-days';

/** As many futures as an open comparison wants; where all are decided, as many as halve the error. */
function More({ of }: { readonly of: Reading }) {
  const done = of.summary.replicates;
  const decides = futuresToDecide(of.facts?.comparisons ?? [], OUTCOME, done);
  const count = decides ?? (futures.value ?? 0) * MORE;
  if (count === 0 || count > scenarioLimits.replicates) return null;
  const state = run.value;
  const seconds =
    state.kind === 'finished' && !shelved.value ? secondsFor(count, done, state.seconds) : undefined;
  return (
    <p class="run-row">
      <button
        type="button"
        class="button"
        disabled={run.value.kind === 'running'}
        onClick={() => {
          futuresText.value = String(count);
          startRun();
        }}
      >
        {say('compare.more', { count: wholeNumber(count) })}
      </button>
      <span class="hint">
        {seconds !== undefined && say('compare.more.seconds', { seconds: duration(seconds) })}
        {say(decides === undefined ? 'compare.more.why' : 'compare.more.open')}
      </span>
    </p>
  );
}

function OneArm() {
  return (
    <div class="message-block">
      <p>{say('compare.one-arm')}</p>
      <p class="run-row">
        <button type="button" class="button primary" onClick={() => openView('compose')}>
          {say('compare.add')}
        </button>
        <button type="button" class="button" onClick={() => void openShipped('four-arms')}>
          {say('compare.open')}
        </button>
      </p>
    </div>
  );
}
