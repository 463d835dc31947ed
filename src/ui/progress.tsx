import { wholeNumber } from '../words/numbers.ts';
import { say } from '../words/words.ts';
import { cancelRun } from './session.ts';
import { run } from './state.ts';

/** The run under way: how many futures are done, the time left, and a way to stop it. */
export function Progress() {
  const state = run.value;
  if (state.kind !== 'running') return null;
  const { done, total, open } = state;
  return (
    <div class="progress">
      <progress {...(open ? {} : { max: total, value: done })} aria-label={say('page.progress.label')} />
      <span>
        {open
          ? say('page.progress.open', { done: wholeNumber(done) })
          : progressText(done, total, state.secondsLeft)}
      </span>
      <button type="button" class="text-button" onClick={cancelRun}>
        {say('page.cancel')}
      </button>
    </div>
  );
}

function progressText(done: number, total: number, secondsLeft: number | undefined): string {
  const counts = { done: wholeNumber(done), total: wholeNumber(total) };
  if (done === 0) return say('page.progress.start', counts);
  if (secondsLeft === undefined) return say('page.progress.soon', counts);
  return say('page.progress', { ...counts, left: duration(secondsLeft) });
}

/** Seconds in words: a tenth under ten, whole under two minutes, else minutes. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return say('page.seconds', { count: seconds.toFixed(1) });
  if (seconds < 120) return say('page.seconds', { count: Math.round(seconds) });
  return say('page.minutes', { count: Math.round(seconds / 60) });
}
