import { wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { duration } from './progress.tsx';
import { type RunState, result, run, shelved } from './state.ts';

/** The foot of the page: the run's state, and what the figures above rest on. */
export function StatusBar() {
  const shown = result.value;
  const state = run.value;
  return (
    <footer>
      <div class="status" role="status">
        <span>
          <span class={`dot ${DOTS[state.kind]}`} aria-hidden="true" />
          <b>{stateText(state)}</b>
        </span>
        {shown && (
          <>
            <span>{futuresText(state, shown.replicates)}</span>
            <span>{shown.headline}</span>
            <span class="wide">
              {say('page.status.seed')} <b>{shown.seed}</b>
            </span>
            <span class="wide">
              {say('page.status.versions', { engine: shown.engine, data: shown.data })}
            </span>
          </>
        )}
      </div>
    </footer>
  );
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
  const { done, total } = state;
  return say('page.status.cancelled', { done: wholeNumber(done), total: wholeNumber(total) });
}

function futuresText(state: RunState, replicates: number): string {
  const count = wholeNumber(replicates);
  if (state.kind !== 'finished') return say('page.status.futures', { count });
  return say('page.status.futures-in', { count, seconds: duration(state.seconds) });
}
