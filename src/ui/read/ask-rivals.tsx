import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { shelved } from '../state.ts';
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
  return (
    <section class="figure panel" id="rivals" tabIndex={-1}>
      <h2 class="title">{say('read.rivals.title')}</h2>
      <p class="about">{say('read.rivals.about')}</p>
      <button type="button" class="button" disabled={state === 'running' || shelved.value} onClick={ask}>
        {say(state === 'running' ? 'read.rivals.running' : 'read.rivals.run')}
      </button>
      {typeof state === 'object' && (
        <p class="problem" role="alert">
          {say('read.rivals.failed', state)}
        </p>
      )}
    </section>
  );
}
