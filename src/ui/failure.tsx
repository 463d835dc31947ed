import { say } from '../words/words.ts';
import { startRun } from './session.ts';
import { result, run } from './state.ts';

/** A run that failed: what happened, what is kept, and one way on. */
export function Failure() {
  const state = run.value;
  if (state.kind !== 'failed') return null;
  return (
    <div class="failure" role="alert">
      <h2 class="title">{say('page.failed.title')}</h2>
      <p>{say('page.failed.what', { message: state.message })}</p>
      {result.value && <p>{say('page.failed.kept')}</p>}
      <button type="button" class="button" onClick={startRun}>
        {say('page.failed.again')}
      </button>
    </div>
  );
}
