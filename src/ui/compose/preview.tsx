/** The rail: what the scenario as it stands comes to, and what it came to before the last edit. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { fan } from '../../figures/fan.ts';
import type { FanData } from '../../figures/fan-data.ts';
import { wholeNumber } from '../../words/numbers.ts';
import { say } from '../../words/words.ts';
import { canRedo, canUndo, redo, undo } from '../draft.ts';
import { futures, seedProblem } from '../fields.ts';
import { Progress } from '../progress.tsx';
import { startRun } from '../session.ts';
import { armsShown, result, resultBefore, track } from '../state.ts';
import { useWidth } from '../use-width.ts';
import { told } from './shared.ts';

export function Preview() {
  const shown = result.value;
  const before = resultBefore.value;
  const arms = armsShown.value.filter((arm) => arm < (shown?.arms.length ?? 0));
  const data = useMemo(() => shown?.fan(track.value, arms), [shown, track.value, arms.join()]);
  return (
    <div class="rail">
      <section class="block" aria-labelledby="compose-preview">
        <h2 class="title" id="compose-preview">
          {say('compose.preview')}
        </h2>
        {shown && (
          <p class="hint">
            {say('compose.preview.about', { count: wholeNumber(shown.replicates), headline: shown.headline })}
          </p>
        )}
        {data && <SmallFan data={data} />}
        {shown && (
          <p class="preview-head">
            <b>{shown.heads[0].big}</b> {shown.heads[0].lead} {shown.heads[0].rest}
          </p>
        )}
        {before && before !== shown && (
          <p class="hint">{say('compose.before', { big: before.heads[0].big, headline: before.headline })}</p>
        )}
        <Buttons />
        <Progress />
      </section>
    </div>
  );
}

function SmallFan({ data }: { readonly data: FanData }) {
  const { container, width, fontSize } = useWidth();
  const picture = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (width === 0) return;
    const drawn = fan({ ...data, events: [] }, { document, width, fontSize, room: 0 });
    picture.current?.replaceChildren(drawn as unknown as SVGElement);
  }, [data, width, fontSize]);
  return (
    <div class="drawing" ref={container}>
      <div ref={picture} />
    </div>
  );
}

function Buttons() {
  const count = futures.value;
  const blocked = count === undefined || seedProblem.value !== undefined;
  const label = count === undefined ? say('page.run.bare') : say('page.run', { count: wholeNumber(count) });
  return (
    <div class="run-row preview-buttons">
      <button type="button" class="button primary" disabled={blocked} onClick={startRun}>
        {label}
      </button>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo.value}
        onClick={stepBack}
      >
        {say('compose.undo')}
      </button>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!canRedo.value}
        onClick={stepAhead}
      >
        {say('compose.redo')}
      </button>
    </div>
  );
}

export function stepBack(): void {
  if (!canUndo.peek()) return;
  undo();
  told.value = say('compose.undone');
}

export function stepAhead(): void {
  if (!canRedo.peek()) return;
  redo();
  told.value = say('compose.redone');
}
