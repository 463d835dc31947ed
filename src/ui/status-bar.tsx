import { scenarioLimits } from '../scenario/types.ts';
import { wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { dialog } from './dialog.ts';
import { duration, Progress } from './progress.tsx';
import { startRun } from './session.ts';
import { futuresText as futuresTyped, type RunState, result, run, shelved } from './state.ts';

/** The foot of the page: the run's state, and what the figures above rest on; at its end, what to do next. */
export function StatusBar() {
  return (
    <footer class="status">
      <div class="facts" role="status">
        <Facts />
      </div>
      <Progress />
      <MoreFutures />
    </footer>
  );
}

function Facts() {
  const shown = result.value;
  const state = run.value;
  return (
    <>
      <span>
        <span class={`dot ${DOTS[state.kind]}`} aria-hidden="true" />
        <b>{stateText(state)}</b>
      </span>
      {shown && (
        <>
          {state.kind !== 'cancelled' && <span>{futuresText(state, shown.replicates)}</span>}
          <span>{shown.headline}</span>
          <span class="wide">
            {say('page.status.seed')} <b>{shown.seed}</b>
          </span>
          <span class="wider">{say('page.status.versions', { engine: shown.engine, data: shown.data })}</span>
        </>
      )}
    </>
  );
}

/** Twice the futures of the result shown, and what it was made of. */
function MoreFutures() {
  const shown = result.value;
  if (!shown || run.value.kind === 'running') return null;
  const count = Math.min(2 * shown.replicates, scenarioLimits.replicates);
  const receipt = run.value.kind === 'finished' && !shelved.value;
  return (
    <div class="actions">
      {count > shown.replicates && (
        <button type="button" class="text-button" onClick={() => runMore(count)}>
          {say('page.go-on', { count: wholeNumber(count) })}
        </button>
      )}
      {receipt && (
        <button type="button" class="text-button wide" onClick={() => (dialog.value = 'take-away')}>
          {say('page.receipt')}
        </button>
      )}
    </div>
  );
}

function runMore(count: number): void {
  futuresTyped.value = String(count);
  startRun();
}

const DOTS: Readonly<Record<RunState['kind'], string>> = {
  loading: 'open',
  running: 'open',
  finished: '',
  cancelled: 'open',
  failed: 'bad',
};

/** While the first run is under way, what is shown comes from the shelf, and that is what is said. */
function stateText(state: RunState): string {
  if (shelved.value && state.kind === 'running') return say('page.status.shelf');
  if (state.kind !== 'cancelled') return say(`page.status.${state.kind}`);
  // What was done is a whole result, shown as such; a run that was stopped before it had one leaves the one before.
  if (result.value?.replicates === state.done)
    return say('page.status.cancelled', { done: wholeNumber(state.done) });
  return say('page.status.cancelled-early');
}

function futuresText(state: RunState, replicates: number): string {
  const count = wholeNumber(replicates);
  if (state.kind !== 'finished') return say('page.status.futures', { count });
  return say('page.status.futures-in', { count, seconds: duration(state.seconds) });
}
