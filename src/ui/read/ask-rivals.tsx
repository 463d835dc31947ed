import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { run, shelved } from '../state.ts';
import { askRivals } from './reading.ts';

/** Runs under rival sources wait to be asked for: each is a run of its own. */
export function AskRivals() {
  const [state, setState] = useState<'idle' | 'running' | { readonly message: string }>('idle');
  const ask = (): void => {
    setState('running');
    askRivals().then(
      () => setState('idle'),
      (reason: unknown) => setState({ message: reason instanceof Error ? reason.message : String(reason) }),
    );
  };
  // They would wait behind the run that is under way.
  const isBusy = shelved.value || run.value.kind === 'running' || run.value.kind === 'loading';
  return (
    <section class="figure panel" id="rivals" tabIndex={-1}>
      <h2 class="title">{say('read.rivals.title')}</h2>
      <p class="about">{say('read.rivals.about')}</p>
      <button type="button" class="button" disabled={state === 'running' || isBusy} onClick={ask}>
        {say(state === 'running' ? 'read.rivals.running' : 'read.rivals.run')}
      </button>
      {isBusy && state !== 'running' && <p class="hint">{say('read.rivals.wait')}</p>}
      {typeof state === 'object' && (
        <p class="problem" role="alert">
          {say('read.rivals.failed', state)}
        </p>
      )}
    </section>
  );
}
