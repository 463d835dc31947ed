import '../../words/later.ts';
import '../styles/read.css';
import { useEffect } from 'preact/hooks';
import { PANELS } from '../../figures/panels.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { futures } from '../fields.ts';
import { Guard } from '../read/guard.tsx';
import { PanelView } from '../read/panel-view.tsx';
import { followResults, reading } from '../read/reading.ts';
import { openShipped, startRun } from '../session.ts';
import { futuresText, run } from '../state.ts';
import { openView } from '../view.ts';

const COMPARE = PANELS.filter(({ view }) => view === 'compare');

/** Arms meet the same futures, so differences are read future by future. */
export function CompareView() {
  useEffect(followResults, []);
  const now = reading.value;
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
          <More />
        </>
      )}
    </>
  );
}

/** Error shrinks with the root of the number: four times as many halve it. */
const MORE = 4;

function More() {
  const count = (futures.value ?? 0) * MORE;
  if (count === 0 || count > 1_000_000) return null;
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
      <span class="hint">{say('compare.more.why')}</span>
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
